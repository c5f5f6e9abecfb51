import { useMemo } from 'react';
import { formatDate } from '../../domain/dateText.ts';
import { selectorOf } from '../../domain/selectors.ts';
import { serialiseSelector } from '../../domain/selectorText.ts';
import { quoteWithSource } from '../../domain/sharedQuote.ts';
import { directiveOf, serialiseDirective } from '../../domain/textDirective.ts';
import type { ArticleBody, ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import type { Span } from '../../schema/common.ts';
import { paths } from '../../state/paths.ts';
import { useUrl } from '../../state/site.ts';
import { QUOTE_KEY } from './useQuote.ts';

/** Ways to quote an article. */
export interface Quoting {
  /** How the address names a passage; `null` for a span without words. */
  valueOf(span: Span): string | null;
  /** The address that quotes these passages. */
  linkOf(values: readonly string[]): string;
  /** The words with their source, to be pasted elsewhere. */
  quoteOf(spans: readonly Span[], values: readonly string[]): string;
  /** An address that browsers follow by themselves; `null` where the words can't be told from others. */
  browserLinkOf(span: Span): string | null;
}

/** What of the page a browser searches beside the text. */
const othersOf = (
  { title, gist }: ArticleSummary,
  { dropped }: ArticleBody,
  observations: readonly ArticleObservation[],
): string =>
  [
    title,
    gist,
    ...observations.flatMap(({ actor, note, proposal }) => [
      actor,
      note,
      ...(proposal?.trace ?? []),
    ]),
    ...dropped.flatMap(({ reason, text }) => [reason, text]),
  ].join('\n');

export function useQuoting(
  article: ArticleSummary,
  body: ArticleBody,
  observations: readonly ArticleObservation[],
): Quoting {
  const url = useUrl(paths.article.getHref(article.slug));
  return useMemo(() => {
    const { text, paragraphs } = body;
    const page = { text, paragraphs, others: othersOf(article, body, observations) };
    const linkOf = (values: readonly string[]) =>
      `${url}?${new URLSearchParams(values.map((value) => [QUOTE_KEY, value]))}`;
    const { title, publisher, date } = article;
    return {
      valueOf(span) {
        const selector = selectorOf(text, span);
        return selector && serialiseSelector(selector);
      },
      linkOf,
      quoteOf: (spans, values) =>
        quoteWithSource(text, spans, {
          title,
          publisher,
          date: date && formatDate(date.value),
          url: linkOf(values),
        }),
      browserLinkOf(span) {
        const directive = directiveOf(page, span);
        // With the slash that static hosts add, which could lose what follows.
        return directive && `${url}/${serialiseDirective(directive)}`;
      },
    };
  }, [article, body, observations, url]);
}
