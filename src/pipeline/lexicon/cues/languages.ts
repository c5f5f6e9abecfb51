import { czech } from './cs.ts';
import { dutch } from './nl.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { italian } from './it.ts';
import { spanish } from './es.ts';
import { hungarian } from './hu.ts';
import { swedish } from './sv.ts';
import { danish } from './da.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import type { CueLexicon } from './types.ts';

/** Languages in which positions are proposed. */
export const CUE_LANGUAGES: readonly CueLexicon[] = [
  english,
  dutch,
  german,
  french,
  spanish,
  italian,
  hungarian,
  swedish,
  danish,
  portuguese,
  polish,
  czech,
];
