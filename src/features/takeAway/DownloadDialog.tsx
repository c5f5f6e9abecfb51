import { use } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { toCodebook, toCsv, toJson } from '../../domain/tables/dataFile.ts';
import type { About } from '../../domain/tables/dataFile.ts';
import type { Table } from '../../domain/tables/table.ts';
import { DATASET_NAME, LICENCE } from '../../domain/tables/terms.ts';
import { corpusVersion } from '../../state/dataset.ts';
import { PicturePart } from './PicturePart.tsx';
import { saveFile } from '../../components/saveFile.ts';
import { filtersOf } from './tables.ts';
import { useTaken } from './useTaken.ts';
import type { ViewName } from './views.ts';

interface DownloadDialogProps {
  of: ViewName;
  country: string | undefined;
  onClose: () => void;
}

/** A view as a picture, and the data behind it, each with where it is from. */
export function DownloadDialog({ of, country, onClose }: DownloadDialogProps) {
  const { taken, when, subject, search, link, embedOf } = useTaken(of, country);
  const { view } = subject;
  const version = use(corpusVersion());
  const filters = filtersOf(view);
  const tables = taken.tables.map((make) => make(subject));
  const nameOf = (part: string) =>
    ['huawei-5g-atlas', part, country, when.code.replace('/', '_'), version]
      .filter(Boolean)
      .join('_');

  return (
    <Dialog title="Download" onClose={onClose}>
      <p className="small quiet">
        {when.sentence}
        {filters.length > 0 && `. ${filters.join('; ')}`}. Corpus version {version}.
      </p>
      <PicturePart
        addressOf={(theme) => {
          const params = new URLSearchParams(search);
          params.set('theme', theme);
          return embedOf(`?${params}`);
        }}
        width={taken.width}
        name={nameOf(taken.name)}
      />
      <section className="take-away__part" aria-label="Data">
        <h3>Data</h3>
        <table className="take-away__tables">
          <tbody>
            {tables.map(({ table, filters: narrowedBy }) => (
              <DataRow
                key={table.name}
                table={table}
                nameOf={nameOf}
                about={{
                  dataset: DATASET_NAME,
                  version,
                  link,
                  asOf: when.code,
                  filters: narrowedBy,
                  licence: LICENCE,
                }}
              />
            ))}
          </tbody>
        </table>
        <p className="small quiet">
          The JSON says what it is and what each column means. The CSV is a bare table for every
          reader of tables; its codebook, a Frictionless data package, is a file of its own.
        </p>
      </section>
    </Dialog>
  );
}

const save = (name: string, type: string, text: string): void =>
  saveFile(name, new Blob([text], { type }));

interface DataRowProps {
  table: Table;
  nameOf: (part: string) => string;
  about: Omit<About, 'retrieved'>;
}

function DataRow({ table, nameOf, about }: DataRowProps) {
  const { title, rows } = table;
  const file = nameOf(table.name);
  const csv = `${file}.csv`;
  const told = (): About => ({ ...about, retrieved: new Date().toISOString().slice(0, 10) });
  const formats = [
    ['CSV', () => save(csv, 'text/csv', toCsv(table))],
    ['JSON', () => save(`${file}.json`, 'application/json', toJson(table, told()))],
    [
      'Codebook',
      () => save(`${file}.datapackage.json`, 'application/json', toCodebook(table, told(), csv)),
    ],
  ] as const;
  return (
    <tr>
      <th scope="row">
        {title} <span className="quiet">({rows.length})</span>
      </th>
      <td>
        <span className="take-away__choices">
          {formats.map(([label, run]) => (
            <button
              key={label}
              type="button"
              className="button"
              aria-label={`${title} as ${label === 'Codebook' ? 'codebook of the CSV' : label}`}
              onClick={run}
            >
              {label}
            </button>
          ))}
        </span>
      </td>
    </tr>
  );
}
