import type { TermKind } from '../lexicon/countries/types.ts';
import { lexiconForms, type Form } from './recogniseLexicon.ts';
import { gapAfter, gapClass, tokenise } from './recogniseTokens.ts';

/** A term as it is looked up: by its first word, then compared word by word. */
export interface Term {
  country: string | null;
  kind: TermKind;
  /** The second word in lower case, to tell most terms apart at once; `null` for one word. */
  second: string | null;
  /** Gap before and form of each further word; lower case unless `exact`. */
  rest: readonly { readonly gap: string; readonly word: string }[];
  exact: boolean;
  /** Never at the head of a sentence or in capitals, where a lower-case term is met otherwise. */
  asWritten: boolean;
  /** Languages of texts in which it counts; `null` for all. */
  languages: ReadonlySet<string> | null;
  /** "Sino-": a hyphen must follow, which is not part of the mention. */
  needsHyphen: boolean;
}

/** Terms by first word, longest first. */
export type TermIndex = ReadonlyMap<string, readonly Term[]>;

const ONE_WORD = /^\p{L}+$/u;
const KIND_ORDER: readonly TermKind[] = ['exclusion', 'name', 'demonym', 'metonym', 'capital'];

let built: TermIndex | undefined;

/** The index over the whole lexicon, built at first use. */
export function termIndex(): TermIndex {
  built ??= buildIndex(lexiconForms());
  return built;
}

interface Draft extends Term {
  first: string;
}

const languageSets = new Map<string, ReadonlySet<string>>();

/** One set for all terms of the same languages: there are tens of thousands of terms. */
function toLanguages(languages: readonly string[]): ReadonlySet<string> {
  const key = languages.join();
  const set = languageSets.get(key) ?? new Set(languages);
  languageSets.set(key, set);
  return set;
}

/** Throws where one form would name two countries in texts of the same language. */
export function buildIndex(forms: readonly Form[]): TermIndex {
  const drafts = new Map<string, Draft[]>();
  for (const form of forms) addForm(drafts, form);
  const index = new Map<string, Term[]>();
  for (const [key, list] of drafts) {
    assertUnambiguous(key, list);
    for (const { first, ...term } of list) {
      const terms = index.get(first);
      if (terms === undefined) index.set(first, [term]);
      else terms.push(term);
    }
  }
  for (const terms of index.values()) {
    terms.sort(
      (a, b) =>
        b.rest.length - a.rest.length || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
    );
  }
  return index;
}

function addForm(drafts: Map<string, Draft[]>, form: Form): void {
  const asWritten = form.text.startsWith('=');
  const exact = asWritten || form.kind === 'exclusion';
  const [first, rest] = partsOf(form.text, exact);
  const needsHyphen = form.text.endsWith('-');
  const key = `${first}${rest.map((r) => r.gap + r.word).join('')}${needsHyphen ? '-' : ''}`;
  const list = drafts.get(key) ?? [];
  drafts.set(key, list);
  const known = list.find((draft) => draft.country === form.country);
  if (known === undefined) {
    const languages = form.onlyHere ? toLanguages([form.language]) : null;
    const { country, kind } = form;
    const second = rest[0]?.word.toLowerCase() ?? null;
    list.push({ first, country, kind, second, rest, exact, asWritten, languages, needsHyphen });
    return;
  }
  if (!form.onlyHere) known.languages = null;
  else if (known.languages?.has(form.language) === false)
    known.languages = toLanguages([...known.languages, form.language]);
  if (KIND_ORDER.indexOf(form.kind) < KIND_ORDER.indexOf(known.kind)) known.kind = form.kind;
}

const NOTHING: Term['rest'] = [];

function partsOf(text: string, exact: boolean): [string, Term['rest']] {
  if (ONE_WORD.test(text)) return [text, NOTHING];
  const tokens = tokenise(text);
  const [first, ...others] = tokens.words;
  if (first === undefined) throw new Error(`Country lexicon: "${text}" has no word`);
  const rest = others.map((word, i) => ({
    gap: gapClass(gapAfter(tokens, i) ?? ''),
    word: exact ? word : word.toLowerCase(),
  }));
  return [first, rest];
}

function assertUnambiguous(key: string, drafts: readonly Draft[]): void {
  const countries = drafts.filter((draft) => draft.country !== null);
  for (const [i, one] of countries.entries()) {
    for (const other of countries.slice(i + 1)) {
      const shared =
        one.languages === null || other.languages === null
          ? true
          : [...one.languages].some((language) => other.languages?.has(language));
      if (shared) {
        throw new Error(
          `Country lexicon: "${key}" names ${one.country} and ${other.country}; drop one or limit it to a language`,
        );
      }
    }
  }
}
