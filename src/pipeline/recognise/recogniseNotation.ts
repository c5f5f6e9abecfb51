const CODE = /^[A-Z]{2}$/;

export interface TableLine {
  country: string;
  terms: string[];
}

/** Members of a comma-separated list of the lexicon; commas within braces do not part. */
export function parseList(list: string): string[] {
  return list
    .split(/,(?![^{]*\})|\n/)
    .map((term) => term.trim().replace(/\s+/g, ' '))
    .filter((term) => term !== '');
}

/** Lines of `CODE term, term  # note`; throws on a line without a code, naming it. */
export function parseTable(table: string): TableLine[] {
  const lines: TableLine[] = [];
  for (const raw of table.split('\n')) {
    const line = raw.replace(/\s+#.*$/, '').trim();
    if (line === '') continue;
    const country = line.slice(0, 2);
    if (!CODE.test(country) || line[2] !== ' ') {
      throw new Error(`Country lexicon: "${line}" does not start with a country code and a space`);
    }
    lines.push({ country, terms: parseList(line.slice(3)) });
  }
  return lines;
}

/** All forms that `Angl{ia,ii}` and `deutsch<a>` stand for; throws on an unknown `<key>`. */
export function expandTerm(term: string, endings: Readonly<Record<string, string>>): string[] {
  const named = term.replace(/<([^>]*)>/g, (_, key: string) => {
    const list = endings[key];
    if (list === undefined) throw new Error(`Country lexicon: no endings "${key}" for "${term}"`);
    return `{${list}}`;
  });
  return expandBraces(named);
}

function expandBraces(term: string): string[] {
  const match = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(term);
  if (match === null) return [term];
  const [, head = '', members = '', tail = ''] = match;
  const tails = expandBraces(tail);
  return members.split(',').flatMap((member) => tails.map((rest) => head + member + rest));
}

/** A stem with each ending; `=` in an ending doubles the last consonant, final vowels may change. */
export function inflect(
  stem: string,
  endings: string,
  finalVowels: Readonly<Record<string, string>>,
): string[] {
  const last = stem.slice(-1);
  const base = stem.slice(0, -1) + (finalVowels[last] ?? last);
  const endsInVowel = /[aeiouyáéíóúöüőű]$/i.test(stem);
  return endings
    .split(',')
    .filter((ending) => ending !== '' && !(endsInVowel && ending.startsWith('=')))
    .map((ending) => base + ending.replace('=', last));
}
