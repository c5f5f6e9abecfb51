import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/features/article/reading.ts';
import type { ArticleBody, ArticleObservation, Dropped } from '../../src/schema/atlas.ts';
import { articleObservation } from '../support/builders.ts';

const TEXT = 'The Title\n\nFirst words here.\n\nSecond words there.';
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const PARAGRAPHS = TEXT.split('\n\n').map(span);

const quote = (words: string) => ({ exact: words, prefix: '', suffix: '', ...span(words) });
const coded = (evidence: string, first: string, ...others: string[]): ArticleObservation =>
  articleObservation({ evidence, quotes: [quote(first), ...others.map(quote)] });
const dropped = (at: number): Dropped => ({
  ruleId: 'r',
  reason: 'r',
  text: `at ${at}`,
  at,
  rawStart: at,
  rawEnd: at,
});

function read(more: Partial<ArticleBody>, observations: ArticleObservation[] = []) {
  const body = { text: TEXT, titleSpan: null, paragraphs: PARAGRAPHS, dropped: [], ...more };
  return readingOf(body, observations);
}
const words = (reading: ReturnType<typeof read>) =>
  reading.paragraphs.map(({ start, end }) => TEXT.slice(start, end));

describe('readingOf', () => {
  it('shows every paragraph of a text without a title', () => {
    expect(words(read({}))).toEqual(['The Title', 'First words here.', 'Second words there.']);
  });

  it('leaves out the title, and only the title', () => {
    expect(words(read({ titleSpan: span('The Title') }))).toEqual([
      'First words here.',
      'Second words there.',
    ]);
    expect(words(read({ titleSpan: span('First words') }))).toEqual([
      'The Title',
      'here.',
      'Second words there.',
    ]);
  });

  it('keeps a title that a quote lies in', () => {
    const reading = read({ titleSpan: span('The Title') }, [coded('a', 'Title')]);
    expect(words(reading)[0]).toBe('The Title');
  });

  it('cuts where quotes overlap and puts each note where its first quote begins', () => {
    const reading = read({}, [
      coded('late', 'words here', 'Second'),
      coded('early', 'First words'),
    ]);
    const [, first, second] = reading.paragraphs;
    expect(first?.segments.map((s) => [TEXT.slice(s.start, s.end), s.ids])).toEqual([
      ['First ', ['early']],
      ['words', ['late', 'early']],
      [' here', ['late']],
      ['.', []],
    ]);
    expect(first?.observations.map((o) => o.evidence)).toEqual(['early', 'late']);
    expect(second?.segments[0]?.ids).toEqual(['late']);
    expect(second?.observations).toEqual([]);
  });

  it('tells each dropped piece once, at its place', () => {
    const [, first, second] = PARAGRAPHS.map((p) => p.start) as [number, number, number];
    const pieces = [0, first, first + 3, second, second + 1, TEXT.length].map(dropped);
    const reading = read({ dropped: pieces });
    expect(reading.paragraphs.map((p) => p.droppedBefore.map((d) => d.at))).toEqual([
      [0],
      [first],
      [first + 3, second],
    ]);
    expect(reading.droppedAfter.map((d) => d.at)).toEqual([second + 1, TEXT.length]);
  });
});
