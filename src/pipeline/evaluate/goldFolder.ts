import { goldSchema } from '../../schema/gold.ts';
import { TEXT_ENDING } from '../analyse.ts';
import { FILE_START } from '../diagnostics.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { checkShape, parseJson } from '../read/locatedJson.ts';
import { readText } from '../read/readText.ts';
import type { SeedFiles } from '../read/readText.ts';
import { checkGold } from './goldChecks.ts';
import type { GoldText } from './reading.ts';

const GOLD_ENDING = '.json';
const FORM = 'tests/gold/README.md';

export interface GoldFolder {
  /** In the order of their names. Incomplete where a diagnostic is an error. */
  readonly texts: readonly GoldText[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every `<id>.txt` of a folder with its `<id>.json`. A text without gold, a file that can't be read
 * and a folder without texts are errors; a `.json` without text is left out with a warning. Files
 * are named with `folder` before them.
 */
export function readGold(folder: string, files: SeedFiles): GoldFolder {
  const texts: GoldText[] = [];
  const diagnostics: Diagnostic[] = [];
  const at = (name: string) => `${folder.replace(/\/+$/u, '')}/${name}`;
  const report = (severity: Diagnostic['severity'], file: string, about: About) =>
    diagnostics.push({ severity, file, ...FILE_START, ...about });
  const names = [...files.keys()].sort();
  for (const name of names.filter((each) => each.endsWith(TEXT_ENDING))) {
    const id = name.slice(0, -TEXT_ENDING.length);
    const raw = decode(at(name), files.get(name), diagnostics);
    const goldName = id + GOLD_ENDING;
    if (!files.has(goldName)) {
      report('error', at(name), {
        rule: 'missing-gold',
        value: goldName,
        message: `the text has no ${goldName} beside it`,
        remedy: `Write what a person reads in it, or move the text away; ${FORM} gives the form.`,
      });
      continue;
    }
    const json = decode(at(goldName), files.get(goldName), diagnostics);
    if (raw === null || json === null) continue;
    const { value: located, diagnostics: syntax } = parseJson(at(goldName), json);
    diagnostics.push(...syntax);
    if (located === null) continue;
    const { value: gold, diagnostics: shape } = checkShape(located, [], goldSchema);
    diagnostics.push(...shape.map(pointToForm));
    if (gold === null) continue;
    diagnostics.push(...checkGold(located, gold, raw));
    texts.push({ id, raw, gold });
  }
  for (const name of names.filter((each) => each.endsWith(GOLD_ENDING))) {
    const text = name.slice(0, -GOLD_ENDING.length) + TEXT_ENDING;
    if (files.has(text)) continue;
    report('warning', at(name), {
      rule: 'gold-without-text',
      value: text,
      message: `there is no ${text} beside it; it is left out`,
      remedy: 'Add the text, correct the name, or move the file away.',
    });
  }
  if (!names.some((name) => name.endsWith(TEXT_ENDING))) {
    report('error', folder, {
      rule: 'empty-folder',
      value: '',
      message: `the folder holds no ${TEXT_ENDING} file`,
      remedy: `Name a folder of <id>${TEXT_ENDING} and <id>${GOLD_ENDING}, for example tests/gold.`,
    });
  }
  return { texts, diagnostics };
}

type About = Pick<Diagnostic, 'rule' | 'value' | 'message' | 'remedy'>;

function decode(
  file: string,
  bytes: Uint8Array | undefined,
  diagnostics: Diagnostic[],
): string | null {
  const result = readText(file, bytes ?? new Uint8Array());
  if (result.ok) return result.text;
  diagnostics.push(result.diagnostic);
  return null;
}

/** The checks of JSON files speak of the seeds' form; gold has its own. */
const pointToForm = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  remedy: diagnostic.remedy.replace('seeds/README.md', FORM),
});
