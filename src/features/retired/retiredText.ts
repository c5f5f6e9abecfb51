import { formatDate } from '../../domain/dateText.ts';
import { SCOPE_LABEL, STANCE_LABEL } from '../../domain/labels.ts';
import type { RetiredAddress } from '../../schema/published.ts';
import { countryName } from '../../state/dataset.ts';

/** What a retired address was: an article's title, or "Denmark: Review (Networks), 4 November 2019". */
export function retiredText({ title, meaning }: RetiredAddress): string {
  if (meaning === null) return `“${title}”`;
  const { country, stance, scope, date } = meaning;
  return `${countryName(country)}: ${STANCE_LABEL[stance]} (${SCOPE_LABEL[scope]}), ${formatDate(date)}`;
}

/** "article", "passage" or "entry". */
export function retiredWhat({ kind, id }: RetiredAddress): string {
  if (kind === 'article') return 'article';
  return id.includes('/') ? 'passage' : 'entry of the public record';
}
