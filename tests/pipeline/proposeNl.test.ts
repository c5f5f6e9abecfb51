import { describe, expect, test } from 'vitest';
import { inShort, proposalsIn } from './proposeSupport.ts';

const DUTCH: readonly [text: string, expected: string][] = [
  ['Zweden heeft Huawei uitgesloten van zijn 5G-netwerk.', 'SE ban'],
  ['Zweden sluit Huawei niet uit van zijn 5G-netwerk.', 'SE open'],
  ['Duitsland zal Huawei niet weren uit het 5G-netwerk.', 'DE open'],
  ['De Britse regering heeft Huawei verbannen uit het 5G-netwerk.', 'GB ban'],
  ['De Britse regering overweegt Huawei te weren uit het 5G-netwerk.', 'GB review'],
  ['Polen zou Huawei kunnen weren uit het 5G-netwerk.', 'PL review'],
  ['Nederland heeft nog geen besluit genomen over Huawei.', 'NL review'],
  ['De Nederlandse regering onderzoekt de rol van Huawei.', 'NL review'],
  ['Washington dringt er bij Berlijn op aan Huawei te weren.', ''],
  ['De Verenigde Staten roepen Duitsland op om Huawei te weren.', ''],
  ['Huawei zei dat Duitsland het bedrijf niet zal weren.', ''],
  ['Volgens analisten zal Duitsland Huawei weren.', ''],
  ['België weert Huawei uit de kern van het netwerk.', 'BE restrict'],
  ['De Belgische toezichthouder heeft geen bewijs gevonden tegen Huawei.', 'BE open'],
  ['Spanje laat Huawei toe op het 5G-netwerk.', 'ES open'],
  ['Servië tekende een overeenkomst met Huawei.', 'RS partner'],
  ['De Verenigde Staten zetten Huawei op een zwarte lijst.', 'US restrict'],
  ['De Noorse veiligheidsdienst waarschuwde voor Huawei.', 'NO review'],
  ['Huawei verkocht meer telefoons in Duitsland.', ''],
  // Negation.
  ['Noorwegen heeft Huawei niet geweerd uit het 5G-netwerk.', 'NO open'],
  ['Noorwegen heeft Huawei geweerd uit het 5G-netwerk.', 'NO ban'],
  ['Japan verbiedt Huawei in het 5G-netwerk niet.', 'JP open'],
  ['Finland heeft Huawei nooit uitgesloten van zijn netwerken.', 'FI open'],
  ['Oostenrijk is niet van plan om Huawei te weren.', 'AT open'],
  ['Hongarije ziet geen reden om Huawei uit te sluiten.', 'HU open'],
  ['Portugal verbiedt Huawei in zijn 5G-netwerk.', 'PT ban'],
  ['Portugal verbiedt Huawei niet in zijn 5G-netwerk.', 'PT open'],
  ['De Deense regering is tegen een verbod op Huawei.', 'DK open'],
  ['De Duitse regering ontkent dat zij Huawei wil weren.', 'DE open'],
  ['De Italiaanse regering behandelt Huawei net als alle andere leveranciers.', 'IT open'],
  // Modality.
  ['Italië kan Huawei weren uit het 5G-netwerk.', 'IT review'],
  ['Canada wil Huawei weren uit het 5G-netwerk.', 'CA review'],
  ['Misschien verbiedt Duitsland Huawei.', 'DE review'],
  ['Frankrijk dreigt Huawei te weren.', 'FR review'],
  ['Een Pools wetsvoorstel zou Huawei uitsluiten van 5G.', 'PL review'],
  ['De Canadese regering denkt na over een verbod op Huawei.', 'CA review'],
  ['De Duitse regering twijfelt over Huawei.', 'DE review'],
  ['Vanaf 2027 wordt Huawei geweerd uit het Britse 5G-netwerk.', 'GB ban'],
  // Pressure by others.
  ['Washington zet Londen onder druk om Huawei te weren.', ''],
  ['De Amerikaanse regering vraagt Nederland om Huawei te weren.', ''],
  ['De VS willen dat Duitsland Huawei uitsluit.', ''],
  ['Ondanks druk van Washington zal Hongarije Huawei niet weren.', 'HU open'],
  ['Duitsland zwicht niet voor de druk om Huawei te weren.', 'DE open'],
  ['De Amerikaanse president probeert Brazilië te overtuigen om Huawei te weren.', ''],
  // Earlier and current.
  [
    'In 2018 liet Londen Huawei toe. Nu heeft de Britse regering het bedrijf verbannen.',
    'GB ban, GB open',
  ],
  ['De Deense regering is niet tegen een verbod op Huawei.', ''],
  ['Huawei gaat in beroep tegen het Zweedse verbod.', 'SE ban'],
  ['De Italiaanse regering wil dat Huawei wordt geweerd.', 'IT review'],
  ['Zweden veilt zijn frequenties. De regering heeft Huawei uitgesloten.', 'SE ban'],
  ['Vorig jaar heeft Australië Huawei uitgesloten van het 5G-netwerk.', 'AU ban'],
  // Part and whole.
  ['Frankrijk weert Huawei uit gevoelige onderdelen van het netwerk.', 'FR restrict'],
  ['Frankrijk weert Huawei uit het hele netwerk.', 'FR ban'],
  ['Londen beperkt het aandeel van Huawei tot 35 procent.', 'GB restrict'],
  [
    'Britse operators moeten alle apparatuur van Huawei verwijderen, besliste de regering.',
    'GB ban',
  ],
  ['De Nederlandse regering legt Huawei strengere eisen op.', 'NL restrict'],
  ['Zweden en Australië hebben Huawei uitgesloten van hun 5G-netwerken.', 'AU ban, SE ban'],
  // Official use.
  ['Japan weert Huawei bij overheidsopdrachten.', 'JP restrict'],
  ['Japan weert Huawei niet bij overheidsopdrachten.', 'JP open'],
  ['Tsjechië verbiedt ambtenaren om telefoons van Huawei te gebruiken.', 'CZ restrict'],
  // Others who speak.
  ['Huawei ontkent dat het een gevaar vormt voor België.', ''],
  ['Operators zeggen dat een verbod op Huawei Duitsland miljarden kost.', ''],
  ['De oppositie in Noorwegen eist een verbod op Huawei.', ''],
  ['Peking verklaarde dat Zweden Huawei zonder bewijs had geweerd.', ''],
  ['Vodafone tekende een contract met Huawei.', ''],
  ['De Europese Commissie pleit voor een verbod op Huawei.', ''],
  ['De Duitse regering zei dat zij Huawei niet zal weren.', 'DE open'],
  // Deals and trade.
  ['Hongarije heeft een akkoord met Huawei gesloten.', 'HU partner'],
  ['De Russische minister ondertekende een memorandum met Huawei.', 'RU partner'],
  ['Het Keniaanse ministerie werkt samen met Huawei.', 'KE partner'],
  ['De Amerikaanse regering verbood de export van chips naar Huawei.', 'US restrict'],
  // Examination.
  ["België bestudeert de risico's van Huawei.", 'BE review'],
  ['De Poolse regering beoordeelt de rol van Huawei in 5G.', 'PL review'],
  ['De Canadese regering heeft nog niet beslist over Huawei.', 'CA review'],
  ['De Duitse inlichtingendienst is bezorgd over Huawei.', 'DE review'],
  ['De Spaanse regering is niet bezorgd over Huawei.', 'ES open'],
  // Measures, and what is ruled out.
  ['Zwitserland neemt geen maatregelen tegen Huawei.', 'CH open'],
  ['Estland verplicht operators om de apparatuur van Huawei te vervangen.', 'EE ban'],
  ['Litouwse operators mogen geen apparatuur van Huawei meer kopen, zei de regering.', 'LT ban'],
  ['Roemenië geeft Huawei geen toegang tot het 5G-netwerk.', 'RO ban'],
  ['De Hongaarse premier prees Huawei.', 'HU open'],
  ['De Franse toezichthouder heeft nog geen standpunt over Huawei.', 'FR review'],
  ['De Griekse regering geeft groen licht aan Huawei.', 'GR open'],
  ['Polen adviseert om Huawei te weren.', 'PL review'],
  ['De Letse regering faseert Huawei uit.', 'LV ban'],
  ['De Ierse regering sluit een verbod op Huawei niet uit.', 'IE review'],
  ['De Ierse regering sluit een verbod op Huawei uit.', 'IE open'],
  ['De Belgische regering weigert Huawei te weren.', 'BE open'],
  ['De Ierse regering heeft een verbod op Huawei uitgesloten.', 'IE open'],
  ['De Ierse regering heeft een verbod op Huawei niet uitgesloten.', 'IE review'],
  // Earlier and current; what others say or press for; powers, bills and terms.
  [
    'Groot-Brittannië weert Huawei uit het 5G-netwerk. In januari gaf Londen nog groen licht voor een beperkte rol van Huawei.',
    'GB ban, GB restrict',
  ],
  [
    'België beperkt de rol van Huawei. In 2019 zag de Belgische regering geen reden om Huawei te weren.',
    'BE open, BE restrict',
  ],
  [
    'Zweden heeft Huawei verboden in 5G. In 2018 onderzocht de Zweedse regering het bedrijf nog.',
    'SE ban, SE review',
  ],
  [
    'Canada verbiedt Huawei in het 5G-netwerk. In 2019 had Canada nog niet beslist over Huawei.',
    'CA ban, CA review',
  ],
  [
    'Duitsland sluit Huawei niet uit. In 2018 waarschuwde de Duitse regering voor Huawei.',
    'DE open, DE review',
  ],
  [
    'Estland weert Huawei uit het 5G-netwerk. In 2017 tekende de Estse regering een overeenkomst met Huawei.',
    'EE ban, EE partner',
  ],
  [
    'India overweegt Huawei te weren. In 2019 liet de Indiase regering Huawei toe.',
    'IN open, IN review',
  ],
  [
    'Italië beperkt Huawei in 5G. In 2018 had de Italiaanse regering geen bezwaar tegen Huawei.',
    'IT open, IT restrict',
  ],
  [
    'Noorwegen laat Huawei toe. In 2018 overwoog de Noorse regering een verbod op Huawei.',
    'NO open, NO review',
  ],
  [
    'Polen weert Huawei uit het 5G-netwerk. In 2019 onderzocht de Poolse regering het bedrijf.',
    'PL ban, PL review',
  ],
  ['De Amerikaanse minister zei dat Denemarken Huawei zou moeten weren.', ''],
  ['Volgens de Amerikaanse minister moet Nederland Huawei weren.', ''],
  ['De Amerikaanse ambassadeur vindt dat België Huawei moet verbieden.', ''],
  ['Trump dreigde met maatregelen tegen landen die Huawei gebruiken.', ''],
  ['De Duitse regering werkt aan een verbod op Huawei.', 'DE review'],
  ['De Letse regering scherpte de regels voor Huawei aan.', 'LV restrict'],
  ['De Poolse dienst raadt af om met Huawei te werken.', 'PL review'],
  ['De Griekse regering zette Huawei uit het netwerk.', 'GR ban'],
];

describe('positions read from Dutch sentences', () => {
  test.each(DUTCH)('%s', (text, expected) => {
    expect(inShort(proposalsIn(text, 'nl'))).toBe(expected);
  });
});
