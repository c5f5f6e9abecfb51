import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { matchRoutes } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { feedFiles } from '../../src/app/server/feeds.ts';
import { routes } from '../../src/app/routes.tsx';
import { articles, countries, evidence } from '../../src/state/dataset.ts';

const ORIGIN = 'https://atlas.example';
const BASE = '/huawei/';
const files = new Map(feedFiles(ORIGIN, BASE).map(({ path, content }) => [path, content]));

const names = [...new Set([...files.keys()].map((path) => path.replace(/\.\w+$/, '')))];
const atoms = new Map(names.map((name) => [name, parseAtomFeed(files.get(`${name}.atom`) ?? '')]));
const jsons = new Map(names.map((name) => [name, parseJsonFeed(files.get(`${name}.json`) ?? '')]));
const atom = (name: string) => atoms.get(name)!;
const json = (name: string) => jsons.get(name)!;

/** Text as HTML shows it; entities are the only markup that a title or a summary may hold. */
const shown = (text: { value: string; type?: string } | undefined): string => {
  const html = text?.value ?? '';
  expect(text?.type).toBe('html');
  expect(html).not.toMatch(/[<>]/);
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
};

describe('every feed', () => {
  it('is there as Atom and as JSON, for all and for each country that is coded', () => {
    expect(files.size).toBe(2 * names.length);
    expect(names).toEqual(expect.arrayContaining(['feeds/articles', 'feeds/changes']));
    for (const { code } of countries) {
      const isHome = ['CN', 'HK', 'MO'].includes(code);
      expect(files.has(`feeds/countries/${code}.atom`)).toBe(!isHome);
    }
  });

  it('is read by a parser, with an address of its own and the page that it follows', () => {
    for (const name of names) {
      const feed = atom(name);
      expect(feed.id).toBe(`${ORIGIN}${BASE}${name}.atom`);
      expect(feed.links?.map((l) => [l.rel, l.href])).toContainEqual(['self', feed.id]);
      expect(feed.authors?.[0]?.name).toBe('Huawei & 5G Atlas');
      expect(Date.parse(feed.updated ?? '')).not.toBeNaN();
      const other = json(name);
      expect(other.feed_url).toBe(`${ORIGIN}${BASE}${name}.json`);
      expect(other.home_page_url).toBe(feed.links?.find((l) => l.rel === 'alternate')?.href);
      expect(other.title).toBe(feed.title?.value);
    }
  });

  it('tells the same in both formats, each thing once, newest first', () => {
    for (const name of names) {
      const entries = atom(name).entries ?? [];
      const items = json(name).items ?? [];
      expect(entries.map((e) => [e.id, shown(e.title), e.links?.[0]?.href])).toEqual(
        items.map((i) => [i.id, i.title, i.url]),
      );
      expect(entries.map((e) => shown(e.summary))).toEqual(items.map((i) => i.summary));
      expect(new Set(entries.map((e) => e.id)).size).toBe(entries.length);
      const dates = entries.map((e) => e.updated ?? '');
      expect(dates).toEqual(dates.toSorted().toReversed());
      expect(dates.every((date) => date <= (atom(name).updated ?? ''))).toBe(true);
    }
  });

  it('has addresses that lead to a page of the site', () => {
    for (const name of names) {
      for (const { id = '', url = '' } of json(name).items ?? []) {
        for (const address of [id, url]) {
          expect(address.startsWith(ORIGIN + BASE)).toBe(true);
          const { pathname } = new URL(address);
          expect(pathname).toMatch(/\/$/);
          const matches = matchRoutes(routes, pathname.slice(BASE.length - 1, -1));
          expect(matches?.at(-1)?.route.path).toMatch(/^\/(articles|countries)\/:/);
        }
      }
    }
  });

  it('comes out the same, byte for byte, whenever it is made', () => {
    vi.useFakeTimers({ now: new Date('2041-05-06T07:08:09Z') });
    try {
      const later = new Map(feedFiles(ORIGIN, BASE).map(({ path, content }) => [path, content]));
      expect(later).toEqual(files);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('articles', () => {
  it('are all told, with a title of ours in brackets', () => {
    const items = json('feeds/articles').items ?? [];
    expect(items).toHaveLength(articles.length);
    for (const article of articles) {
      const item = items.find((i) => i.id === `${ORIGIN}${BASE}articles/${article.slug}/`);
      expect(item?.title).toBe(article.titleIsOurs ? `[${article.title}]` : article.title);
    }
  });
});

const fresh = (text = ''): string => text.replace(', stale', '');

describe('changes', () => {
  const items = json('feeds/changes').items ?? [];

  it('have the proof’s words and lead to them', () => {
    const berlin = items.find((i) => i.id?.endsWith('/countries/DE/?at=2024-07-11'));
    expect(berlin?.title).toMatch(/^Germany: /);
    expect(berlin?.summary).toMatch(
      /^11 July 2024: the position of Germany .* is now “.*”\. Before:/,
    );
    const proofs = evidence.map((e) => e.observation).filter((o) => o.country === 'DE');
    const words = proofs.map((o) => (o.layer === 'record' ? o.summary : o.quotes[0].exact));
    expect(words.some((w) => berlin?.content_html?.includes(w.replaceAll('&', '&amp;')))).toBe(
      true,
    );
  });

  it('are changes: never from a position to itself, nor by age alone', () => {
    for (const { summary = '' } of items) {
      const [, to, from] = /is now “(.*)”\. Before: “(.*)”\.$/.exec(summary) ?? [];
      expect(from).toBeDefined();
      expect(fresh(from)).not.toBe(fresh(to));
    }
  });

  it('of a country are in its own feed, with the articles on it', () => {
    const own = json('feeds/countries/DE').items ?? [];
    const ids = items.filter((i) => i.id?.includes('/countries/DE/')).map((i) => i.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(own.map((i) => i.id)).toEqual(expect.arrayContaining(ids));
    expect(own.map((i) => i.id)).toContain(
      `${ORIGIN}${BASE}articles/huawei-offers-germany-no-spy-deal/`,
    );
  });
});
