import type { Observation } from '../../schema/atlas.ts';
import { BASES, KINDS, SCOPES, STANCES } from '../../schema/vocabulary.ts';
import { precisionOf } from '../dates.ts';
import type { Evidence } from '../filters.ts';
import { BASIS_MEANING, COUNTRY_CODE, COUNTRY_NAME } from './headlineColumns.ts';
import { makeTable } from './table.ts';
import type { ColumnOf, Table } from './table.ts';

export interface EvidenceNames {
  country(code: string): string;
  /** The title of an article. */
  article(slug: string): string;
  /** The address at which an observation can be read. */
  link(observation: Observation): string;
}

/** Quotes and publishers may hold commas; a bar separates several in one cell. */
const SEPARATOR = ' | ';

const field =
  <K extends keyof Observation>(key: K) =>
  (e: Evidence) =>
    e.observation[key];

/** Observations as rows, in the order given. */
export function evidenceTable(items: readonly Evidence[], names: EvidenceNames): Table {
  const columns: ColumnOf<Evidence>[] = [
    {
      name: 'id',
      type: 'string',
      description: 'The observation’s own id.',
      cell: field('id'),
    },
    { ...COUNTRY_CODE, cell: field('country') },
    { ...COUNTRY_NAME, cell: (e) => names.country(e.observation.country) },
    {
      name: 'date',
      type: 'string',
      description:
        'When the position was stated or decided, only as exact as the source: YYYY, YYYY-MM or YYYY-MM-DD.',
      cell: field('date'),
    },
    {
      name: 'date_precision',
      type: 'string',
      values: ['day', 'month', 'year'],
      description: 'How exact the date is.',
      cell: (e) => precisionOf(e.observation.date),
    },
    {
      name: 'until',
      type: 'string',
      description: 'When the measure ended, was stayed or replaced; empty while it stands.',
      cell: field('until'),
    },
    {
      name: 'stance',
      type: 'string',
      values: STANCES,
      description: 'What the government does, softest to hardest.',
      cell: field('stance'),
    },
    {
      name: 'scope',
      type: 'string',
      values: SCOPES,
      description: 'What it concerns; headline positions rest on network alone.',
      cell: field('scope'),
    },
    {
      name: 'kind',
      type: 'string',
      values: KINDS,
      description: 'What was done or said.',
      cell: field('kind'),
    },
    {
      name: 'binding',
      type: 'boolean',
      description: 'In force, decided by law or an authority, or a signed contract.',
      cell: field('binding'),
    },
    {
      name: 'power',
      type: 'boolean',
      description: 'A law in force that only lets authorities exclude vendors.',
      cell: field('power'),
    },
    {
      name: 'actor',
      type: 'string',
      description: 'Who acted or spoke for the government.',
      cell: field('actor'),
    },
    {
      name: 'basis',
      type: 'string',
      values: BASES,
      description: BASIS_MEANING,
      cell: field('basis'),
    },
    {
      name: 'article',
      type: 'string',
      description: 'Title of the article; empty for the public record.',
      cell: ({ observation: o }) => (o.layer === 'articles' ? names.article(o.article) : null),
    },
    {
      name: 'publishers',
      type: 'string',
      description: `Who published the article, or the sources that the record cites; several are separated by "${SEPARATOR}".`,
      cell: (e) => e.publishers.join(SEPARATOR) || null,
    },
    {
      name: 'language',
      type: 'string',
      description: 'ISO 639-1 code of the article’s language; empty for the record.',
      cell: (e) => e.language,
    },
    {
      name: 'text',
      type: 'string',
      description: `The article’s own words, several passages separated by "${SEPARATOR}", or the record’s sentence, which is ours.`,
      cell: ({ observation: o }) =>
        o.layer === 'articles' ? o.quotes.map((q) => q.exact).join(SEPARATOR) : o.summary,
    },
    {
      name: 'link',
      type: 'string',
      description: 'Where the observation can be read with its sources.',
      cell: (e) => names.link(e.observation),
    },
  ];
  return makeTable(
    {
      name: 'evidence',
      title: 'Evidence',
      description: 'One row for each observation that the filters leave, in the order of the list.',
    },
    columns,
    items,
  );
}
