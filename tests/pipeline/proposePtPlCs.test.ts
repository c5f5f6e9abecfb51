import { describe, expect, test } from 'vitest';
import { inShort, proposalsIn } from './proposeSupport.ts';

const CASES: readonly [language: string, text: string, expected: string][] = [
  // Portuguese: negation, modality, pressure, speaker, part and whole.
  ['pt', 'A Suécia excluiu a Huawei da sua rede 5G.', 'SE ban'],
  ['pt', 'A Suécia não excluiu a Huawei da sua rede 5G.', 'SE open'],
  ['pt', 'O governo do Brasil não vai proibir a Huawei.', 'BR open'],
  ['pt', 'O Governo português descartou proibir a Huawei.', 'PT open'],
  ['pt', 'O governo alemão pondera banir a Huawei.', 'DE review'],
  ['pt', 'A Polónia poderia proibir a Huawei.', 'PL review'],
  ['pt', 'O Governo do Brasil ainda não decidiu sobre a Huawei.', 'BR review'],
  ['pt', 'Washington pressiona Berlim a excluir a Huawei.', ''],
  ['pt', 'A oposição quer banir a Huawei no Brasil.', ''],
  ['pt', 'A Huawei disse que Portugal não vai excluir a empresa.', ''],
  ['pt', 'Segundo analistas, a Alemanha vai banir a Huawei.', ''],
  ['pt', 'Pequim afirmou que a Alemanha não vai excluir a Huawei.', ''],
  ['pt', 'O Reino Unido excluiu a Huawei do núcleo da rede.', 'GB restrict'],
  ['pt', 'O Reino Unido proibiu a Huawei nas redes 5G.', 'GB ban'],
  ['pt', 'A Austrália proibiu equipamentos da Huawei nas compras públicas.', 'AU restrict'],
  ['pt', 'A Sérvia assinou um acordo com a Huawei.', 'RS partner'],
  ['pt', 'Os Estados Unidos puseram a Huawei na sua lista negra.', 'US restrict'],
  ['pt', 'A Anatel não vê motivo para restringir a Huawei no 5G.', 'BR open'],
  ['pt', 'O governo da Espanha permitiu à Huawei participar no leilão.', 'ES open'],
  ['pt', 'O governo da Espanha não permitiu a Huawei no leilão.', 'ES ban'],
  ['pt', 'O ministério da Lituânia alertou para os riscos dos telemóveis da Huawei.', 'LT review'],
  ['pt', 'Na Suécia as operadoras não poderão usar equipamentos da Huawei.', 'SE ban'],
  // Polish.
  ['pl', 'Szwecja wykluczyła Huawei z sieci 5G.', 'SE ban'],
  ['pl', 'Szwecja nie wykluczyła Huawei z sieci 5G.', 'SE open'],
  ['pl', 'Niemcy nie zakażą Huawei.', 'DE open'],
  ['pl', 'Niemiecki rząd rozważa zakaz dla Huawei.', 'DE review'],
  ['pl', 'Francja mogłaby wykluczyć Huawei.', 'FR review'],
  ['pl', 'Polski rząd jeszcze nie podjął decyzji w sprawie Huawei.', 'PL review'],
  ['pl', 'Niemiecki minister nie wykluczył zakazu dla Huawei.', 'DE review'],
  ['pl', 'Niemiecki minister wykluczył zakaz dla Huawei.', 'DE open'],
  ['pl', 'Waszyngton naciska na Berlin, aby wykluczył Huawei.', ''],
  ['pl', 'Huawei twierdzi, że Polska nie wykluczy koncernu.', ''],
  ['pl', 'Zdaniem analityków Niemcy wykluczą Huawei.', ''],
  ['pl', 'Niemiecka opozycja chce zakazać Huawei.', ''],
  ['pl', 'Wielka Brytania wykluczyła Huawei z rdzenia sieci.', 'GB restrict'],
  ['pl', 'Wielka Brytania wykluczyła Huawei ze swoich sieci.', 'GB ban'],
  [
    'pl',
    'Australia zakazała sprzętu Huawei w zamówieniach publicznych, zamówienia publiczne zbadano.',
    'AU restrict',
  ],
  ['pl', 'Serbia podpisała porozumienie z Huawei.', 'RS partner'],
  ['pl', 'Stany Zjednoczone umieściły Huawei na czarnej liście.', 'US restrict'],
  ['pl', 'UKE nie widzi powodów, by ograniczać Huawei.', 'PL open'],
  ['pl', 'Hiszpański rząd dopuścił Huawei do przetargu.', 'ES open'],
  ['pl', 'Hiszpański rząd nie dopuścił Huawei do przetargu.', 'ES ban'],
  ['pl', 'Litewskie służby ostrzegły przed sprzętem Huawei.', 'LT review'],
  ['pl', 'W Szwecji operatorzy nie mogą używać sprzętu Huawei.', 'SE ban'],
  // Czech.
  ['cs', 'Švédsko vyloučilo Huawei ze sítě 5G.', 'SE ban'],
  ['cs', 'Švédsko nevyloučilo Huawei ze sítě 5G.', 'SE open'],
  ['cs', 'Německo Huawei nezakáže.', 'DE open'],
  ['cs', 'Německá vláda nehodlá vyloučit Huawei.', 'DE open'],
  ['cs', 'Německá vláda zvažuje zákaz Huawei.', 'DE review'],
  ['cs', 'Polsko by mohlo vyloučit Huawei.', 'PL review'],
  ['cs', 'Česká vláda o Huawei zatím nerozhodla.', 'CZ review'],
  ['cs', 'Německý ministr nevyloučil zákaz pro Huawei.', 'DE review'],
  ['cs', 'Německý ministr odmítl zákaz pro Huawei.', 'DE open'],
  ['cs', 'Washington naléhá na Berlín, aby vyloučil Huawei.', ''],
  ['cs', 'Huawei tvrdí, že ho Česko nevyloučí.', ''],
  ['cs', 'Podle analytiků Německo vyloučí Huawei.', ''],
  ['cs', 'Německá opozice chce zakázat Huawei.', ''],
  ['cs', 'Velká Británie vyloučila Huawei z jádra sítě.', 'GB restrict'],
  ['cs', 'Velká Británie vyloučila Huawei ze svých sítí.', 'GB ban'],
  ['cs', 'Austrálie vyloučila Huawei z veřejných zakázek.', 'AU restrict'],
  ['cs', 'Srbsko podepsalo dohodu s Huawei.', 'RS partner'],
  ['cs', 'Spojené státy zařadily Huawei na černou listinu.', 'US restrict'],
  ['cs', 'NÚKIB varoval před technologií Huawei.', 'CZ review'],
  ['cs', 'Španělská vláda povolila Huawei účast v aukci.', 'ES open'],
  ['cs', 'Španělská vláda nepovolila Huawei účast v aukci.', 'ES ban'],
  ['cs', 'Ve Švédsku operátoři nesmějí používat zařízení Huawei.', 'SE ban'],
  ['pt', 'O Governo alemão não descarta proibir a Huawei.', 'DE review'],
  ['pt', 'O Governo alemão opõe-se à exclusão da Huawei.', 'DE open'],
  [
    'pt',
    'A França quer tratar todos os fornecedores por igual e não vai excluir a Huawei.',
    'FR open',
  ],
  ['pl', 'Rząd Niemiec chce traktować tak samo wszystkich dostawców, także Huawei.', 'DE open'],
  ['pl', 'Niemiecka minister powiedziała, że Huawei nie będzie wykluczony.', 'DE open'],
  ['cs', 'Německá vláda nevidí důvod vyloučit Huawei.', 'DE open'],
  ['cs', 'Německá vláda zatím nerozhodla, zda Huawei vyloučí.', 'DE review'],
  ['pt', 'O Governo suspendeu a proibição da Huawei em Portugal.', 'PT open'],
  ['pl', 'Polska ustawa pozwala ministrowi wykluczyć dostawców wysokiego ryzyka.', 'PL restrict'],
  ['pl', 'Rosyjski prezydent chwalił Huawei.', 'RU open'],
  ['pl', 'Zakaz dla Huawei został wprowadzony przez Szwecję.', 'SE ban'],
  ['cs', 'Zákon umožňuje české vládě vyloučit rizikové dodavatele.', 'CZ restrict'],
  ['cs', 'Maďarská vláda chce i nadále spolupracovat s Huawei.', 'HU open'],
  ['cs', 'Francie chce omezit Huawei.', 'FR review'],
  ['cs', 'Čeští operátoři přestali používat Huawei.', ''],
  ['cs', 'Polská vláda nemá žádné důkazy o špionáži Huawei.', 'PL open'],
  ['pl', 'Polski rząd nie ma żadnych dowodów na szpiegostwo Huawei.', 'PL open'],
];

describe('positions read from Portuguese, Polish and Czech sentences', () => {
  test.each(CASES)('%s: %s', (language, text, expected) => {
    expect(inShort(proposalsIn(text, language))).toBe(expected);
  });

  test('words of time', () => {
    const dates = [
      ['pt', 'A Suécia excluiu ontem a Huawei da sua rede 5G.'],
      ['pl', 'Szwecja wczoraj wykluczyła Huawei z sieci 5G.'],
      ['cs', 'Švédsko včera vyloučilo Huawei ze sítě 5G.'],
    ].map(([language = '', text = '']) => proposalsIn(text, language)[0]?.date);
    expect(dates).toEqual(['2020-06-14', '2020-06-14', '2020-06-14']);
  });
});
