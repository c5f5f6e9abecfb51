import { use, useMemo } from 'react';
import { useLocation } from 'react-router';
import { rawLines } from '../../domain/rawLines.ts';
import type { RawRun } from '../../domain/rawLines.ts';
import type { ArticleBody } from '../../schema/atlas.ts';
import { rawOf } from './bodies.ts';
import { SourceFile } from './SourceFile.tsx';

interface RawTextProps {
  body: ArticleBody;
  /** ISO 639-1; `und` where it was not recognised. */
  language: string;
}

/** The file that the text is from, character by character, as plain text. */
export function RawText({ body, language }: RawTextProps) {
  const raw = use(rawOf(body.slug, useLocation().key));
  const lines = useMemo(() => rawLines(raw, body.dropped), [raw, body.dropped]);
  return (
    <section className="raw-text" aria-labelledby="raw-text-heading">
      <h3 id="raw-text-heading">Raw text</h3>
      <p className="small quiet">
        <SourceFile source={body.source} />. Faint is what was left out, each piece with the reason
        before it.
      </p>
      <pre className="raw-text__lines" lang={language}>
        {lines.map(({ start, runs }) => (
          <span key={start} className="raw-text__line">
            {runs.map(toElement)}
            {'\n'}
          </span>
        ))}
      </pre>
    </section>
  );
}

const toElement = ({ start, text, reason, isFirst }: RawRun) =>
  reason === null ? (
    text
  ) : (
    <del key={start} title={reason} data-reason={isFirst ? reason : undefined}>
      {text}
    </del>
  );
