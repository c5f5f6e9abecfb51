import { czech } from './cs.ts';
import { danish } from './da.ts';
import { dutch } from './nl.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { spanish } from './es.ts';
import { swedish } from './sv.ts';
import type { LanguageLexicon } from './types.ts';

export const LANGUAGES: readonly LanguageLexicon[] = [
  english,
  dutch,
  german,
  french,
  spanish,
  italian,
  portuguese,
  polish,
  czech,
  hungarian,
  swedish,
  danish,
];
