import type { ReleasedPosition } from '../../schema/release.ts';
import { compareText } from '../compareText.ts';
import { addDays } from '../dates.ts';
import type { Day } from '../dates.ts';
import type { Position } from '../headline.ts';
import { positionKey } from '../intervals.ts';

/** Days over which two releases differ on a country. Both ends are inclusive; `null`: from then on. */
export interface PositionChange {
  readonly kind: 'added' | 'changed' | 'withdrawn';
  readonly country: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly before: Position;
  readonly after: Position;
}

const NO_POSITION: Position = { status: 'none' };

/** The position on a day among the stretches of one country. */
const positionOn = (own: readonly ReleasedPosition[], day: Day): Position =>
  own.find((p) => p.from <= day && (p.to === null || day <= p.to)) ?? NO_POSITION;

function groups(positions: readonly ReleasedPosition[]): Map<string, ReleasedPosition[]> {
  const byCountry = new Map<string, ReleasedPosition[]>();
  for (const position of positions) {
    const own = byCountry.get(position.country);
    if (own) own.push(position);
    else byCountry.set(position.country, [position]);
  }
  return byCountry;
}

/** By country, oldest first: every stretch of days on which the two say something else. */
export function comparePositions(
  before: readonly ReleasedPosition[],
  after: readonly ReleasedPosition[],
): PositionChange[] {
  const [old, now] = [groups(before), groups(after)];
  const countries = [...new Set([...old.keys(), ...now.keys()])].toSorted(compareText);
  return countries.flatMap((country) =>
    changesOf(country, old.get(country) ?? [], now.get(country) ?? []),
  );
}

function changesOf(
  country: string,
  old: readonly ReleasedPosition[],
  now: readonly ReleasedPosition[],
): PositionChange[] {
  const days = new Set(
    [...old, ...now].flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])),
  );
  const segments = [...days].toSorted(compareText).map((from) => {
    const [before, after] = [positionOn(old, from), positionOn(now, from)];
    return { from, before, after, was: positionKey(before), is: positionKey(after) };
  });
  const stretches = segments.filter(({ was, is }, index) => {
    const last = segments[index - 1];
    return last?.was !== was || last.is !== is;
  });
  return stretches.flatMap(({ from, before, after, was, is }, index): PositionChange[] => {
    if (was === is) return [];
    const next = stretches[index + 1];
    const kind = was === 'none' ? 'added' : is === 'none' ? 'withdrawn' : 'changed';
    const to = next === undefined ? null : addDays(next.from, -1);
    return [{ kind, country, from, to, before, after }];
  });
}
