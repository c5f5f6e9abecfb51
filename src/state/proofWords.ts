import { proofText } from '../domain/labels.ts';
import type { Observation } from '../schema/atlas.ts';
import { articleBySlug } from './dataset.ts';

/** The words that prove an observation, and how they are to be set. */
export interface Words {
  readonly text: string;
  /** Verbatim words of a text, not a sentence of ours. */
  readonly quoted: boolean;
  /** The language of the text that is quoted; `undefined`: that of the page. */
  readonly lang: string | undefined;
}

export function proofWords(observation: Observation): Words {
  const isArticle = observation.layer === 'articles';
  return {
    text: proofText(observation),
    quoted: isArticle,
    lang: isArticle ? articleBySlug.get(observation.article)?.language : undefined,
  };
}
