import { Link } from 'react-router';
import { languageName } from '../../domain/labels.ts';
import { articles, evidence } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

const record = evidence.flatMap(({ observation: o }) => (o.layer === 'record' ? [o] : []));
const coded = evidence.flatMap(({ observation: o }) => (o.layer === 'articles' ? [o] : []));
const countriesOf = (items: readonly { country: string }[]) =>
  new Set(items.map((item) => item.country)).size;
const reviewed = articles.filter((a) => a.reviewed).length;
const publishersOfRecord = new Set(record.flatMap((o) => o.publishers)).size;
const languages = [...new Set(articles.map((a) => a.language))].map(languageName);

/** The two layers of evidence, how each came about, and where each is thin. */
export function Sources() {
  return (
    <>
      <h3>Articles</h3>
      <p>
        <Link to={paths.articles.getHref()}>
          {articles.length} {articles.length === 1 ? 'article' : 'articles'}
        </Link>{' '}
        in {languages.join(' and ')} with {coded.length} coded passages on {countriesOf(coded)}{' '}
        countries. {reviewed === articles.length ? 'All' : reviewed} of them were read and coded by
        a person; what rules propose for a text is marked as proposed until somebody has checked it.
        Each quote is checked against its text at every build. Page furniture is taken out by rules,
        and every piece left out can be opened beneath the article.
      </p>
      <h3>The public record</h3>
      <p>
        {record.length} dated acts and statements of {countriesOf(record)} governments, each put in
        one neutral sentence of our own with its sources (
        <Link to={paths.sources.getHref()}>{publishersOfRecord} publishers</Link> are cited). It
        covers the years and countries on which the articles are silent, is coded by the same
        codebook, and is always told apart from the articles.
      </p>
      <p>
        It was compiled from excerpts that searches return: the cited pages were found and read in
        part, not in full. <em>High</em> confidence means that at least two sources agree, or that
        one official body or major outlet says it plainly; <em>medium</em>, a single minor,
        second-hand or undated source, or a date that had to be inferred.
      </p>
      <p>
        A first check of 40 random entries found country and stance right in all of them and two
        dates and two details wrong. A second coder then checked 167 others: six stances, six dates,
        five details, three marks of what binds and one scope were wrong, and five entries could not
        be supported. All were corrected; one was removed. About 30 entries have had no second look.
      </p>
      <h3>Known gaps</h3>
      <p>
        Latvia and Iceland after 2020, Estonia’s phase-out dates of 2022, Japan after 2019 and the
        United States in 2023 are missing. States of the Gulf, Africa, Central Asia and the smaller
        ones of Latin America have one entry each. Nothing usable was found for Luxembourg, Belarus,
        Moldova, Bosnia and Herzegovina, Montenegro, Qatar, Iraq, Morocco, Mexico, the United Arab
        Emirates and Vietnam.
      </p>
      <h3>Codings that can be argued about</h3>
      <ul>
        <li>
          Canada’s exclusion of 2022 was a policy decision without a law; it counts as binding
          because an authority decided it.
        </li>
        <li>
          Sweden’s conditions cover central functions; they are a ban by the reading of its
          regulator and courts.
        </li>
        <li>New Zealand’s refusal of one operator’s plan in 2018 is coded as a restriction.</li>
        <li>
          One article of July 2019 says in passing that the United States “have banned using Huawei
          telecoms products”. Coded by what the text says, it makes that country “Ban, in force”
          from then on, two years before the record alone would; choose the layer “Public record
          only” to see the difference. What a text does not date carries the article’s date.
        </li>
        <li>
          Pledges made in declarations with the United States are coded by their wording and never
          binding.
        </li>
      </ul>
    </>
  );
}
