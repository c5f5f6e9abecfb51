import type { Comparison, Shift } from './comparison.ts';
import { isProposed } from './headline.ts';
import { HOME_FILL, positionLabel } from './labels.ts';
import type { Look } from './look.ts';

export const SHIFT_LABEL: Readonly<Record<Shift, string>> = {
  harder: 'Harder',
  softer: 'Softer',
  first: 'New position',
  lapsed: 'Ended',
  status: 'Same stance, held otherwise',
  unchanged: 'Unchanged',
  other: 'Other dealings only',
  none: 'No data',
};

/** What each way of coming out means, in a few words. */
export const SHIFT_MEANING: Readonly<Record<Shift, string>> = {
  harder: 'a stricter stance than before',
  softer: 'a less strict stance than before',
  first: 'no position stood before',
  lapsed: 'the position ran out, and no other took its place',
  status: 'as a declaration, by an act, or by a mere power',
  unchanged: 'the same position, though its evidence may have aged',
  other: 'no position on networks at either end, but dealings of another kind',
  none: 'nothing is known at either end',
};

type Drawing = Pick<Look, 'tone' | 'texture'>;

/** Each way of coming out in a colour and a texture of its own. */
export const SHIFT_DRAWING: Readonly<Record<Shift, Drawing>> = {
  harder: { tone: 'harder', texture: 'solid' },
  softer: { tone: 'softer', texture: 'zigzag' },
  first: { tone: 'new', texture: 'plus' },
  lapsed: { tone: 'unchanged', texture: 'stale' },
  status: { tone: 'unchanged', texture: 'power' },
  unchanged: { tone: 'unchanged', texture: 'solid' },
  other: { tone: 'other', texture: 'hatch' },
  none: { tone: 'none', texture: 'solid' },
};

/** Those that have a texture, and the home state's. */
export const SHIFT_FILLS = [
  ...Object.values(SHIFT_DRAWING).filter(({ texture }) => texture !== 'solid'),
  HOME_FILL,
];

/** Those that a list of changes tells; in the others nothing moved. */
const MOVED: readonly Shift[] = ['harder', 'softer', 'first', 'status', 'lapsed'];

/** What a country's drawing means: "Harder, from Review, declared, to Ban, in force". */
export function shiftWords({ shift, before, after }: Comparison): string {
  if (shift === 'none' || shift === 'other') return SHIFT_LABEL[shift];
  if (shift === 'first' || shift === 'unchanged')
    return `${SHIFT_LABEL[shift]}: ${positionLabel(after)}`;
  return `${SHIFT_LABEL[shift]}: from ${positionLabel(before)}, to ${positionLabel(after)}`;
}

/** How countries are drawn on the map of changes. */
export function shiftLooks(comparisons: readonly Comparison[]): Map<string, Look> {
  return new Map(
    comparisons.map((comparison) => {
      const { country, shift, before, after, lit } = comparison;
      const headline = after.status === 'none' ? before : after;
      return [
        country,
        {
          ...SHIFT_DRAWING[shift],
          faint: shift !== 'none' && !lit,
          proposed: isProposed(headline),
          marked: false,
          words: shiftWords(comparison),
        },
      ];
    }),
  );
}

/** The changes among what the filters leave, by kind; kinds without any are left out. */
export function changesByShift(
  comparisons: readonly Comparison[],
): readonly (readonly [Shift, readonly Comparison[]])[] {
  return MOVED.map(
    (shift) => [shift, comparisons.filter((c) => c.lit && c.shift === shift)] as const,
  ).filter(([, list]) => list.length > 0);
}
