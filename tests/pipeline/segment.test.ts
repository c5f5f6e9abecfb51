import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/pipeline/segment.ts';

const sentencesOf = (text: string): string[] =>
  segment(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('segment', () => {
  test('gives nothing for empty text', () => {
    expect(segment('')).toEqual({ paragraphs: [], sentences: [] });
  });

  test('cuts paragraphs at two line breaks and keeps a headline whole', () => {
    const text = 'Masts on the roof\n\nOne came. Two went.\n\nThree stayed.';
    expect(segment(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Masts on the roof',
      'One came. Two went.',
      'Three stayed.',
    ]);
    expect(sentencesOf(text)).toEqual([
      'Masts on the roof',
      'One came.',
      'Two went.',
      'Three stayed.',
    ]);
  });

  test.each([
    ['quotes close with their sentence', '“We wait.” The mayor left.', 2],
    ['a quote that goes on', '"Will it hold?" asked the mayor. Nobody knew.', 2],
    ['brackets', 'It rained (as ever.) Then it stopped.', 2],
    ['company names', 'Mast Works Inc. and Roof Co. Ltd. of Example sued. They lost.', 2],
    ['a company name at the end', 'He sold it to Mast Works Inc. The price is unknown.', 2],
    ['initials', 'The paper by J. Q. Example was read. It was short.', 2],
    ['countries', 'A U.S. Senator spoke to the U.N. Council. He left.', 2],
    ['a country at the end', 'The masts came from the U.S. The roofs did not.', 2],
    ['titles', 'Mr. Example met Dr. Sample and Prof. Test. They ate.', 2],
    ['numbers', 'It cost 3.5 million. The rest was free. In 2019. Again.', 4],
    ['months cut short', 'On Jan. 24 they met. On Dec. 3 they parted.', 2],
    ['a number after its short word', 'See no. 5 and art. 7. He said no. They left.', 3],
    ['an address', 'See www.example.org/a.b for more. It is long.', 2],
    ['an ellipsis', 'They waited... Nobody came.', 2],
    ['German examples', 'Er nannte z. B. Masten, u. a. Dächer, d. h. alles. Das stimmt.', 2],
    ['German ordinals', 'Am 3. Oktober begann es. Am 4. November war es vorbei.', 2],
    ['German years', 'Das war im Jahr 2019. Der Rat schwieg.', 2],
    ['Dutch examples', 'Het gaat om bijv. Masten B.V. en dhr. Voorbeeld. Dat is alles.', 2],
    ['French examples', 'Selon M. Exemple, p. ex. Lyon attend. Paris aussi.', 2],
    ['Spanish titles', 'El Sr. Ejemplo y la Sra. Muestra hablaron. ¿Quién escuchó? Nadie.', 3],
    ['Spanish America', 'Los EE. UU. Insisten en ello.', 1],
    ['Italian titles', 'Il dott. Esempio parla. Nessuno ascolta.', 2],
    ['Polish shortened words', 'W 2019 r. prof. Przykład pisał np. Radzie. Rada milczała.', 2],
    ['Czech ordinals', 'Sešli se 20. června. Potom odešli.', 2],
    ['Hungarian dates', 'A tanács 2019. június 20-án ült össze. Utána hazament.', 2],
    ['Swedish shortened words', 'Det gäller bl.a. Stockholm. Resten väntar.', 2],
    ['wide marks need no space', '会议结束了。他们走了！真的吗？', 3],
    ['right to left', 'הישיבה הסתיימה. כולם הלכו.', 2],
  ])('%s', (_name, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  const word = fc.constantFrom(
    'Masts',
    'a',
    'U.S.',
    'Inc.',
    '3.5',
    '“Yes.”',
    '"',
    '...',
    '.',
    '!?',
    '(x)',
    'J.',
    '20.',
    'June',
    '\n\n',
    '\n\n\n\n',
    '  ',
    '网。',
    '\ud800',
    '»',
    '-',
    'ž',
  );

  test('spans are trimmed, in order, and cover all that is not space', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        const text = words.join(' ');
        const { paragraphs, sentences } = segment(text);
        for (const spans of [paragraphs, sentences]) {
          const covered = spans.map(({ start, end }) => text.slice(start, end));
          expect(covered.map((part) => part.trim())).toEqual(covered);
          expect(covered.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          spans.forEach((span, index) =>
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0),
          );
        }
        for (const { start, end } of sentences) {
          expect(paragraphs.some((span) => span.start <= start && end <= span.end)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['full stops', '.'.repeat(1_000_000)],
    ['full stops before a letter', `${'.'.repeat(500_000)}x`],
    ['marks and quotes', '."'.repeat(300_000)],
    ['shortened words', 'U.S. '.repeat(100_000)],
    ['short paragraphs', 'Masts\n\n'.repeat(50_000)],
  ])('stays quick on %s', { timeout: 5000 }, (_name, text) => {
    expect(segment(text).sentences.length).toBeGreaterThan(0);
  });
});
