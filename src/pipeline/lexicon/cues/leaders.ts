/**
 * Heads of state or government, 2017 to 2025, whose surname alone stands for their government in
 * news text. Written from general knowledge; surnames that are common words or shared are left out.
 */
export const LEADERS: Readonly<Record<string, string>> = {
  AU: 'Turnbull Morrison Albanese',
  BR: 'Bolsonaro Lula',
  CA: 'Trudeau Carney',
  CZ: 'Babiš Babis Fiala Zeman',
  DE: 'Merkel Scholz Merz Merkels',
  DK: 'Frederiksen',
  ES: 'Rajoy',
  FR: 'Macron',
  HU: 'Orbán Orban',
  IN: 'Modi',
  IT: 'Gentiloni Meloni Draghi',
  JP: 'Kishida',
  MX: 'Sheinbaum',
  MY: 'Mahathir Muhyiddin',
  NL: 'Rutte',
  NZ: 'Ardern',
  PH: 'Duterte',
  PL: 'Morawiecki Duda Tusk',
  RO: 'Iohannis',
  RS: 'Vučić Vucic Brnabić Brnabic',
  RU: 'Putin Poutine Poetin',
  SE: 'Löfven',
  TR: 'Erdogan Erdoğan',
  UA: 'Zelensky Selenskyj',
  US: 'Trump Biden Obama Pompeo',
  VE: 'Maduro',
  ZA: 'Ramaphosa',
};
