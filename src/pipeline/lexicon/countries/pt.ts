import type { LanguageLexicon } from './types.ts';

export const portuguese: LanguageLexicon = {
  language: 'pt',
  // o: chileno, -a, -os, -as; e: chinês, chinesa, chineses, chinesas (stem before -ês)
  endings: { o: 'o,a,os,as', e: 'ês,esa,eses,esas', s: ',s' },
  inflection: '',
  finalVowels: {},
  compounds: '',
  adjective: null,
  drop: `
    Antártida, República Popular do Congo, República Democrática do Congo, Granada, Guadalupe, Reunião, Jersey, Pitcairn,
    Maurícia, Monserrate, São Martinho, São Bartolomeu, Ilha Norfolk, Santa Helena, Santa Lúcia, Guiana, Países Baixos Caribenhos
  `,
  onlyHere: 'Roma, Seul, Gana, RPC, EAU',
  names: `
    AE Emirados, EAU
    AM Armênia
    BA Bósnia, Bósnia e Herzegovina
    BH Barém, Bahrein
    BY Belarus
    CD República Democrática do Congo, RD Congo, RDC, Congo
    CG República do Congo
    CN República Popular da China, RPC
    CZ República Checa, República Tcheca, Tchéquia, Chéquia
    DE República Federal da Alemanha
    EE Estônia
    EG Egipto, Egito
    ES Espanha
    GB Grã-Bretanha, Inglaterra, Escócia, País de Gales, Irlanda do Norte
    GF Guiana Francesa
    GL Groenlândia
    GY Guiana
    IR Irã, Irão
    KE Quênia, Quénia
    KR Coreia
    KW Kuwait, Kuaite
    LV Letônia
    MC Mônaco
    MD Moldova
    MG Madagascar
    MK Macedônia, Macedônia do Norte, Macedónia
    MM Mianmar, Myanmar, Birmânia
    MU ilhas Maurício, Maurícias
    MW Malawi
    NL Holanda
    NZ Nova Zelândia
    PL Polônia, Polónia
    PS Palestina, Autoridade Palestina
    QA Catar
    RO Romênia, Roménia
    SG Cingapura, Singapura
    SI Eslovênia, Eslovénia
    SZ Suazilândia
    TL Timor Leste, Timor-Leste
    TR Turquia
    US EUA, E.U.A, EE.UU, USA
    VA Vaticano, Santa Sé
    VN Vietnã, Vietname
    XK Kosovo, Kôssovo
    YE Iêmen, Iémen
  `,
  demonyms: `
    AE emiradense<s>, emirati<s>
    AF afeg{ão,ã,ãos,ãs}
    AL alban<e>
    DZ argelin<o>
    AO angolan<o>
    AR argentin<o>
    AM armêni<o>, arméni<o>
    AU australian<o>
    AT austríac<o>
    AZ azerbaijan<o>, azeri<s>
    BD bengal{ês,i}
    BY bielorruss<o>
    BE =belga, belgas
    BO bolivian<o>
    BA bósni<o>
    BR brasileir<o>
    BG búlgar<o>
    CV cabo-verdian<o>
    KH cambojan<o>
    CM camaron<e>
    CA canadense<s>, canadian<o>
    CL chilen<o>
    CN chin<e>, sino-
    CO colombian<o>
    CD congol<e>
    CR costa-riquenh<o>, costarriquenh<o>
    HR croata<s>
    CU cuban<o>
    CY cipriota<s>
    CZ chec<o>, tchec<o>
    DK dinamarqu<e>
    DE alem{ão,ã,ães,ãs}, germânic<o>
    DO dominican<o>
    EC equatorian<o>
    EG egípci<o>
    SV salvadorenh<o>
    EE estonian<o>, estóni<o>, estônic<o>
    ET etíope<s>
    FI finland<e>
    FR franc<e>, franco-
    GE georgian<o>
    GH gan<e>, ganens{e,es}
    GR greg<o>
    GW guineense<s>
    HU húngar<o>
    IS island<e>
    IN =indian<o>
    ID indonési<o>
    IR iranian<o>
    IQ iraquian<o>
    IE irland<e>
    IL israelense<s>, israelita<s>
    IT italian<o>
    JP japon<e>, nipónic<o>, nipônic<o>
    JO jordanian<o>, jordan<o>
    KZ cazaque<s>
    KE quenian<o>
    KW kuwaitian<o>
    LV let{ão,ã,ões}
    LB liban<e>
    LY líbi<o>
    LT lituan<o>
    LU luxemburgu<e>
    MK macedôni<o>, macedóni<o>
    MY malai<o>, malaio-
    MT malt<e>
    MA marroquin<o>
    MX mexican<o>
    MD moldav<o>, moldov{o,a}
    MZ moçambican<o>
    MM birman<e>, mianmarense<s>
    NA namibian<o>
    NP nepal<e>
    NL holand<e>, neerland<e>
    NZ neozeland<e>
    NG nigerian<o>
    KP norte-corean<o>
    NO noruegu<e>
    PK paquistan<e>
    PS palestin<o>
    PA panamenh<o>
    PY paraguai{o,a,os,as}
    PE peruan<o>
    PH filipin{o,a,os}
    PL polac<o>, polon<e>
    PT portugu<e>, luso-
    QA catarian<o>, catari<s>
    RO romen<o>
    RU =russ<o>
    SA saudita<s>
    SN senegal<e>
    RS sérvi<o>
    SG singapurense<s>, cingapurian<o>
    SI esloven<o>
    SK eslovac<o>
    SD sudan<e>
    ES espanh{ol,ola,óis,olas}
    SY síri<o>
    TW taiwan<e>
    TZ tanzanian<o>
    TH tailand<e>
    TL timorense<s>
    TN tunisin<o>
    TR turc<o>
    UG ugand<e>
    UA ucranian<o>
    UY uruguai{o,a,os,as}
    UZ uzbeque<s>
    VE venezuelan<o>
    GB britânic<o>, escoc<e>, norte-irland<e>, governo inglês, Governo inglês
    US norte-american<o>, american<o>, estadunidense<s>, estado-unidense<s>
    VN vietnamita<s>
    YE iemenita<s>
    ZA sul-african<o>
    KR sul-corean<o>, corean<o>
    SE suec<o>
    CH suíç<o>, helvétic<o>
    XK kosovar{,es}
  `,
  metonyms: `
    US Casa Branca, Pentágono, Salão Oval, {administração,Administração,governo,Governo} {Trump,Biden,Obama}, {administração,Administração,governo,Governo} de {Donald Trump,Joe Biden}
    BR Planalto, Palácio do Planalto, Itamaraty
    PT Palácio de São Bento, Palácio de Belém
    FR Palácio do Eliseu
    GB Downing Street
    IT Palazzo Chigi
    RU Kremlin
    ES Moncloa
  `,
  capitals: `
    AR Buenos Aires
    AT Viena
    BR Brasília
    CH Berna
    CN Pequim
    CO Bogotá
    CU Havana
    CZ Praga
    DE Berlim
    DK Copenhaga, Copenhague
    EG Cairo
    ES Madri, Madrid
    GB Londres
    GR Atenas
    HU Budapeste
    IN Nova Deli, Nova Délhi
    IL Jerusalém
    IQ Bagdá, Bagdade
    IR Teerão, Teerã
    IT Roma
    JP Tóquio
    KR Seul
    MX Cidade do México
    NL Haia
    PL Varsóvia
    PT Lisboa
    RO Bucareste
    RS Belgrado
    RU Moscovo, Moscou
    SA Riade
    SE Estocolmo
    SY Damasco
    TR Ancara
    UA Kiev
    VN Hanói
    ET Adis Abeba
    VE Caracas
    AO Luanda
    MZ Maputo
    CV Cidade da Praia
  `,
};
