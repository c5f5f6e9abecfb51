import { languageName } from '../../domain/labels.ts';
import report from './evaluation.json';
import { WideTable } from '../../components/WideTable.tsx';

const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)} %`;

/** How well the rules read, from the report that a test holds against the rules as they are. */
export function Rules() {
  const { texts, date, language, mentions, positions, negatives, boilerplate, languages } = report;
  return (
    <>
      <p>
        For every text, rules propose positions, each with the sentence it rests on and the steps by
        which it was read. Proposals are drawn apart, count for no position unless a reader includes
        them, and wait for a person to check them.
      </p>
      <p>
        How far to trust them was measured on {texts} labelled texts written for the purpose, in our
        own wording of reported facts. The rules were developed on these same texts, so expect less
        on others. Of {positions.gold} positions the rules find {percent(positions.recall)} with
        their stance, and {percent(positions.precision)} of what they propose is right (F1{' '}
        {positions.f1.toFixed(2)}; for the country alone {positions.country.f1.toFixed(2)}). They
        took softness for hardness, or the reverse, {positions.flips} times, and gave a position to{' '}
        {negatives.withFalse} of {negatives.texts} texts that hold none. Language was right in{' '}
        {percent(language.accuracy)} of the texts and countries in {percent(mentions.f1)} (F1).
        Where a page tells its date, {percent(date.rightOnPage)} were right; of what was dropped as
        page furniture {percent(boilerplate.precision)} was such, and {percent(boilerplate.recall)}{' '}
        of it was found.
      </p>
      <WideTable label="Rules by language">
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Texts</th>
            <th scope="col">Positions</th>
            <th scope="col">F1, country and stance</th>
            <th scope="col">F1, country</th>
          </tr>
        </thead>
        <tbody>
          {languages.map(({ code, texts: n, gold, f1, countryF1 }) => (
            <tr key={code}>
              <th scope="row">{languageName(code)}</th>
              <td>{n}</td>
              <td>{gold}</td>
              <td>{f1.toFixed(2)}</td>
              <td>{countryF1.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
