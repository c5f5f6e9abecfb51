import type { Analysis } from '../analyse.ts';
import { slugOf } from '../assemble.ts';
import type { AssembledArticle } from '../assemble.ts';
import { FILE_START } from '../diagnostics.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { findDuplicates } from './duplicates.ts';
import type { ReadReview } from '../read/seedFiles.ts';

/** Texts that say the same, or nearly. */
export function checkDuplicates(analyses: readonly Analysis[]): Diagnostic[] {
  const texts = new Map(analyses.map((a) => [a.file, a.cleaned.text]));
  return findDuplicates(texts).map(({ first, second, similarity }) => {
    const same = similarity === 1;
    return {
      severity: same ? 'error' : 'warning',
      file: second,
      ...FILE_START,
      rule: same ? 'duplicate-text' : 'near-duplicate',
      value: first,
      message: same
        ? 'the text is the same as that of another file'
        : `the text shares ${Math.round(similarity * 100)} % of its wording with another file`,
      remedy: same
        ? 'Remove one of the two.'
        : 'Wire copy? Keep both only if each adds something; positions are never counted by articles.',
    };
  });
}

const unaddressable = (file: string): Diagnostic => ({
  severity: 'error',
  file,
  ...FILE_START,
  rule: 'no-address',
  value: file,
  message: "no address can be made of the file's name",
  remedy: 'Use Latin letters or digits in the name, or review the text and give it a slug.',
});

/** Articles that would share an address, or have none. */
export function checkSlugs(
  articles: readonly AssembledArticle[],
  reviews: ReadonlyMap<string, ReadReview>,
): Diagnostic[] {
  const holders = new Map<string, string>();
  return articles.flatMap((article) => {
    const { analysis } = article;
    const slug = slugOf(article);
    if (slug === '') return unaddressable(analysis.file);
    const holder = holders.get(slug);
    if (holder === undefined) {
      holders.set(slug, analysis.file);
      return [];
    }
    const problem = {
      rule: 'duplicate-slug',
      value: slug,
      message: `${holder} has the same address`,
      remedy: 'Give this article a slug of its own in its review.',
    };
    const located = reviews.get(analysis.article)?.located;
    return located
      ? located.report('error', ['slug'], problem)
      : { severity: 'error' as const, file: analysis.file, ...FILE_START, ...problem };
  });
}
