declare module 'virtual:atlas/atlas' {
  const atlas: import('../schema/atlas.ts').Atlas;
  export default atlas;
}

declare module 'virtual:atlas/shapes' {
  const shapes: import('../schema/atlas.ts').Shapes;
  export default shapes;
}

declare module 'virtual:atlas/sketch' {
  /** The shapes in fewer points. */
  const sketch: import('../schema/atlas.ts').Shapes;
  export default sketch;
}

declare module 'virtual:atlas/sources' {
  const sources: import('../schema/atlas.ts').Sources;
  export default sources;
}

declare module 'virtual:atlas/articles' {
  const loaders: Readonly<
    Record<string, () => Promise<{ default: import('../schema/atlas.ts').ArticleBody }>>
  >;
  export default loaders;
}

declare module 'virtual:atlas/raw' {
  /** The raw texts, each as one string. */
  const loaders: Readonly<Record<string, () => Promise<{ default: string }>>>;
  export default loaders;
}

declare module 'virtual:atlas/version' {
  /** A hash of what the data say. */
  const version: string;
  export default version;
}

declare module 'virtual:atlas/names' {
  /** Names of countries other than the usual one, by code. */
  const names: Readonly<Record<string, readonly string[]>>;
  export default names;
}

declare module 'virtual:atlas/retired' {
  /** Addresses that lead elsewhere or nowhere by now. */
  const retired: readonly import('../schema/published.ts').RetiredAddress[];
  export default retired;
}

declare module 'virtual:atlas/stamp' {
  /** Which release the data are, or that they have changed since. */
  const stamp: import('../schema/release.ts').Stamp;
  export default stamp;
}

declare module 'virtual:atlas/release' {
  /** All of the data, to be written as a file of the site. */
  const release: import('../schema/release.ts').Release;
  export default release;
}
