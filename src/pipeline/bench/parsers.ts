import { call, callMethod, loadOptional } from '../evaluate/optionalModule.ts';
import { pipelineReader } from '../evaluate/pipelineReader.ts';
import type { Propose } from '../evaluate/pipelineReader.ts';

/** Something that takes in one text; what it returns is thrown away. */
export interface Contender {
  readonly name: string;
  /** `null` where a package is missing; then `install` says which command gets it. */
  readonly take: ((text: string) => void) | null;
  readonly install: string;
}

const INSTALL_WINK = 'npm install --save-dev wink-nlp wink-eng-lite-web-model';

async function loadCompromise(): Promise<Contender> {
  const loaded = await loadOptional('compromise');
  const name = 'compromise parse';
  if (!loaded.ok) return { name, take: null, install: loaded.install };
  return { name, take: (text) => void call(loaded.value, [text]), install: '' };
}

async function loadWink(): Promise<Contender> {
  const name = 'wink-nlp parse';
  const [library, model] = [
    await loadOptional('wink-nlp'),
    await loadOptional('wink-eng-lite-web-model'),
  ];
  if (!library.ok || !model.ok) return { name, take: null, install: INSTALL_WINK };
  const nlp = call(library.value, [model.value]);
  return { name, take: (text) => void callMethod(nlp, 'readDoc', [text]), install: '' };
}

/** All stages, clean to propose, first; then the plain parse of two English NLP libraries. */
export async function loadContenders(propose: Propose): Promise<Contender[]> {
  const read = pipelineReader(propose);
  const ours = {
    name: 'clean…propose',
    take: (text: string) => void read(text, null),
    install: '',
  };
  return [ours, await loadCompromise(), await loadWink()];
}
