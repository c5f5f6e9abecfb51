import iso from 'i18n-iso-countries';
import worldCountries from 'world-countries';
import { COUNTS_AS } from '../lexicon/countries/cues.ts';
import { EXCLUSIONS } from '../lexicon/countries/exclusions.ts';
import { LANGUAGES } from '../lexicon/countries/languages.ts';
import type { LanguageLexicon, TermKind } from '../lexicon/countries/types.ts';
import { expandTerm, inflect, parseList, parseTable } from './recogniseNotation.ts';

/** One form of a term, before case variants. */
export interface Form {
  text: string;
  /** `null` for what names no country. */
  country: string | null;
  kind: TermKind;
  language: string;
  /** Counts in texts of `language` alone. */
  onlyHere: boolean;
}

/** Every form of the libraries and of our tables, in a fixed order; one form may stand several times. */
export function lexiconForms(): Form[] {
  return [...LANGUAGES.flatMap(languageForms), ...exclusionForms()];
}

function exclusionForms(): Form[] {
  return Object.values(EXCLUSIONS)
    .flatMap(parseList)
    .flatMap((term) => expandTerm(term, {}))
    .map((text) => ({ text, country: null, kind: 'exclusion', language: '', onlyHere: false }));
}

function languageForms(lexicon: LanguageLexicon): Form[] {
  const only = new Set(parseList(lexicon.onlyHere));
  const everything = only.has('*');
  const isOnlyHere = (text: string) => everything || only.has(text.replace('=', ''));
  const { language } = lexicon;
  const forms: Form[] = [];
  const add = (named: string, kind: TermKind, text: string, onlyHere: boolean) => {
    const country = COUNTS_AS[named] ?? named;
    forms.push({ text, country, kind, language, onlyHere });
  };
  const addInflected = (country: string, kind: TermKind, stem: string) => {
    for (const text of inflect(stem, lexicon.inflection, lexicon.finalVowels)) {
      add(country, kind, text, true);
    }
  };

  for (const { country, kind, text } of libraryForms(lexicon)) {
    add(country, kind, text, only.has(text));
    if (kind !== 'name') continue;
    addInflected(country, kind, text);
    for (const tail of parseList(lexicon.compounds)) add(country, kind, text + tail, true);
    const { adjective } = lexicon;
    if (adjective === null || text.includes(' ') || text.endsWith(adjective.suffix)) continue;
    const stem = text.toLowerCase() + adjective.suffix;
    for (const form of [stem, ...inflect(stem, adjective.endings, {})]) {
      add(country, 'demonym', form, true);
    }
  }
  const tables: [TermKind, string][] = [
    ['name', lexicon.names],
    ['demonym', lexicon.demonyms],
    ['metonym', lexicon.metonyms],
    ['capital', lexicon.capitals],
  ];
  for (const [kind, table] of tables) {
    for (const { country, terms } of parseTable(table)) {
      for (const term of terms) {
        const inflects = term.endsWith('~');
        for (const text of expandTerm(inflects ? term.slice(0, -1) : term, lexicon.endings)) {
          add(country, kind, text, isOnlyHere(text));
          if (inflects) addInflected(country, kind, text);
        }
      }
    }
  }
  return forms;
}

type LibraryForm = { country: string; kind: TermKind; text: string };

/** What the libraries know in a language, without the terms that its file drops. */
function libraryForms({ language, drop }: LanguageLexicon): LibraryForm[] {
  const dropped = new Set(parseList(drop));
  const forms: LibraryForm[] = [];
  const add = (country: string, kind: TermKind, text: string) => {
    const clean = text.normalize('NFC').trim().replace(/\s+/g, ' ');
    if (clean !== '' && !/[(,]/.test(clean) && !dropped.has(clean)) {
      forms.push({ country, kind, text: clean });
    }
  };
  for (const [country, names] of Object.entries(iso.getNames(language, { select: 'all' }))) {
    for (const name of names) add(country, 'name', name);
  }
  for (const { cca2, unMember, demonyms, capital } of worldCountries) {
    // Territories share demonyms with the state that they belong to, so only members of the UN have them here.
    if (unMember && language === 'en') {
      const { m = '', f = '' } = demonyms['eng'] ?? {};
      for (const one of new Set([...m.split(/, | or /), ...f.split(/, | or /)])) {
        if (dropped.has(one)) continue;
        add(cca2, 'demonym', one);
        if (!/(?:s|sh|ch|ese|x)$/.test(one)) add(cca2, 'demonym', `${one}s`);
      }
    }
    if (unMember && language === 'fr') {
      const { m = '', f = '' } = demonyms['fra'] ?? {};
      for (const one of new Set([m, f])) {
        if (dropped.has(one)) continue;
        for (const text of [one, one.endsWith('s') ? one : `${one}s`]) {
          add(cca2, 'demonym', text.toLowerCase());
        }
      }
    }
    if (language === 'en') for (const seat of capital) add(cca2, 'capital', seat);
  }
  return forms;
}
