import { slugOf } from '../assemble.ts';
import type { AssembledArticle } from '../assemble.ts';
import { FILE_START } from '../diagnostics.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { DuplicatePair } from './duplicates.ts';
import type { ReadReview } from '../read/seedFiles.ts';

const publisherOf = ({ review, analysis }: AssembledArticle): string | null =>
  review ? review.publisher : analysis.described.publisher;

/**
 * Texts that say the same, or nearly. The same words are an error unless two publishers are known to
 * have printed them: else they are one page, taken in twice.
 */
export function checkDuplicates(
  articles: readonly AssembledArticle[],
  pairs: readonly DuplicatePair[],
): Diagnostic[] {
  const publishers = new Map(articles.map((a) => [a.analysis.file, publisherOf(a)]));
  return pairs.map(({ first, second, similarity }) => {
    const same = similarity === 1;
    const [one, other] = [publishers.get(first) ?? null, publishers.get(second) ?? null];
    const twice = same && (one === null || other === null || one === other);
    return {
      severity: twice ? 'error' : 'warning',
      file: second,
      ...FILE_START,
      rule: same ? 'duplicate-text' : 'near-duplicate',
      value: first,
      message: same
        ? 'the text is the same as that of another file'
        : `the text shares ${Math.round(similarity * 100)} % of its wording with another file`,
      remedy: twice
        ? 'Remove one of the two, or name the two publishers that printed it.'
        : 'Taken for copies of one text: what both say alike counts once. Keep both only if each adds something.',
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
