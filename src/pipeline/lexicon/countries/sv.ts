import type { LanguageLexicon } from './types.ts';

export const swedish: LanguageLexicon = {
  language: 'sv',
  // k: svensk, svenskt, svenska, svenskas
  endings: {
    k: 'k,kt,ka,kas,ke',
  },
  inflection: 's',
  finalVowels: {},
  compounds: 'politik,politiken,kriget,krigets,krisen,strategi,experter,expert,kännare,sanktioner',
  adjective: null,
  drop: 'Antarktis, Jersey, Norfolkön, Montserrat, Sankta Helena',
  onlyHere: 'Kina, Ungern, Island, Rom, slovenska',
  names: `
    AE Förenade Arabemiraten~, Emiraten~
    BA Bosnien~, Bosnien-Hercegovina
    BY Vitryssland~, Belarus
    CD Kongo~, Kongo-Kinshasa, DR Kongo, Demokratiska republiken Kongo
    CG Kongo-Brazzaville
    CN Folkrepubliken Kina~, Hongkong~
    CZ Tjeckien~, Tjeckiska republiken
    GB Storbritannien~, England~, Skottland~, Wales, Nordirland~, Förenade kungariket
    KG Kirgizistan~
    KR Sydkorea~, Korea~
    MK Nordmakedonien~, Makedonien~
    MM Myanmar~, Burma~
    NL Nederländerna~, Holland~
    PS Palestina~
    SA Saudiarabien~
    SY Syrien~
    US USA~, Förenta staterna~, Amerika~, US
    VA Vatikanen~
    KZ Kazakstan~, Kazakhstan~
    XK Kosovo~
    MD Moldavien~, Moldova~
    ID Indonesien~
  `,
  demonyms: `
    AF afghans<k>, afghaner
    AL albans<k>, albaner
    DZ algeris<k>
    AR argentins<k>
    AM armenis<k>
    AU australis<k>, australier
    AT österrikis<k>, österrikar{e,en,na}
    AZ azerbajdzjans<k>
    BD bangladeshis<k>
    BY belarusis<k>, vitrys<k>, vitryssk{,t,a}
    BE belgis<k>, belgar{e,na}
    BA bosnis<k>
    BR brasilians<k>, brasilianar{e,na}
    BG bulgaris<k>
    CA kanadensis<k>, kanadensar{e,na}
    CL chilens<k>
    CN kinesis<k>, kines{,en,er,erna,ernas}, sino-
    CO colombians<k>
    CD kongolesis<k>
    HR kroatis<k>, kroat{,er,erna}
    CU kubans<k>
    CY cypriotis<k>
    CZ tjeckis<k>, tjeck{,er,erna}
    DK dans<k>, dansk{en,ar,arna}
    DE tys<k>, tysk{en,ar,arna}, västtys<k>, östtys<k>
    EG egyptis<k>
    EE estnis<k>, estländs<k>
    ET etiopis<k>
    FI fins<k>, finländs<k>, finländar{e,na}, finnar{,na}
    FR frans<k>, fransm{an,än,ännen}
    GE georgis<k>
    GR grekis<k>, grek{,er,erna}
    HU ungers<k>, ungrar{e,na}
    IS isländs<k>, islänning{,ar,arna}
    IN indis<k>, indier
    ID indonesis<k>
    IR irans<k>, iranier
    IQ irakis<k>
    IE irländs<k>, irländar{e,na}
    IL israelis<k>, israel{er,erna}
    IT italiens<k>, italienar{e,na}
    JP japans<k>, japan{er,erna}
    JO jordans<k>
    KZ kazakis<k>, kazakstans<k>
    KE kenyans<k>
    LV lettis<k>, lettländs<k>
    LB libanesis<k>
    LY libys<k>
    LT litauis<k>
    LU luxemburgs<k>
    MK makedons<k>, nordmakedons<k>
    MY malaysis<k>
    MA marockans<k>
    MX mexikans<k>
    MD moldavis<k>, moldovis<k>
    ME montenegrins<k>
    MM burmesis<k>, myanmaris<k>
    NL nederländs<k>, holländs<k>, nederländar{e,na}, holländar{e,na}
    NZ nyzeeländs<k>
    NG nigerians<k>
    KP nordkoreans<k>
    NO nors<k>, norrm{an,än,ännen}
    PK pakistans<k>
    PS palestins<k>
    PE peruans<k>
    PH filippins<k>
    PL pols<k>, polack{,er,erna}
    PT portugisis<k>
    QA qataris<k>
    RO rumäns<k>
    RU rys<k>, ryssk{,a}, ryss{,en,ar,arna}
    SA saudis<k>, saudiarabis<k>
    RS serbis<k>, serb{,er,erna}
    SG singaporians<k>
    SI slovens<k>
    SK slovakis<k>
    ES spans<k>, spanjor{,er,erna}
    SY syris<k>
    TW taiwanesis<k>
    TH thailänds<k>
    TN tunisis<k>
    TR turkis<k>, turk{,ar,arna}
    UA ukrains<k>, ukrainar{e,na}
    GB brittis<k>, britt{er,erna,ernas}, skots<k>, nordirländs<k>, engelska {regeringen,myndigheter}
    US amerikans<k>, amerikan{,en,er,erna,ernas}
    UZ uzbekis<k>
    VE venezuelans<k>
    VN vietnamesis<k>
    ZA sydafrikans<k>
    KR sydkoreans<k>, koreans<k>
    SE svens<k>, svensk{en,ar,arna}
    CH schweizis<k>, schweizar{e,na}
    XK kosovans<k>
  `,
  metonyms: `
    US Vita huset~, Pentagon~, {Trump,Biden,Obama}-administrationen, {Trump,Biden,Obama}administrationen{,s}
    RU Kreml~
    SE riksdagen{,s}, Rosenbad~, Sveriges regering
    FR Élyséepalatset, Elyséepalatset
    GB Downing Street
    DE förbundsdagen{,s}
  `,
  capitals: `
    AT Wien~
    BG Sofia
    CN Peking~
    CZ Prag~
    DK Köpenhamn~
    FI Helsingfors
    GB London~
    GR Aten~
    IN New Delhi
    IT Rom~
    JP Tokyo~
    KR Seoul~
    NL Haag~
    PL Warszawa~
    PT Lissabon~
    RO Bukarest~
    RS Belgrad~
    RU Moskva~
    SE Stockholm~
    UA Kiev~, Kyjiv~
    US Washington~
    DE Berlin~
    EG Kairo~
    IR Teheran~
    CA Ottawa~
    AU Canberra~
    NO Oslo
    HU Budapest~
    TR Ankara~
  `,
};
