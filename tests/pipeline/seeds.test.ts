import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { headlineAsOf } from '../../src/domain/headline.ts';
import { positionKey } from '../../src/domain/intervals.ts';
import { buildCorpus } from '../../src/pipeline/corpus.ts';
import { readFolder } from '../../src/pipeline/nodeFiles.ts';
import { toOutputs } from '../../src/pipeline/outputs.ts';
import { formatReport } from '../../src/pipeline/report.ts';
import { buildMaps } from '../../src/pipeline/map/shapes.ts';
import type { Corpus } from '../../src/pipeline/assemble.ts';
import type { ArticleBody, ArticleObservation, ArticleSummary } from '../../src/schema/atlas.ts';
import { recordEntrySchema } from '../../src/schema/record.ts';
import { reviewSchema } from '../../src/schema/review.ts';
import type { Review } from '../../src/schema/review.ts';

const TODAY = '2025-01-01';
/** Drawing the map takes its time on a busy machine. */
const SLOW = 60_000;
const files = await readFolder(fileURLToPath(new URL('../../seeds', import.meta.url)));
const textOf = (file: string): string => new TextDecoder().decode(files.get(file));

function build(): Corpus {
  const result = buildCorpus({ files, today: TODAY });
  if (result.corpus === null) throw new Error(formatReport(result));
  return result.corpus;
}

const corpus = build();
const { atlas, bodies, sources } = corpus;
const fromArticles = atlas.observations.filter(
  (o): o is ArticleObservation => o.layer === 'articles' && o.basis === 'reviewed',
);

/** The article made of a text, by the number with which its file's name begins. */
function article(number: string): { body: ArticleBody; summary: ArticleSummary } {
  const body = bodies.find((b) => b.source.file.startsWith(`${number}_`));
  const summary = atlas.articles.find((a) => a.slug === body?.slug);
  if (!body || !summary) throw new Error(`no article is made of text ${number}`);
  return { body, summary };
}

const observationsOf = (number: string): ArticleObservation[] =>
  fromArticles.filter((o) => o.article === article(number).summary.slug);

const reviews: Review[] = [...files.keys()]
  .filter((file) => file.endsWith('.review.json'))
  .map((file) => reviewSchema.parse(JSON.parse(textOf(file))));
const record = recordEntrySchema.array().parse(JSON.parse(textOf('record.json')));

describe('the five texts', () => {
  const HASHES: [string, string][] = [
    ['000', '29ace5ed63110325b16a9791c0435648d348ba407de5b998c2cfb50a9fab7ba2'],
    ['001', 'ee92b664a8b9cadf804106f477913c1abe10c5271840ce2029ef6f30e5f951e9'],
    ['002', '1eb9ce84057a052ca691cb015c5f3c087fa2e9856c33503738635f35eb03104e'],
    ['003', '6d1cf8e22c660ffba240e9e4a5cfbdd9f91367b18bc9aebe963f51250348363e'],
    ['004', '6228c8dd4ae7d709a7b4accefb793c41636787471049f96c5fe927d7f10956c4'],
  ];

  test.each(HASHES)('%s is kept byte for byte', (number, hash) => {
    const { source } = article(number).body;
    const bytes = files.get(source.file) ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    expect(source.sha256).toBe(hash);
  });

  test.each([
    ['000', '2019-06-20', 'en', 'Sputnik'],
    ['001', '2019-04', 'en', 'Sputnik'],
    ['002', '2019-07', 'en', 'Sputnik'],
    ['003', '2019-01', 'nl', 'NU.nl'],
    ['004', '2024-05-10', 'en', 'Bloomberg'],
  ])('%s is of %s, in "%s", by %s', (number, date, language, publisher) => {
    const { summary } = article(number);
    expect(summary).toMatchObject({ language, publisher, reviewed: true });
    expect(summary.date?.value).toBe(date);
  });

  it('dates the texts without the review as far as it dates them at all', () => {
    const wrong = buildCorpus({ files, today: TODAY }).articles.flatMap(({ analysis, review }) => {
      const own = analysis.described.date?.value;
      return own === undefined || review?.date.value.startsWith(own) ? [] : [analysis.file, own];
    });
    expect(wrong).toEqual([]);
  });
});

describe('what the texts say', () => {
  it('finds in 003 the positions of seven countries and of no others', () => {
    const countries = new Set(observationsOf('003').map((o) => o.country));
    expect([...countries].toSorted()).toEqual(['AU', 'DE', 'GB', 'JP', 'NL', 'NZ', 'US']);
  });

  it('dates the Dutch position of 003 to the month before, and calls it open', () => {
    expect(observationsOf('003').filter((o) => o.country === 'NL')).toMatchObject([
      { date: '2018-12', stance: 'open', latest: true },
    ]);
  });

  it('codes the danger of a ban in 003 as review (rule 5)', () => {
    const stances = observationsOf('003').filter((o) =>
      ['US', 'AU', 'NZ', 'JP'].includes(o.country),
    );
    expect(stances.map((o) => [o.stance, o.binding])).toEqual(stances.map(() => ['review', false]));
    expect(stances).toHaveLength(4);
  });

  it.each([
    ['000', 'HU', 'open'],
    ['001', 'DE', 'open'],
    ['002', 'CZ', 'review'],
    ['004', 'HU', 'partner'],
  ])('takes from %s the latest position of %s: %s', (number, country, stance) => {
    const latest = observationsOf(number).filter((o) => o.country === country && o.latest);
    expect(latest.map((o) => o.stance)).toEqual([stance]);
  });

  it('never codes the home state', () => {
    expect(atlas.observations.filter((o) => ['CN', 'HK', 'MO'].includes(o.country))).toEqual([]);
  });
});

describe('evidence', () => {
  it('stands in its text where its offsets say, with the context that it carries', () => {
    const astray = fromArticles.flatMap((o) => {
      const text = bodies.find((b) => b.slug === o.article)?.text ?? '';
      return o.quotes
        .filter(
          (q) =>
            text.slice(q.start, q.end) !== q.exact ||
            !text.slice(0, q.start).endsWith(q.prefix) ||
            !text.slice(q.end).startsWith(q.suffix),
        )
        .map((q) => `${o.id}: ${q.exact}`);
    });
    expect(astray).toEqual([]);
  });

  it('holds every file as it was read, under the hash that its page names', () => {
    const outputs = toOutputs(corpus, buildMaps(atlas));
    expect(corpus.bodies.length).toBeGreaterThan(0);
    for (const { slug, source } of corpus.bodies) {
      const raw: string = JSON.parse(outputs.get(`raw/${slug}.json`) ?? '""');
      expect(raw).toBe(textOf(source.file));
      expect(createHash('sha256').update(raw).digest('hex')).toBe(source.sha256);
    }
  });

  it('keeps what was dropped from a page with its place in the raw text', () => {
    const astray = bodies.flatMap((b) =>
      b.dropped.filter((d) => textOf(b.source.file).slice(d.rawStart, d.rawEnd) !== d.text),
    );
    expect(astray).toEqual([]);
  });

  it('has every observation of every review, and nothing else that is called reviewed', () => {
    const reviewed = reviews.flatMap((review) =>
      review.observations.map(({ id, quote, until = null, ...coded }) => ({
        ...coded,
        until,
        id: `${review.slug}/${id}`,
        article: review.slug,
        quotes: (Array.isArray(quote) ? quote : [quote]).map((q) => q.exact),
      })),
    );
    const held = fromArticles.map(
      ({ layer: _l, basis: _b, evidence: _e, proposal: _p, quotes, ...rest }) => ({
        ...rest,
        quotes: quotes.map((q) => q.exact),
      }),
    );
    expect(new Set(held)).toEqual(new Set(reviewed));
    expect(held).toHaveLength(reviewed.length);
    expect(reviews).toHaveLength(5);
  });

  it('has all 244 entries of the record with their sources', () => {
    expect(record).toHaveLength(244);
    const entries = record.map(({ sources: cited, ...coded }) => ({
      ...coded,
      layer: 'record',
      basis: 'record',
      publishers: [...new Set(cited.map((s) => s.publisher))],
      sourceCount: cited.length,
    }));
    const held = atlas.observations.filter((o) => o.layer === 'record');
    expect(new Set(held)).toEqual(new Set(entries));
    expect(sources).toEqual(Object.fromEntries(record.map((e) => [e.id, e.sources])));
  });

  it('proposes, beside the reviews, every country that they code, and no other side of the scale', () => {
    const soft = ['partner', 'open'];
    const hard = ['restrict', 'ban'];
    for (const review of reviews) {
      const proposed = atlas.observations.filter(
        (o) => o.layer === 'articles' && o.article === review.slug && o.basis === 'proposed',
      );
      for (const country of new Set(review.observations.map((o) => o.country))) {
        const read = proposed.filter((o) => o.country === country).map((o) => o.stance);
        const coded: string[] = review.observations
          .filter((o) => o.country === country)
          .map((o) => o.stance);
        expect(read, `${country} in ${review.slug}`).not.toEqual([]);
        const flips = (side: string[], other: string[]) =>
          read.some((s) => side.includes(s)) &&
          coded.some((s) => other.includes(s)) &&
          !coded.some((s) => side.includes(s));
        expect(flips(soft, hard) || flips(hard, soft)).toBe(false);
      }
    }
  });

  it('gives every proposal its words, a rule and a trace', () => {
    for (const o of atlas.observations) {
      if (o.layer !== 'articles') continue;
      expect(o.proposal === null).toBe(o.basis === 'reviewed');
      if (o.proposal === null) continue;
      expect(o.proposal.trace.length).toBeGreaterThan(0);
      expect(o.quotes[0].exact).not.toBe('');
    }
  });

  it('has ids that are unique', () => {
    const ids = atlas.observations.map((o) => o.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks as a power only what is a law in force', () => {
    const powers = atlas.observations.filter((o) => o.power);
    expect(powers.filter((o) => !o.binding || o.stance !== 'restrict')).toEqual([]);
  });

  it('names publishers and countries that the atlas knows', () => {
    const publishers = new Set(atlas.publishers.map((p) => p.name));
    const unknown = atlas.articles.filter((a) => a.publisher && !publishers.has(a.publisher));
    expect(unknown.map((a) => a.publisher)).toEqual([]);
    const countries = new Set(atlas.countries.map((c) => c.code));
    expect(atlas.observations.filter((o) => !countries.has(o.country))).toEqual([]);
  });
});

describe('the map', () => {
  it('has an area or a marker for every country with evidence', { timeout: SLOW }, () => {
    const { areas, markers } = buildMaps(atlas).shapes;
    const reachable = new Set([...areas, ...markers].map((a) => a.code));
    const lost = atlas.observations.filter((o) => !reachable.has(o.country));
    expect(lost.map((o) => o.country)).toEqual([]);
  });

  test.each([
    ['GB', '2020-01-27', 'declared review'],
    ['GB', '2020-01-28', 'in-force restrict'],
    ['GB', '2020-07-14', 'in-force ban'],
    ['HU', '2019-06-20', 'declared open'],
  ])('%s as of %s: %s', (country, asOf, key) => {
    const evidence = atlas.observations.filter((o) => o.country === country);
    expect(positionKey(headlineAsOf(evidence, asOf))).toBe(key);
  });
});

describe('the build', () => {
  it('has no errors and no warnings', () => {
    expect(buildCorpus({ files, today: TODAY }).diagnostics).toEqual([]);
  });

  it('gives the same bytes twice', { timeout: SLOW }, () => {
    const again = build();
    expect([...toOutputs(again, buildMaps(again.atlas))]).toEqual([
      ...toOutputs(corpus, buildMaps(atlas)),
    ]);
  });
});
