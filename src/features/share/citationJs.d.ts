/** The parts of Citation.js that are used; the packages bring no types. */
declare module '@citation-js/core' {
  type Item = import('../../domain/citation.ts').CslItem;

  interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }

  interface TextOptions {
    readonly format: 'text';
    readonly template: string;
    readonly lang: string;
    readonly entry?: { readonly id: string; readonly locator?: string; readonly label?: string };
  }

  export class Cite {
    constructor(data: readonly Item[] | string);
    readonly data: readonly Item[];
    format(output: 'bibliography' | 'citation', options: TextOptions): string;
    format(output: 'bibtex', options: { readonly format: 'object' }): readonly BibtexEntry[];
    format(
      output: 'ris',
      options: { readonly format: 'object' },
    ): readonly Readonly<Record<string, string | readonly string[]>>[];
  }

  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { readonly format: { asciiOnly: boolean } };
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
