/** The page as it was put into the seeds, before anything was left out; fetched when asked for. */
export async function loadRaw(slug: string): Promise<string> {
  const { default: loaders } = await import('virtual:atlas/raw');
  const load = loaders[slug];
  if (load === undefined) throw new Error(`no raw text of "${slug}"`);
  return (await load()).default;
}
