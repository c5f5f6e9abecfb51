import { parseArgs } from 'node:util';

export interface EvaluateOptions {
  readonly folder: string;
  readonly json: boolean;
  readonly baseline: boolean;
  readonly cues: boolean;
}

export const USAGE = `npm run evaluate -- DIR [--json] [--baseline] [--cues]
  DIR         a folder of <id>.txt with <id>.json, for example tests/gold
  --json      one JSON document instead of tables (npm run --silent for nothing else)
  --baseline  three baselines on the same texts beside the rules
  --cues      every cue with the texts that it fired on`;

export type OptionsResult =
  | { readonly ok: true; readonly options: EvaluateOptions }
  | { readonly ok: false; readonly reason: string };

/** Reads the words after the entry's name; an unknown option or not exactly one folder is refused. */
export function readOptions(args: readonly string[]): OptionsResult {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        baseline: { type: 'boolean', default: false },
        cues: { type: 'boolean', default: false },
      },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0)
      return { ok: false, reason: `one folder is needed, ${positionals.length} given` };
    return { ok: true, options: { folder, ...values } };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
