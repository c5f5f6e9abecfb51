import { toBibtex, toCslJson, toRis, toText } from './citeFormats.ts';
import type { Style } from './citeFormats.ts';
import type { Cited } from './useSources.ts';

/** A way to write a citation down. */
export interface Format {
  readonly label: string;
  /** The ending of its file, and the type of its content. */
  readonly ending: string;
  readonly type: string;
  write(cited: Cited): string;
}

const style = (label: string, template: Style): Format => ({
  label,
  ending: 'txt',
  type: 'text/plain',
  write: (cited) => toText(cited, template),
});

export const FORMATS = [
  style('APA', 'apa'),
  style('Harvard', 'harvard1'),
  style('Vancouver', 'vancouver'),
  {
    label: 'BibTeX',
    ending: 'bib',
    type: 'application/x-bibtex',
    write: ({ item }) => toBibtex(item),
  },
  {
    label: 'RIS',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: ({ item }) => toRis(item),
  },
  {
    label: 'CSL-JSON',
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: ({ item }) => toCslJson(item),
  },
] as const satisfies readonly Format[];
