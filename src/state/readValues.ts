/** A value of the address that means nothing here, with the reason. */
export interface Dropped {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

/** Makes a value of the address one of ours; `null` where it means nothing. */
type Parse<T> = (value: string) => T | null;

export const memberOf =
  <T extends string>(values: readonly T[]): Parse<T> =>
  (value) =>
    values.find((v) => v === value) ?? null;

export const knownIn =
  (values: ReadonlySet<string>): Parse<string> =>
  (value) =>
    values.has(value) ? value : null;

/** Reads the values of an address key by key, and collects those that it can't use. */
export function readValues(params: URLSearchParams) {
  const dropped: Dropped[] = [];
  return {
    dropped,
    /** The first value of a key; `null` without one that means something. */
    one<T>(key: string, parse: Parse<T>, reason: string): T | null {
      const [value, ...others] = params.getAll(key);
      for (const other of others) dropped.push({ key, value: other, reason: 'given twice' });
      if (value === undefined) return null;
      const result = parse(value);
      if (result === null) dropped.push({ key, value, reason });
      return result;
    },
    /** Every value of a key, sorted, each once. */
    many<T extends string>(key: string, parse: Parse<T>, reason: string): T[] {
      const chosen = new Set<T>();
      for (const value of params.getAll(key)) {
        const result = parse(value);
        if (result === null) dropped.push({ key, value, reason });
        else chosen.add(result);
      }
      return [...chosen].sort();
    },
  };
}
