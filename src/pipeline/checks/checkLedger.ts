import type { Day } from '../../domain/dates.ts';
import type { PublishedObservation } from '../../schema/published.ts';
import { excerpt } from '../diagnostics.ts';
import type { Diagnostic, JsonPath, Problem } from '../diagnostics.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { articleChanges, isSameText, observationChanges } from '../ledger/meaning.ts';
import type { Meanings } from '../ledger/meaning.ts';
import { articleRetirement, endOf, observationRetirement } from '../ledger/retirement.ts';
import type { Located } from '../read/locatedJson.ts';
import { checkRetired } from './checkRetired.ts';
import type { Part, Report } from './checkRetired.ts';

/** Holds the seeds against what was published: nothing may go or change its meaning unsaid. */
export function checkLedger(
  located: Located<unknown>,
  ledger: Ledger,
  now: Meanings,
  today: Day,
): Diagnostic[] {
  const report: Report = (path, problem) => located.report('error', path, problem);
  const articles: Part = {
    name: 'articles',
    what: 'article',
    retirementOf: articleRetirement(ledger),
    isLive: (slug) => now.articles.has(slug),
  };
  const observations: Part = {
    name: 'observations',
    what: 'observation',
    retirementOf: observationRetirement(ledger),
    isLive: (id) => now.observations.has(id),
  };
  return [
    ...[...ledger.articles].flatMap(([slug, was]) => {
      const path = [articles.name, slug];
      if (was.retired) return checkRetired(report, articles, slug, was.retired, today);
      const is = now.articles.get(slug);
      if (is !== undefined) return changed(report, path, articles, articleChanges(was, is), today);
      const same = [...now.articles].find(([, other]) => isSameText(was, other))?.[0];
      return [report(path, gone(articles, slug, today, same))];
    }),
    ...[...ledger.observations].flatMap(([id, was]) => {
      const path = [observations.name, id];
      if (was.retired) return checkRetired(report, observations, id, was.retired, today);
      const is = now.observations.get(id);
      if (is !== undefined) {
        return changed(report, path, observations, observationChanges(was, is), today);
      }
      return checkWithArticle(report, ledger, observations, id, was, now, today);
    }),
    ...checkUnpublished(located, ledger, now),
  ];
}

/** An observation that is not there and not retired by itself shares what became of its article. */
function checkWithArticle(
  report: Report,
  ledger: Ledger,
  part: Part,
  id: string,
  was: PublishedObservation,
  now: Meanings,
  today: Day,
): Diagnostic[] {
  const path = [part.name, id];
  const [slug = ''] = id.split('/');
  const retired = part.retirementOf(id);
  if (retired === undefined) {
    const isSaidOfArticle = ledger.articles.has(slug) && !now.articles.has(slug);
    return isSaidOfArticle ? [] : [report(path, gone(part, id, today))];
  }
  if (retired.to === undefined) return [];
  const end = endOf(id, part.retirementOf, part.isLive);
  const other = now.observations.get(end.id);
  // That the article's own redirect leads nowhere is said where it stands.
  if (other === undefined && !now.articles.has(end.id.split('/')[0] ?? '')) return [];
  const changes = other === undefined ? ['it is not there'] : observationChanges(was, other);
  if (changes.length === 0) return [];
  return [
    report(path, {
      rule: 'moved-without-observation',
      value: excerpt(`${end.id}: ${changes.join(', ')}`),
      message: 'its article has moved, and what it was is not at the new place',
      remedy: `Code it there under the same id, or retire it by itself: ${form(today)}`,
    }),
  ];
}

const form = (today: Day): string =>
  `"retired": { "on": "${today}", "reason": "…", "to": "…" }; without "to" it is withdrawn.`;

function gone({ what }: Part, id: string, today: Day, same?: string): Problem {
  const hint = same === undefined ? '' : ` Its text is now under ${same}.`;
  return {
    rule: 'published-gone',
    value: id,
    message: `this ${what} is published, and the seeds have it no more`,
    remedy: `Bring it back under this id, or say what became of it: ${form(today)}${hint}`,
  };
}

function changed(
  report: Report,
  path: JsonPath,
  { what }: Part,
  changes: readonly string[],
  today: Day,
): Diagnostic[] {
  if (changes.length === 0) return [];
  return [
    report(path, {
      rule: 'published-changed',
      value: excerpt(changes.join(', ')),
      message: `this ${what} is published, and its address would come to mean something else`,
      remedy: `Take the change back, or give what is new a new id and retire this one: ${form(today)}`,
    }),
  ];
}

/** A note, so that work may go on; that the shipped seeds have none is held by a test. */
function checkUnpublished(located: Located<unknown>, ledger: Ledger, now: Meanings): Diagnostic[] {
  const fresh = [
    ...[...now.articles.keys()].filter((slug) => !ledger.articles.has(slug)),
    ...[...now.observations.keys()].filter((id) => !ledger.observations.has(id)),
  ];
  if (fresh.length === 0) return [];
  return [
    located.report('warning', [], {
      rule: 'not-yet-published',
      value: excerpt(fresh.toSorted().join(', ')),
      message: `${fresh.length} ${fresh.length === 1 ? 'address is' : 'addresses are'} not in the ledger`,
      remedy: 'Run npm run publish-ids before the site goes out; from then on they are kept.',
    }),
  ];
}
