import type { LanguageLexicon } from './types.ts';

export const danish: LanguageLexicon = {
  language: 'da',
  // k: tysk, tyske, tyskes
  endings: { k: 'k,ke,kes' },
  inflection: 's',
  finalVowels: {},
  compounds: 'politik,politikken,krigen,krig,krisen,strategi,ekspert,kender,sanktioner',
  adjective: null,
  drop: 'Antarktis, Congo, Jersey, Pitcairn, Norfolk Island, Montserrat, Sankt Helena, Norge Svalbard og Jan Mayen',
  onlyHere: 'Kina, Island, Jordan, Rom',
  names: `
    AE Emirater, Emiraterne~, De Forenede Arabiske Emirater, UAE
    BA Bosnien~
    BY Belarus, Hviderusland~
    CD Congo~, Den Demokratiske Republik Congo, DR Congo
    CG Republikken Congo
    CI Elfenbenskysten~
    CN Folkerepublikken Kina~, Hongkong~
    CZ Tjekkiet~, Den Tjekkiske Republik
    GB Storbritannien~, England~, Skotland~, Wales, Nordirland~, Det Forenede Kongerige
    KR Sydkorea~, Korea~
    MK Nordmakedonien~, Makedonien~
    MM Myanmar~, Burma~
    MX Mexico~
    NL Nederlandene~, Holland~
    SA Saudi-Arabien~, Saudiarabien~
    SY Syrien~
    TW Taiwan~
    US USA~, De Forenede Stater, Amerika~, US
    VA Vatikanet~
    XK Kosovo~
    KE Kenya~
    SG Singapore~
    KZ Kasakhstan~
    GL Grønland~
    FO Færøerne~
  `,
  demonyms: `
    AF afghans<k>
    AL albans<k>
    DZ algeris<k>
    AR argentins<k>
    AM armens<k>
    AU australs<k>, australier{,e,ne}
    AT østrigs<k>, østrigere
    AZ aserbajdsjans<k>
    BY belarusis<k>, hviderussis<k>
    BE belgis<k>, belgier{,e,ne}
    BA bosnis<k>
    BR brasilians<k>, brasilianer{,e,ne}
    BG bulgars<k>
    CA canadis<k>, canadier{,e,ne}
    CL chilens<k>
    CN kinesis<k>, kineser{,en,e,ne,nes}
    CO colombians<k>
    HR kroatis<k>, kroater{,ne}
    CU cubans<k>
    CY cypriotis<k>
    CZ tjekkis<k>, tjekker{,e,ne}
    DK dans<k>, dansker{,en,e,ne,nes}
    DE tys<k>, tysker{,en,e,ne,nes}, vesttys<k>
    EG egyptis<k>
    EE estis<k>, estlands<k>
    ET etiopis<k>
    FI fins<k>
    FO færøs<k>
    FR frans<k>, franskm{and,ænd,ændene}
    GE georgis<k>
    GL grønlands<k>
    GR græs<k>, græker{,e,ne}
    HU ungars<k>, ungarer{,e,ne}
    IS islands<k>, islænding{,e,ene}
    IN indis<k>, inder{,e,ne}
    ID indonesis<k>
    IR irans<k>, iraner{,e,ne}
    IQ irakis<k>
    IE irs<k>, irer{,e,ne}
    IL israels<k>, israeler{,e,ne}
    IT italiens<k>, italiener{,e,ne}
    JP japans<k>, japaner{,e,ne}
    JO jordans<k>
    KZ kasakhis<k>
    KE kenyans<k>
    LV lettis<k>
    LB libanesis<k>
    LY libys<k>
    LT litauis<k>
    LU luxembourgs<k>
    MK makedons<k>, nordmakedons<k>
    MY malaysis<k>
    MA marokkans<k>
    MX mexicans<k>
    MD moldovis<k>
    NL hollands<k>, nederlands<k>, hollænder{,e,ne}
    NZ newzealands<k>
    NG nigerians<k>
    KP nordkoreans<k>
    NO nors<k>, nordmænd{,ene}
    PK pakistans<k>
    PS palæstinensis<k>
    PE peruvians<k>
    PH filippins<k>
    PL pols<k>, polakker{,ne}
    PT portugisis<k>
    RO rumæns<k>
    RU russis<k>, russer{,e,ne}
    SA saudis<k>, saudi-arabis<k>, saudiarabis<k>
    RS serbis<k>, serber{,e,ne}
    SG singaporeans<k>
    SI slovens<k>
    SK slovakis<k>
    ES spans<k>, spanier{,e,ne}
    SY syris<k>
    TW taiwans<k>, taiwanesis<k>
    TH thailands<k>
    TR tyrkis<k>, tyrker{,e,ne}
    UA ukrains<k>, ukrainer{,e,ne}
    GB britis<k>, brit{er,en,erne,ernes}, skots<k>, nordirs<k>, engelske regering
    US amerikans<k>, amerikaner{,en,e,ne,nes}
    UZ usbekis<k>
    VE venezuelans<k>
    VN vietnamesis<k>
    ZA sydafrikans<k>
    KR sydkoreans<k>, koreans<k>
    SE svens<k>, svensker{,e,ne}
    CH schweizis<k>, schweizer{,e,ne}
    XK kosovos<k>
  `,
  metonyms: `
    US Det Hvide Hus, Hvide Hus, Pentagon~, {Trump,Biden,Obama}-{administrationen,regeringen}
    RU Kreml~
    DK Christiansborg~, Folketinget~
    GB Downing Street
    DE Forbundsdagen~
  `,
  capitals: `
    AT Wien~
    CN Beijing~, Peking~
    CZ Prag~
    DE Berlin~
    DK København~
    FI Helsinki~
    FR Paris
    GB London~
    GR Athen~
    HU Budapest~
    IR Teheran~
    IT Rom~
    JP Tokyo~
    NL Haag~
    NO Oslo~
    PL Warszawa~
    PT Lissabon~
    RO Bukarest~
    RS Beograd~
    RU Moskva~
    SE Stockholm~
    UA Kijev~, Kiev~, Kyiv~
    US Washington~
    GL Nuuk~
    CA Ottawa~
    AU Canberra~
    EG Kairo~
    KR Seoul~
  `,
};
