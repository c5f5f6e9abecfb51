import type { RetiredAddress } from '../../schema/published.ts';
import type { Release, ReleasedObservation, Stamp } from '../../schema/release.ts';
import { comparePositions } from './comparePositions.ts';
import type { PositionChange } from './comparePositions.ts';

/** A coded value that is not what it was. */
export interface FieldChange {
  readonly field: keyof ReleasedObservation;
  readonly before: string | boolean | null;
  readonly after: string | boolean | null;
}

/** What became of the data from one release to another. */
export interface ReleaseChanges {
  readonly before: Stamp;
  readonly after: Stamp;
  readonly positions: readonly PositionChange[];
  readonly observations: {
    readonly added: readonly ReleasedObservation[];
    /** Under the same id, or under another one that the newer release leads to. */
    readonly changed: readonly {
      readonly before: ReleasedObservation;
      readonly after: ReleasedObservation;
      readonly fields: readonly FieldChange[];
      readonly retired: RetiredAddress | null;
    }[];
    readonly withdrawn: readonly {
      readonly observation: ReleasedObservation;
      /** What the newer release says of it; `null`: nothing. */
      readonly retired: RetiredAddress | null;
    }[];
  };
}

const FIELDS = [
  'id',
  'country',
  'stance',
  'scope',
  'kind',
  'binding',
  'power',
  'date',
  'until',
  'actor',
  'basis',
  'text',
] as const satisfies readonly (keyof ReleasedObservation)[];

const fieldChanges = (before: ReleasedObservation, after: ReleasedObservation): FieldChange[] =>
  FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));

const byId = (observations: readonly ReleasedObservation[]) =>
  new Map(observations.map((o) => [o.id, o]));

/** Everything that a newer release says otherwise than an older one. */
export function compareReleases(before: Release, after: Release): ReleaseChanges {
  const [old, now] = [byId(before.observations), byId(after.observations)];
  const retiredById = new Map(
    after.retired.filter((r) => r.kind === 'observation').map((r) => [r.id, r]),
  );
  const added = new Map([...now].filter(([id]) => !old.has(id)));
  const changed: ReleaseChanges['observations']['changed'][number][] = [];
  const withdrawn: ReleaseChanges['observations']['withdrawn'][number][] = [];
  for (const observation of old.values()) {
    const retired = retiredById.get(observation.id) ?? null;
    // Something new that takes its place; what was there before it is not its successor.
    const successor = now.get(observation.id) ?? added.get(retired?.to ?? '');
    if (successor === undefined) {
      withdrawn.push({ observation, retired });
      continue;
    }
    added.delete(successor.id);
    const fields = fieldChanges(observation, successor);
    if (fields.length > 0) changed.push({ before: observation, after: successor, fields, retired });
  }
  return {
    before: before.stamp,
    after: after.stamp,
    positions: comparePositions(before.positions, after.positions),
    observations: { added: [...added.values()], changed, withdrawn },
  };
}
