import { describe, expect, it } from 'vitest';
import { frozenQuery, iframeCode, liveQuery } from '../../src/domain/snippet.ts';

/** Reads an attribute of a tag as HTML does. */
function attributeOf(html: string, name: string): string {
  const raw = new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? '';
  return raw
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('the query of a frame', () => {
  it.each([
    ['', '', '?at=2020-07-31'],
    ['?at=2019', '', '?at=2020-07-31'],
    [
      '?at=2019&stance=ban&stance=open',
      '?stance=ban&stance=open',
      '?at=2020-07-31&stance=ban&stance=open',
    ],
    ['?publisher=A+%26+B', '?publisher=A+%26+B', '?at=2020-07-31&publisher=A+%26+B'],
  ])('of %j is live %j, fixed %j', (search, live, frozen) => {
    expect(liveQuery(search)).toBe(live);
    expect(frozenQuery(search, { at: '2020-07-31' })).toBe(frozen);
  });

  it('of a range is fixed by both of its ends', () => {
    const search = '?from=2019-06&stance=ban';
    expect(liveQuery(search)).toBe('?stance=ban');
    expect(frozenQuery(search, { from: '2019-06-01', to: '2024-12-31' })).toBe(
      '?from=2019-06-01&to=2024-12-31&stance=ban',
    );
  });
});

describe('the code of a frame', () => {
  it('holds its address and title whatever they contain', () => {
    const url = 'https://atlas.example/embed?publisher=A%22&stance=ban';
    const title = '"Quoted" <b> & more';
    const code = iframeCode({ url, title, ratio: '4 / 3' });
    expect(attributeOf(code, 'src')).toBe(url);
    expect(attributeOf(code, 'title')).toBe(title);
    expect(attributeOf(code, 'style')).toContain('aspect-ratio: 4 / 3');
  });
});
