import * as fc from 'fast-check';
import worldCountries from 'world-countries';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/pipeline/recognise/recognise.ts';
import { buildIndex } from '../../src/pipeline/recognise/recogniseIndex.ts';
import { lexiconForms } from '../../src/pipeline/recognise/recogniseLexicon.ts';
import { expandTerm, inflect, parseTable } from '../../src/pipeline/recognise/recogniseNotation.ts';

const found = (text: string) =>
  recognise(text).map(({ start, end, country }) => `${country} ${text.slice(start, end)}`);
const countries = (text: string) =>
  recognise(text)
    .map(({ country }) => country)
    .join(' ');

describe('mentions in each language', () => {
  it.each([
    [
      'en',
      'The Czech Republic and Sweden’s regulator followed the U.S., said a British minister.',
      'CZ SE US GB',
    ],
    ['en', 'Chinese officials told the Poles, the Emirates and DR Congo.', 'CN PL AE CD'],
    [
      'nl',
      'De Britse en de Duitse regering volgen de VS, maar Hongarije en de Zweden niet.',
      'GB DE US HU SE',
    ],
    [
      'nl',
      'Het Verenigd Koninkrijk en de Nederlandse premier vrezen Chinese spionage.',
      'GB NL CN',
    ],
    [
      'de',
      'Chinas Botschafter warnte die deutsche Regierung; die Briten und das Weiße Haus schwiegen.',
      'CN DE GB US',
    ],
    [
      'de',
      'Die Schweizer Behörden, Österreichs Kanzler und der Ukrainekrieg in den Niederlanden.',
      'CH AT UA NL',
    ],
    [
      'fr',
      'Les autorités allemandes et les Américains s’opposent au groupe chinois en Côte d’Ivoire.',
      'DE US CN CI',
    ],
    [
      'fr',
      'Le Royaume-Uni, les Émirats arabes unis et la République tchèque ont signé avec l’Élysée.',
      'GB AE CZ FR',
    ],
    [
      'es',
      'El Gobierno estadounidense y los británicos vetan a la empresa china en los EE. UU. y España.',
      'US GB CN US ES',
    ],
    [
      'es',
      'Las autoridades alemanas, suecas y checas no excluyen a los fabricantes chinos.',
      'DE SE CZ CN',
    ],
    [
      'it',
      'Gli Usa premono sul governo italiano, mentre i cinesi e la Gran Bretagna tacciono.',
      'US IT CN GB',
    ],
    [
      'it',
      'La Casa Bianca e Palazzo Chigi hanno parlato con i tedeschi e con la Corea del Sud.',
      'US IT DE KR',
    ],
    [
      'pt',
      'O governo português e os norte-americanos querem excluir a empresa chinesa, mas não o Brasil.',
      'PT US CN BR',
    ],
    [
      'pt',
      'O Reino Unido, a Roménia, a Suécia e os Emirados Árabes Unidos já decidiram.',
      'GB RO SE AE',
    ],
    [
      'pl',
      'Polski rząd i Amerykanie ostrzegają przed chińskimi firmami w Niemczech i na Węgrzech.',
      'PL US CN DE HU',
    ],
    [
      'pl',
      'Premier Wielkiej Brytanii rozmawiał we Włoszech z prezydentem Stanów Zjednoczonych.',
      'GB IT US',
    ],
    [
      'cs',
      'Česká vláda jednala s Američany v Německu o čínských dodavatelích a o Velké Británii.',
      'CZ US DE CN GB',
    ],
    [
      'cs',
      'Na Slovensku, v Polsku a v Rakousku se rozhodnutí Spojených států neprojevilo.',
      'SK PL AT US',
    ],
    [
      'hu',
      'Magyarországon a kínaiak építik a hálózatot, az amerikaiak és a németek tiltakoznak.',
      'HU CN US DE',
    ],
    [
      'hu',
      'A lengyel kormány Nagy-Britanniával és az Egyesült Államokkal tárgyalt Franciaországban.',
      'PL GB US FR',
    ],
    [
      'sv',
      'Sveriges regering och kinesiska bolag väntar på Storbritannien, Ungern och USA:s besked.',
      'SE CN GB HU US',
    ],
    [
      'sv',
      'De svenska myndigheterna följer britterna, men Kina hotar Nederländerna och Tyskland.',
      'SE GB CN NL DE',
    ],
    [
      'da',
      'Den danske regering frygter Kina, og amerikanerne har advaret Tyskland og Færøerne.',
      'DK CN US DE FO',
    ],
    [
      'da',
      'De kinesiske diplomater i Storbritannien talte med Sveriges og Norges ministre.',
      'CN GB SE NO',
    ],
  ])('%s: %s', (_, text, expected) => expect(countries(text)).toBe(expected));
});

describe('capitals', () => {
  it.each([
    ['Berlin has not decided; Beijing is angry with Warsaw.', 'DE CN PL'],
    ['Pressure from Washington grew between Moscow and London.', 'US RU GB'],
    ['A summit in Berlin, Paris and Rome followed a visit to Budapest near Vienna.', ''],
    ['The London-based firm left the Paris airport.', ''],
    ['Brussels wants limits.', ''],
    ['PARIS, Oct 24 (Reuters) - Talks went on.', ''],
    ['HELSINKI/STOCKHOLM — Talks went on.', ''],
    ['First.\nLISBON : Talks went on.', ''],
    ['SINGAPORE (AP) — Talks went on.', ''],
    ['Singapore (population six million) decided.', ''],
    ['Nach einem Treffen in Berlin hat Peking entschieden, und London zögert.', 'CN GB'],
    ['Le ministre a dit à Paris que Pékin et Londres refusaient.', 'CN GB'],
    ['El ministro dijo en Madrid que Pekín y Moscú se oponían.', 'CN RU'],
    ['Il ministro ha detto a Roma che Pechino e Londra sono contrarie.', 'CN GB'],
    ['Minister powiedział w Warszawie, że Pekin i Berlin się sprzeciwiają.', 'CN DE'],
    ['Ministr řekl v Praze, že Peking i Berlín jsou proti návrhu zákona.', 'CN DE'],
    ['Londonban döntöttek, de Peking és Washington tiltakozott a kormánynál.', 'CN US'],
    ['Ministern sade i Stockholm att Peking och Berlin är emot förslaget.', 'CN DE'],
  ])('%s', (text, expected) => expect(countries(text)).toBe(expected));
});

it('takes the language from the caller where one is given', () => {
  expect(recognise('Kina', 'sv')).toEqual([{ start: 0, end: 4, country: 'CN' }]);
  expect(recognise('Kina', 'pl')).toEqual([]);
});

describe('what is no mention', () => {
  it.each([
    'British Telecom, Deutsche Telekom, Telefónica Deutschland, Telecom Italia and TIM Brasil',
    'Bank of China, China Mobile, American Tower, Air France, Royal Dutch Shell, Magyar Telekom',
    'The Japan Times, China Daily, South China Morning Post, the Washington Post and the Brussels Times',
    'The Budapest Convention, the Paris Agreement and the Prague Proposals',
    'El Convenio de Budapest y el convenio de Budapest; the Budapest cybercrime convention',
    'Der Bericht erschien auf Deutsch, le texte en français, el texto en español.',
    'US$44 billion, 3 billion US dollars, Swedish kronor and Hong Kong dollars',
    'Latin America, North Americans, New Mexico, Rhode Island and the Indian Ocean',
    'Jim Jordan, Jordan Bardella, François Hollande and Frans Timmermans',
    'Let us polish the china, said the turkey. Help us.',
    'A Hungarian-language paper; Georgia Senator Jon Ossoff; NATO and the EU.',
    'Réunion des ministres sur la 5G, avec des élus de l’Est.',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it('tells a company from its country', () =>
    expect(
      found('China Mobile shuns China mobile networks; British telecom firms follow.'),
    ).toEqual(['CN China', 'GB British']));
});

describe('ambiguous terms', () => {
  it.each([
    ['Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea', 'PG GW GQ GN'],
    ['North Korea, South Korean firms, South Sudan and Sudan', 'KP KR SS SD'],
    [
      'Niger, Nigeria, Nigerien, Nigerian, Dominica and the Dominican Republic',
      'NE NG NE NG DM DO',
    ],
    ['the Democratic Republic of the Congo and the Republic of the Congo', 'CD CG'],
    ['Northern Ireland, Ireland, Scottish', 'GB IE GB'],
    ['Hong Kong, Macau, Taiwan, Kosovo and the Republic of China', 'CN CN TW XK TW'],
    ['People’s Republic of China, American Samoa, Georgia and Tbilisi', 'CN AS GE GE'],
    ['Kina i Polsce to sale, w których pokazuje się filmy, a Chin dotyczy inna ustawa.', 'PL CN'],
  ])('%s', (text, expected) => expect(countries(text)).toBe(expected));

  it('keeps to the case where it tells words apart', () =>
    expect(found('Russo in Indiana; us; TURKEY; the turkey')).toEqual(['TR TURKEY']));

  it('takes America for the country but not the continents', () =>
    expect(found('America, South America and Americans')).toEqual(['US America', 'US Americans']));
});

describe('offsets', () => {
  it('are UTF-16 and cover the term alone', () => {
    expect(
      found('🇨🇳 China’s Grande-Bretagne, the U.S. (US-China), SWEDEN, NEW ZEALAND, US and IT'),
    ).toEqual([
      'CN China',
      'GB Grande-Bretagne',
      'US U.S.',
      'US US',
      'CN China',
      'SE SWEDEN',
      'NZ NEW ZEALAND',
      'US US',
    ]);
  });

  it('hold in decomposed text and over one line break', () =>
    expect(found('España\u0303 Espan\u0303a, South\nKorea, South\n\nKorea')).toEqual([
      'ES Espan\u0303a',
      'KR South\nKorea',
      'KR Korea',
    ]));

  it('are sorted and disjoint in any mix of terms', () => {
    const words =
      'South,Korea,New,Guinea,Deutsche,Telekom,U.S,in,Berlin,China,Hong,Kong,中国,Nagy-Britannia';
    const pieces = fc.constantFrom(
      ...words.split(','),
      '-',
      ' ',
      '\ud800',
      '\n',
      '(',
      '’',
      '.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.constantFrom('', ' '), (chosen, glue) => {
        const text = chosen.join(glue);
        let last = 0;
        for (const { start, end } of recognise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('odd inputs', () => {
  it.each(['', ' ', '\ud800China\udc00', '中国华为', '\u0000', '....', '---'])('%j', (text) =>
    expect(() => recognise(text)).not.toThrow(),
  );

  it('reads a line of a megabyte in a few seconds', () => {
    const line = 'Huawei and the Republic of the in New North Bank of U. S. — Berlin, '.repeat(
      15_000,
    );
    recognise('warm up');
    const start = performance.now();
    recognise(line);
    recognise('A'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 20_000);
});

describe('lexicon', () => {
  const forms = lexiconForms();

  it('maps no form to two countries in one language', () => {
    expect(() => buildIndex(forms)).not.toThrow();
    const form = { text: 'Ruritania', kind: 'name', language: 'en', onlyHere: false } as const;
    expect(() =>
      buildIndex([
        { ...form, country: 'DE' },
        { ...form, country: 'AT' },
      ]),
    ).toThrow(/"Ruritania" names DE and AT/);
  });

  it('uses codes that exist and text in NFC without stray signs', () => {
    const codes = new Set(worldCountries.map(({ cca2 }) => cca2));
    expect(forms.filter(({ country }) => country !== null && !codes.has(country))).toEqual([]);
    expect(forms.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
    expect(forms.filter(({ text }) => /[{}<>~,#]|^\s|\s$|\s\s/.test(text))).toEqual([]);
  });

  it('finds every member of the UN by its English name', () => {
    const missed = worldCountries
      .filter(
        ({ unMember, name, cca2 }) => unMember && !countries(`x ${name.common} x`).includes(cca2),
      )
      .map(({ name }) => name.common);
    expect(missed).toEqual([]);
  });
});

describe('notation', () => {
  it('expands endings and braces', () => {
    expect(expandTerm('deutsch<a>', { a: ',e' })).toEqual(['deutsch', 'deutsche']);
    expect(expandTerm('{a,b} c{,d}', {})).toEqual(['a c', 'a cd', 'b c', 'b cd']);
    expect(() => expandTerm('x<y>', {})).toThrow(/"y"/);
  });

  it('inflects with final vowels and doubled consonants', () => {
    expect(inflect('Kína', 'ban,=al', { a: 'á' })).toEqual(['Kínában']);
    expect(inflect('Irán', 't,=al', {})).toEqual(['Iránt', 'Iránnal']);
  });

  it('reads a table and names a bad line', () => {
    expect(parseTable('DE deutsch, a{b,c}  # note\n\nFR x')).toEqual([
      { country: 'DE', terms: ['deutsch', 'a{b,c}'] },
      { country: 'FR', terms: ['x'] },
    ]);
    expect(() => parseTable('Deutsch')).toThrow(/"Deutsch"/);
  });
});
