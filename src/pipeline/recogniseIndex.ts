import type { TermKind } from './lexicon/countries/types.ts';
import { lexiconForms, type Form } from './recogniseLexicon.ts';
import { gapAfter, gapClass, tokenise } from './recogniseTokens.ts';

/** A term as it is looked up: by its first word, then compared word by word. */
export interface Term {
  country: string | null;
  kind: TermKind;
  /** Gap before and form of each further word; lower case unless `exact`. */
  rest: { gap: string; word: string }[];
  exact: boolean;
  /** Languages of texts in which it counts; `null` for all. */
  languages: ReadonlySet<string> | null;
  /** "Sino-": a hyphen must follow, which is not part of the mention. */
  needsHyphen: boolean;
}

/** Terms by first word, longest first. */
export type TermIndex = ReadonlyMap<string, readonly Term[]>;

const KIND_ORDER: readonly TermKind[] = ['exclusion', 'name', 'demonym', 'metonym', 'capital'];

let built: TermIndex | undefined;

/** The index over the whole lexicon, built at first use. */
export function termIndex(): TermIndex {
  built ??= buildIndex(lexiconForms());
  return built;
}

interface Draft extends Omit<Term, 'languages'> {
  first: string;
  languages: Set<string> | null;
}

/** Throws where one form would name two countries in texts of the same language. */
export function buildIndex(forms: readonly Form[]): TermIndex {
  const drafts = new Map<string, Draft[]>();
  for (const form of forms) {
    const exact = form.text.startsWith('=') || form.kind === 'exclusion';
    const text = form.text.replace(/^=/, '');
    const variants = form.text.startsWith('=') ? [text] : caseVariants(text);
    for (const variant of new Set(variants)) addForm(drafts, { ...form, text: variant }, exact);
  }
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

function addForm(drafts: Map<string, Draft[]>, form: Form, exact: boolean): void {
  const tokens = tokenise(form.text);
  const [first, ...others] = tokens.words;
  if (first === undefined) throw new Error(`Country lexicon: "${form.text}" has no word`);
  const rest = others.map((word, i) => ({
    gap: gapClass(gapAfter(tokens, i) ?? ''),
    word: exact ? word : word.toLowerCase(),
  }));
  const needsHyphen = form.text.endsWith('-');
  const key = `${first}${rest.map((r) => r.gap + r.word).join('')}${needsHyphen ? '-' : ''}`;
  const list = drafts.get(key) ?? [];
  drafts.set(key, list);
  const known = list.find((draft) => draft.country === form.country);
  if (known === undefined) {
    const languages = form.onlyHere ? new Set([form.language]) : null;
    const { country, kind } = form;
    list.push({ first, country, kind, rest, exact, languages, needsHyphen });
    return;
  }
  if (!form.onlyHere) known.languages = null;
  else known.languages?.add(form.language);
  if (KIND_ORDER.indexOf(form.kind) < KIND_ORDER.indexOf(known.kind)) known.kind = form.kind;
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

/** As written; capitalised where it starts in lower case; in capitals from four letters on. */
function caseVariants(text: string): string[] {
  const variants = [text, text.charAt(0).toUpperCase() + text.slice(1)];
  if (text.length >= 4 && !/^(?:\p{L}{1,2}\P{L}+)+$/u.test(text)) variants.push(text.toUpperCase());
  return variants;
}
