/** What a preview picture says and shows; how it is laid out is the painter's. */
export interface Preview {
  /** The file, below the site's base. */
  readonly path: string;
  readonly layout: 'map' | 'card';
  readonly eyebrow: string;
  readonly title: string;
  /** The position in words, and its chip as on the map: SVG without references. */
  readonly position: { readonly text: string; readonly chip: string } | null;
  readonly words: string;
  /** Whether the words are a text's own. */
  readonly quoted: boolean;
  readonly footer: string;
  /** SVG without references to anything else. */
  readonly map: string;
  readonly colours: Readonly<Record<'paper' | 'ink' | 'quiet' | 'rule', string>>;
}
