import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../domain/citation.ts';
import {
  escapeTex,
  flatItem,
  mapTexts,
  risDate,
  toBibtexFile,
  toCslFile,
  toRisFile,
} from '../../domain/citationFiles.ts';
import type { Cited } from './useSources.ts';

// By itself the library leaves out every letter that it has no TeX command for, Cyrillic ones among them.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** The styles that come with the library. */
export type Style = 'apa' | 'harvard1' | 'vancouver';

/** The entry for a list of references; a passage comes with its words and their place before it. */
export function toText({ item, quote, place }: Cited, template: Style): string {
  const cite = new Cite([flatItem(item)]);
  const options = { format: 'text', template, lang: 'en-US' } as const;
  const entry = cite.format('bibliography', options).trim();
  if (quote === null) return `${entry}\n`;
  const locator = place === null ? {} : { locator: place, label: 'paragraph' };
  const source = cite.format('citation', { ...options, entry: { id: item.id, ...locator } });
  return `${quote} ${source}\n\n${entry}\n`;
}

export function toBibtex(item: CslItem): string {
  const [entry] = new Cite([mapTexts(flatItem(item), escapeTex)]).format('bibtex', {
    format: 'object',
  });
  if (entry === undefined) throw new Error(`no BibTeX for ${item.id}`);
  // The address is in `url`, where its signs need no escape; elsewhere they would.
  const { howpublished: _, ...fields } = entry.properties;
  return toBibtexFile(entry.type, item.id, fields);
}

export function toRis(item: CslItem): string {
  const [tags] = new Cite([flatItem(item)]).format('ris', { format: 'object' });
  if (tags === undefined) throw new Error(`no RIS for ${item.id}`);
  const date = risDate(item);
  // The library cuts the key to 20 letters and tells no more of a date than its year.
  return toRisFile({ ...tags, ID: item.id, ...(date !== null && { DA: date }) });
}

export const toCslJson = (item: CslItem): string => toCslFile(flatItem(item));
