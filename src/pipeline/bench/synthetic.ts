const COUNTRIES = ['Norway', 'Japan', 'Brazil', 'Kenya', 'Poland', 'Canada', 'Italy', 'Chile'];
const MONTHS = ['January', 'March', 'May', 'July', 'October', 'December'];

const SENTENCES: readonly ((country: string, other: string) => string)[] = [
  (country) => `The government of ${country} has barred Huawei from its 5G networks.`,
  (country) =>
    `${country} will not exclude any vendor, its communications minister said on Monday.`,
  (country, other) => `Officials in ${country} are still studying the rules that ${other} adopted.`,
  (country) => `The regulator of ${country} wants to keep Chinese equipment out of the core.`,
  () => 'Prices of handsets fell for the third quarter in a row, and shops had few visitors.',
  () => 'The company denied the claims and said that its books were open to everybody.',
  (country) => `Operators in ${country} have spent three years on masts that nobody now wants.`,
  (country, other) =>
    `${other} has pressed ${country} to follow its example, so far without success.`,
  () => 'It rained on the morning of the vote, yet the benches were full to the last seat.',
  (country) => `A law that lets ${country} turn down risky suppliers came into force last month.`,
];

/** The generator of Park & Miller (1988): small, seeded, good enough to vary texts. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
}

const PARAGRAPHS = 5;
const SENTENCES_EACH = 4;

/** One English article of 20 sentences of our own, about 1.5 kB; the same number gives the same text. */
export function syntheticArticle(number: number): string {
  const random = randomFrom(number);
  const pick = <T>(list: readonly T[], fallback: T): T => list[random(list.length)] ?? fallback;
  const sentence = () =>
    pick(SENTENCES, String)(pick(COUNTRIES, 'Norway'), pick(COUNTRIES, 'Japan'));
  const paragraph = () => Array.from({ length: SENTENCES_EACH }, sentence).join(' ');
  const dateline = `${pick(MONTHS, 'May')} ${random(28) + 1}, ${2018 + random(7)}`;
  return [
    `Report ${number} on networks in ${pick(COUNTRIES, 'Norway')}`,
    dateline,
    ...Array.from({ length: PARAGRAPHS }, paragraph),
    'Subscribe to our newsletter',
  ].join('\n\n');
}

/** Articles one by one, so that no more than one is held at a time. */
export function* syntheticArticles(count: number): Generator<string> {
  for (let number = 0; number < count; number++) yield syntheticArticle(number);
}
