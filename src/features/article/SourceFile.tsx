import type { ArticleBody } from '../../schema/atlas.ts';

/** Which file a text is from, and how to tell that it is the same. */
export function SourceFile({ source: { file, sha256 } }: Pick<ArticleBody, 'source'>) {
  return (
    <>
      File <code>{file}</code>, SHA-256 <code>{sha256}</code>
    </>
  );
}
