import type { ReleasedObservation } from '../../schema/release.ts';
import { formatDate } from '../dateText.ts';
import { positionLabel, SCOPE_LABEL, STANCE_LABEL } from '../labels.ts';
import { DATASET_NAME } from '../tables/terms.ts';
import type { PositionChange } from './comparePositions.ts';
import type { FieldChange, ReleaseChanges } from './compareReleases.ts';
import { stampText } from './stampText.ts';

/** Words from outside as plain text: no sign of theirs is taken for Markdown or HTML. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&#|~]/g, '\\$&');

const section = (level: string, title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${level} ${title}`, lines.map((line) => `- ${line}`).join('\n')];

/** The notes as Markdown. `name`: of a country, by its code. */
export function formatReleaseNotes(
  { before, after, positions, observations }: ReleaseChanges,
  name: (code: string) => string,
): string {
  const { added, changed, withdrawn } = observations;
  const ofKind = (kind: PositionChange['kind']) =>
    positions.filter((p) => p.kind === kind).map((p) => positionLine(p, name));
  const total = positions.length + added.length + changed.length + withdrawn.length;
  const blocks = [
    `# ${DATASET_NAME}: ${after.version ?? 'unreleased'}`,
    `What changed from ${stampText(before)} to ${stampText(after)}.`,
    ...(total === 0 ? ['Nothing: the positions and observations are the same.'] : []),
    ...section('##', 'Positions added', ofKind('added')),
    ...section('##', 'Positions changed', ofKind('changed')),
    ...section('##', 'Positions withdrawn', ofKind('withdrawn')),
    ...section(
      '##',
      'Observations added',
      added.map((o) => `${observationText(o, name)}: ${escapeMarkdown(o.text)}`),
    ),
    ...section(
      '##',
      'Observations changed',
      changed.map(
        ({ before: o, fields, retired }) =>
          `${observationText(o, name)}: ${fields.map(fieldText).join('; ')}${reasonText(retired)}`,
      ),
    ),
    ...section(
      '##',
      'Observations withdrawn',
      withdrawn.map(
        ({ observation, retired }) => `${observationText(observation, name)}${reasonText(retired)}`,
      ),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function positionLine(
  { country, from, to, before, after }: PositionChange,
  name: (code: string) => string,
): string {
  const days =
    to === null ? `from ${formatDate(from)} on` : `${formatDate(from)} to ${formatDate(to)}`;
  return `${escapeMarkdown(name(country))}, ${days}: ${positionLabel(before)} → ${positionLabel(after)}`;
}

const observationText = (o: ReleasedObservation, name: (code: string) => string): string =>
  `\`${o.id.replaceAll('`', '')}\` ${escapeMarkdown(name(o.country))}: ${STANCE_LABEL[o.stance]} (${SCOPE_LABEL[o.scope]}), ${formatDate(o.date)}`;

const valueText = (value: FieldChange['before']): string =>
  value === null ? 'none' : `“${escapeMarkdown(String(value))}”`;

const fieldText = ({ field, before, after }: FieldChange): string =>
  `${field} ${valueText(before)} → ${valueText(after)}`;

const reasonText = (retired: { reason: string; on: string } | null): string =>
  retired === null ? '' : `. ${escapeMarkdown(retired.reason)} (${formatDate(retired.on)})`;
