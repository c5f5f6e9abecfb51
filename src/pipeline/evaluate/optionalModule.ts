import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A package that only measurements use and that may not be installed. */
export type OptionalModule =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly install: string };

const isInstalled = (name: string): boolean => {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
};

/** Imports a package's default export; where it is missing, tells the command that installs it. */
export async function loadOptional(name: string): Promise<OptionalModule> {
  if (!isInstalled(name)) return { ok: false, install: `npm install --save-dev ${name}` };
  const loaded: unknown = await import(/* @vite-ignore */ name);
  return { ok: true, value: memberOf(loaded, 'default') ?? loaded };
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

const memberOf = (target: unknown, name: string): unknown =>
  isObject(target) ? Reflect.get(target, name) : undefined;

/** Calls a function of unknown type; throws if it is none. */
export function call(target: unknown, args: readonly unknown[]): unknown {
  if (typeof target !== 'function') throw new TypeError('the package exports no function');
  const result: unknown = Reflect.apply(target, undefined, args);
  return result;
}

/** Calls a method of a value of unknown type; throws if it has none of that name. */
export function callMethod(target: unknown, name: string, args: readonly unknown[]): unknown {
  const method = memberOf(target, name);
  if (typeof method !== 'function') throw new TypeError(`there is no method ${name}`);
  const result: unknown = Reflect.apply(method, target, args);
  return result;
}
