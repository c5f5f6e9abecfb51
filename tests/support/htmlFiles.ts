import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What tests ask of an HTML file. */
export interface HtmlFile {
  /** Below the folder, with slashes at both ends: `/countries/DE/`, `/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((a) => a.name === name)?.value ?? null;

export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

export const byTag = (file: HtmlFile, tag: string): Element[] =>
  file.elements.filter((e) => e.tagName === tag);

/** The content of a head's `meta` by its `name` or `property`; `null` where there is not exactly one. */
export function metaOf(file: HtmlFile, key: string): string | null {
  const found = byTag(file, 'meta').filter((e) =>
    [attribute(e, 'name'), attribute(e, 'property')].includes(key),
  );
  return found.length === 1 && found[0] !== undefined ? attribute(found[0], 'content') : null;
}

function elementsIn(node: Node): Element[] {
  // What a template holds is no child of it.
  const inside = 'content' in node ? node.content : node;
  const children = 'childNodes' in inside ? inside.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

export async function readHtml(folder: string, file: string): Promise<HtmlFile> {
  const html = await readFile(join(folder, file), 'utf8');
  const path = `/${file.replace(/index\.html$/, '')}`;
  return { path, html, elements: elementsIn(parse(html)) };
}

/** Every HTML file of a built site. */
export async function readHtmlFiles(folder: string): Promise<HtmlFile[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  return Promise.all(pages.map((name) => readHtml(folder, name)));
}
