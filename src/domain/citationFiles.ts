import type { CslItem } from './citation.ts';

/** What TeX reads as a command or as another sign, and how each is written instead. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Pairs that TeX joins into a dash or a quotation mark, kept apart by an empty group. */
const LIGATURE = /-(?=-)|`(?=`)|'(?=')|,(?=,)|[!?](?=`)/g;

/** A text as TeX sets it word for word; letters of every script stay as they are (UTF-8). */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^<>&%$#_]/g, (sign) => TEX[sign] ?? sign).replace(LIGATURE, '$&{}');

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The item with every text on one line, since formats of lines would read a break as a new field. */
export function flatItem(item: CslItem): CslItem {
  return mapTexts(item, flat);
}

/** The item with its texts, but not its address and keys, passed through a function. */
export function mapTexts(item: CslItem, change: (text: string) => string): CslItem {
  const { title, author, note, version, publisher, 'container-title': container } = item;
  return {
    ...item,
    title: change(title),
    ...(author !== undefined && {
      author: author.map(({ literal }) => ({ literal: change(literal) })),
    }),
    ...(container !== undefined && { 'container-title': change(container) }),
    ...(publisher !== undefined && { publisher: change(publisher) }),
    ...(version !== undefined && { version: change(version) }),
    ...(note !== undefined && { note: change(note) }),
  };
}

/** `DA  - 2019/07//`: as much of the date as is known. */
export function risDate(item: CslItem): string | null {
  const [parts] = item.issued?.['date-parts'] ?? [];
  if (parts === undefined) return null;
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year ?? ''}/${month ?? ''}/${day ?? ''}/`;
}

/** A record of tags as an RIS file; a value stands on one line however long it is. */
export function toRisFile(tags: Readonly<Record<string, string | readonly string[]>>): string {
  const { TY, ...others } = tags;
  const lines = Object.entries(others).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${flat(String(value))}`),
  );
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\n');
}

/** A BibTeX entry whose values are escaped already. */
export function toBibtexFile(
  type: string,
  key: string,
  fields: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}

/** CSL-JSON is a list of items. */
export const toCslFile = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;
