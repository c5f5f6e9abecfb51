import type { LanguageLexicon } from './types.ts';

export const italian: LanguageLexicon = {
  language: 'it',
  // o: italiano, italiana, italiani, italiane; e: cinese, cinesi; c: polacco, polacca, polacchi, polacche
  endings: { o: 'o,a,i,e', e: 'e,i', c: 'o,a,hi,he', a: 'a,i,e' },
  inflection: '',
  finalVowels: {},
  compounds: '',
  adjective: null,
  drop: 'Antartide, Guadalupa, Jersey, Isole BES, Montserrat, Repubblica del Congo, Repubblica Democratica del Congo, Santa Lucia, Isola Norfolk',
  onlyHere: 'Usa, Roma, Seul, Eliseo, RPC, EAU',
  names: `
    AE Emirati, EAU
    BA Bosnia, Bosnia-Erzegovina, Bosnia Erzegovina
    CD Repubblica Democratica del Congo, RDC, Congo, RD Congo
    CG Repubblica del Congo, Congo-Brazzaville
    CN Repubblica Popolare Cinese, RPC
    CZ Cechia, Repubblica Ceca
    GB Gran Bretagna, Inghilterra, Scozia, Galles, Irlanda del Nord
    IQ Irak
    KR Corea
    MK Macedonia
    MM Birmania, Myanmar
    NL Olanda
    PS Palestina
    SY Siria
    SZ Swaziland
    TL Timor Est
    TR Turchia
    TW Taiwan
    US Stati Uniti, Usa, USA, Stati Uniti d'America, U.S.A
    VA Vaticano, Santa Sede
    PA Panama
    RU Federazione Russa
  `,
  demonyms: `
    AE emiratin<o>
    AF afghan<o>, afgan<o>
    AL albanes<e>
    DZ algerin<o>
    AO angolan<o>
    AR argentin{o,a,i,e}
    AM armen<o>
    AU australian<o>
    AT austriac<o>
    AZ azer<o>, azerbaigian<o>
    BD bengales<e>
    BY bieloruss<o>
    BE =belga, belg{i,he}
    BO bolivian<o>
    BA bosniac<o>
    BR brasilian<o>
    BG bulgar<o>
    KH cambogian<o>
    CM camerunens<e>
    CA canades<e>
    CL cilen<o>
    CN cines<e>, sino-
    CO colombian<o>
    CD congoles<e>
    CI ivorian<o>
    HR croat<a>
    CU cuban<o>
    CY cipriot<a>
    CZ cec{o,a,hi,he}
    DK danes<e>
    DE =tedesc<c>
    DO dominican<o>
    EC ecuadorian<o>
    EG egizian<o>
    SV salvadoregn<o>
    EE eston{e,i}
    ET etiop{e,i}
    FI finlandes<e>
    FR frances<e>, franco-, transalpin<o>
    GE georgian<o>
    GH ghanes<e>
    GR =grec{o,a,i,he}
    HU ungheres<e>, magiar<o>
    IS islandes<e>
    IN =indian<o>
    ID indonesian<o>
    IR iranian<o>
    IQ irachen<o>
    IE irlandes<e>
    IL israelian<o>
    IT italian<o>, italo-
    JP giappones<e>, nipponic{o,a,i,he}
    JO giordan<o>
    KZ kazak{o,a,i,he}, kazac{o,a,hi,he}
    KE kenian<o>, keniot<a>
    KW kuwaitian<o>
    LV letton{e,i}
    LB libanes<e>
    LY libic{o,a,i,he}
    LT lituan<o>
    LU lussemburghes<e>
    MK macedon{e,i}
    MY malesian<o>, malaysian<o>
    ML malian<o>
    MT maltes<e>
    MA marocchin<o>
    MX messican<o>
    MD moldav<o>
    ME montenegrin<o>
    MZ mozambican<o>
    MM birman<o>
    NP nepales<e>
    NL olandes<e>, neerlandes<e>
    NZ neozelandes<e>
    NG nigerian<o>
    NE nigerin<o>
    KP nordcorean<o>, nord-corean<o>
    NO norveges<e>
    PK pakistan<o>, pachistan<o>
    PS palestines<e>
    PE peruvian<o>
    PH filippin{o,a,i}
    PL polacc<c>
    PT portoghes<e>, lusitan<o>
    QA qatariot<a>, qatarin<o>
    RO rumen<o>, romen<o>
    RU =russ<o>, Russi
    SA saudit<a>
    SN senegales<e>
    RS serb<o>
    SG singaporian<o>
    SI sloven<o>
    SK slovacc<c>
    SD sudanes<e>
    SO somal<o>
    ES spagnol<o>
    LK srilankes<e>, cingales<e>
    SY sirian<o>
    TW taiwanes<e>
    TZ tanzanian<o>
    TH thailandes<e>
    TN tunisin<o>
    TR turc{o,a,hi,he}
    UG ugandes<e>
    UA ucrain<o>
    UY uruguaian<o>
    UZ uzbek{o,a,i,he}
    VA vatican{o,a}
    VE venezuelan<o>
    GB britannic{o,a,i,he}, scozzes<e>, gallese, nordirlandes<e>, governo inglese, autorità inglesi
    US statunitens<e>, american<o>, nordamerican<o>
    VN vietnamit<a>
    YE yemenit<a>
    ZA sudafrican<o>
    KR sudcorean<o>, sud-corean<o>, corean<o>
    SE svedes<e>
    CH svizzer<o>, elvetic{o,a,i,he}
    XK kosovar<o>
  `,
  metonyms: `
    US Casa Bianca, Pentagono, Studio Ovale, amministrazione {Trump,Biden,Obama}, amministrazione di {Donald Trump,Joe Biden}
    IT Palazzo Chigi, Farnesina, Viminale, Montecitorio, Palazzo Madama, Quirinale
    FR Eliseo, Matignon
    DE Cancelleria tedesca, Bundestag
    GB Downing Street
    RU Cremlino
    ES Moncloa
    CN Zhongnanhai
  `,
  capitals: `
    AT Vienna
    CH Berna
    CN Pechino
    CU L'Avana
    CZ Praga
    DE Berlino
    DK Copenaghen
    DZ Algeri
    EG Il Cairo
    FR Parigi
    GB Londra
    GR Atene
    ID Giacarta
    IE Dublino
    IL Gerusalemme
    IN Nuova Delhi
    IQ Baghdad
    IR Teheran
    IT Roma
    JP Tokyo
    KR Seul
    MX Città del Messico
    NL L'Aia
    PL Varsavia
    PT Lisbona
    RO Bucarest
    RS Belgrado
    RU Mosca
    SA Riad
    SE Stoccolma
    SI Lubiana
    SY Damasco
    HR Zagabria
    UA Kiev
    ET Addis Abeba
    BR Brasilia
    LY Tripoli
    TN Tunisi
    TR Ankara
    XK Pristina
  `,
};
