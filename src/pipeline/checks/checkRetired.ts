import { isPartialDate } from '../../domain/dates.ts';
import type { Day } from '../../domain/dates.ts';
import type { Retired } from '../../schema/published.ts';
import type { Diagnostic, JsonPath, Problem } from '../diagnostics.ts';
import { endOf } from '../ledger/retirement.ts';
import type { RetirementOf } from '../ledger/retirement.ts';

/** One half of the ledger: articles or observations. */
export interface Part {
  readonly name: 'articles' | 'observations';
  readonly what: string;
  readonly retirementOf: RetirementOf;
  readonly isLive: (id: string) => boolean;
}

export type Report = (path: JsonPath, problem: Problem) => Diagnostic;

/** Checks one retirement: a day that was, an id that is free, a redirect that ends at something. */
export function checkRetired(
  report: Report,
  part: Part,
  id: string,
  { on, to }: Retired,
  today: Day,
): Diagnostic[] {
  const path = [part.name, id, 'retired'];
  const faults: Diagnostic[] = [];
  if (!isPartialDate(on) || on > today) {
    faults.push(
      report([...path, 'on'], {
        rule: 'retired-on-no-day',
        value: on,
        message: `no day up to today, ${today}, has this date`,
        remedy: 'Give the day on which the address was retired.',
      }),
    );
  }
  if (part.isLive(id)) {
    faults.push(
      report(path, {
        rule: 'retired-but-there',
        value: id,
        message: `the ledger retires this ${part.what}, and the seeds have it`,
        remedy: 'Take "retired" off, or give what the seeds have an id that was never published.',
      }),
    );
  }
  const end = to === undefined ? null : endOf(id, part.retirementOf, part.isLive);
  if (end === null || end.kind === 'live') return faults;
  const why = {
    loop: ['redirect-loop', 'the redirects lead in a circle'],
    withdrawn: ['redirect-to-nothing', `the redirect ends at ${end.id}, which is withdrawn`],
    unknown: ['redirect-to-nothing', `the redirect ends at ${end.id}, which does not exist`],
  } as const;
  const [rule, message] = why[end.kind];
  return [
    ...faults,
    report([...path, 'to'], {
      rule,
      value: to ?? '',
      message,
      remedy: `Name ${part.name === 'articles' ? 'the slug of an article' : 'the id of an observation'} that the seeds have, or leave "to" out: withdrawn.`,
    }),
  ];
}
