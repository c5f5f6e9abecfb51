declare module 'virtual:atlas/atlas' {
  const atlas: import('../schema/atlas.ts').Atlas;
  export default atlas;
}

declare module 'virtual:atlas/shapes' {
  const shapes: import('../schema/atlas.ts').Shapes;
  export default shapes;
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
