import { middleOf } from '../../domain/lanes.ts';
import { TIMELINE_LANES } from '../../domain/timeline.ts';
import type { LaneId, TimelineMark } from '../../domain/timeline.ts';

/**
 * The mark to which a key leads: along the lane, to its ends, or to the nearest in time of the next
 * lane that has any. `undefined` for other keys, and where there is none.
 */
export function markTo(
  key: string,
  current: TimelineMark,
  marks: readonly TimelineMark[],
): TimelineMark | undefined {
  const inLane = (lane: LaneId | undefined) => marks.filter((m) => m.lane === lane);
  const own = inLane(current.lane);
  const at = own.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return own[at + 1];
    case 'ArrowLeft':
      return own[at - 1];
    case 'Home':
      return own[0];
    case 'End':
      return own.at(-1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const step = key === 'ArrowUp' ? 1 : -1;
      let lane = TIMELINE_LANES.indexOf(current.lane) + step;
      while (lane >= 0 && lane < TIMELINE_LANES.length) {
        const [first, ...others] = inLane(TIMELINE_LANES[lane]);
        const far = (m: TimelineMark) => Math.abs(middleOf(m) - middleOf(current));
        if (first !== undefined) return others.reduce((a, b) => (far(b) < far(a) ? b : a), first);
        lane += step;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}
