/**
 * The part of an address that names a source: its name in lower case, without accents, with a hyphen
 * for each run of anything but Latin letters and digits. Empty where the name has neither.
 */
export const sourceSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
