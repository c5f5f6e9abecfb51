import type { LanguageLexicon } from './types.ts';

export const spanish: LanguageLexicon = {
  language: 'es',
  // o: chino, china, chinos, chinas; e: francés, francesa, franceses, francesas (stem before -és); s: plural
  endings: { o: 'o,a,os,as', e: 'és,esa,eses,esas', s: ',s', es: ',es' },
  inflection: '',
  finalVowels: {},
  compounds: '',
  adjective: null,
  drop: `
    Antártida, Congo, Granada, Guadalupe, Mauricio, Reunión, Norfolk, Pitcairn, Jersey, Montserrat, Santa Lucía, Territorio
    Británico del Océano Índico
  `,
  onlyHere: 'china, chino, chinos, chinas, india, indias, indio, indios, RPC, EAU',
  names: `
    AE Emiratos, Emiratos Árabes, EAU
    AZ Azerbaiyán, Azerbaiján
    BA Bosnia, Bosnia-Herzegovina
    BD Bangladés
    BH Baréin, Bahréin
    BJ Benín
    BN Brunéi, Brunei
    BW Botsuana
    BY Belarús
    CD República Democrática del Congo, RD Congo, RDC, RD del Congo
    CG República del Congo
    CN RPC, República Popular China, República Popular de China
    CZ Chequia, República Checa
    DE República Federal de Alemania
    DJ Yibuti
    FM Estados Federados de Micronesia
    GB Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte, R. Unido
    HT Haití
    IQ Irak
    KE Kenya
    KP Corea del Norte
    KR Corea del Sur, Corea
    KZ Kazajstán
    LA Laos
    MK Macedonia
    MM Birmania
    MO Macau
    MU isla Mauricio
    MW Malawi
    MX Méjico
    MY Malaysia
    NL Holanda, los Países Bajos
    PS Autoridad Palestina
    QA Qatar
    RO Rumania
    RW Rwanda
    SA Arabia Saudí
    SY Siria
    SZ Suazilandia
    TL Timor Oriental
    TR Turquía
    US EEUU, EE.UU, EE UU, EE. UU, EUA, E.U.A, USA, Estados Unidos de América, Norteamérica
    VA Vaticano
    VN Viet Nam
    ZW Zimbabwe
  `,
  demonyms: `
    AE emiratí{,es,s}
    AF afgan<o>
    AL alban<e>, albanes{a,as,es}
    DZ argelin<o>
    AO angoleñ<o>
    AR argentin<o>
    AM armeni<o>
    AU australian<o>
    AT austriac<o>, austríac<o>
    AZ azerbaiyan<o>, azerí{,es}
    BH bareiní{,es}, bahreiní{,es}
    BD bangladesí{,es}
    BY bielorrus<o>
    BE =belga, belgas
    BO bolivian<o>
    BA bosni<o>
    BR brasileñ<o>, brasiler<o>
    BG búlgar<o>
    KH camboyan<o>
    CM camerun<e>
    CA canadiense<s>
    CL chilen<o>
    CN chin<o>, sino-, hongkon<e>, hongkoneses
    CO colombian<o>
    CD congoleñ<o>
    CR costarricense<s>
    CI marfileñ<o>
    HR croata<s>
    CU cuban<o>
    CY chipriota<s>
    CZ chec<o>
    DK dan<e>
    DE alem{án,ana,anes,anas}, germano-
    DO dominican<o>
    EC ecuatorian<o>
    EG egipci<o>
    SV salvadoreñ<o>
    EE estoni<o>
    ET etíope<s>
    FI fin{és,esa,eses,esas}, finland<e>
    FR franc<e>, franco-
    GA gabon<e>
    GE georgian<o>
    GH ghan<e>
    GR grieg<o>
    GT guatemaltec<o>
    GN guinean<o>
    HT haitian<o>
    HN hondureñ<o>
    HU húngar<o>
    IS island<e>
    IN indi<o>
    ID indonesi<o>
    IR iraní{,es}
    IQ iraquí{,es}
    IE irland<e>
    IL israelí{,es}
    IT italian<o>
    JM jamaican<o>, jamaiquin<o>
    JP japon<e>, nipón, nipona, nipones
    JO jordan<o>
    KZ kazaj<o>
    KE kenian<o>, keniata<s>
    KG kirguís, kirguis{a,es}
    KW kuwaití{,es}
    LA laosian<o>
    LV let{ón,ona,ones,onas}
    LB liban<e>
    LY libi<o>
    LT lituan<o>
    LU luxemburgu<e>
    MK macedoni<o>, normacedoni<o>
    MY malasi<o>
    ML malí
    MT malt<e>
    MA marroquí{,es}
    MR mauritan<o>
    MX mexican<o>, mejican<o>
    MD moldav<o>
    MN mongol{,a,es,as}
    ME montenegrin<o>
    MZ mozambiqueñ<o>
    MM birman<o>
    NA namibi<o>
    NP nepalí{,es}
    NL neerland<e>, holand<e>
    NZ neozeland<e>
    NI nicaragüense<s>
    NG nigerian<o>
    NE nigerin<o>
    KP norcorean<o>
    NO norueg<o>
    OM omaní{,es}
    PK pakistaní{,es}, paquistaní{,es}
    PS palestin<o>
    PA panameñ<o>
    PY paraguay{o,a,os,as}
    PE peruan<o>
    PH filipin{o,a,os}
    PL polac<o>
    PT portugu<e>
    PR puertorriqueñ<o>
    QA catarí{,es}, qatarí{,es}
    RO ruman<o>
    RU rus<o>, ruso-
    RW ruand<e>
    SA saudí{,es}, saudita<s>
    SN senegal<e>
    RS serbi<o>
    SG singapurense<s>
    SI esloven<o>
    SK eslovac<o>
    SD sudan<e>
    SO somalí{,es}
    ES español{,a,es,as}, hispano-
    LK esrilanqu<e>, ceiland<e>
    SY siri<o>
    TJ tayik<o>
    TW taiwan<e>
    TZ tanzan<o>
    TH tailand<e>
    TN tunecin<o>
    TR turc<o>
    TM turcoman<o>
    UG ugand<e>
    UA ucranian<o>
    UY uruguay{o,a,os,as}
    UZ uzbek<o>, uzbec<o>
    VA vatican{o,a}
    VE venezolan<o>
    GB británic<o>, escoc<e>, gal{és,esa,eses}, norirland<e>, Gobierno inglés, gobierno inglés, autoridades inglesas
    US estadounidense<s>, american<o>, norteamerican<o>
    VN vietnamita<s>
    YE yemení{,es}
    ZM zambian<o>
    ZW zimbabuense<s>
    ZA sudafrican<o>
    KR surcorean<o>, corean<o>
    SE suec<o>
    CH suiz<o>, helvétic<o>
    XK kosovar{,es}
  `,
  metonyms: `
    US Casa Blanca, Pentágono, Despacho Oval, {Administración,administración,Gobierno,gobierno} {Trump,Biden,Obama}, {Administración,administración,Gobierno,gobierno} de {Trump,Biden,Obama,Donald Trump,Joe Biden,Barack Obama}
    ES Moncloa, La Moncloa, Palacio de la Moncloa, Zarzuela
    AR Casa Rosada
    BR Planalto
    CL Palacio de La Moneda
    FR Elíseo
    GB Downing Street
    IT Palazzo Chigi
    RU Kremlin
    VE Palacio de Miraflores
  `,
  capitals: `
    AE Abu Dabi
    AT Viena
    BG Sofía
    BR Brasilia
    CH Berna
    CN Pekín, Beijing
    CL Santiago de Chile
    CO Bogotá
    CU La Habana
    DE Berlín
    DK Copenhague
    DZ Argel
    EG El Cairo
    GB Londres
    GR Atenas
    ID Yakarta
    IL Jerusalén
    IN Nueva Delhi
    IQ Bagdad
    IR Teherán
    IT Roma
    JP Tokio
    KR Seúl
    MA Rabat
    MX Ciudad de México
    NL La Haya
    PA Ciudad de Panamá
    PE Lima
    PL Varsovia
    PT Lisboa
    CZ Praga
    RO Bucarest
    RS Belgrado
    RU Moscú
    SA Riad
    SE Estocolmo
    SY Damasco
    UA Kiev, Kyiv
    VN Hanói
    CR San José de Costa Rica
    KP Pyongyang, Pionyang
    TR Ankara
  `,
};
