import type { LanguageLexicon } from './types.ts';

export const english: LanguageLexicon = {
  language: 'en',
  endings: {},
  inflection: '',
  finalVowels: {},
  compounds: '',
  adjective: null,
  // Second part: seats of government that are first of all another place's or a person's name; Brussels
  // stands for the EU, Amsterdam and Cape Town for themselves.
  drop: `
    Antarctica, Congo, Congolese, Dominican, Pitcairn, Reunion, Channel Islander, Central African, Guianan, Virgin Islander, Antarctican,
    Guadeloupian, Saint Helena, Montserrat, Finn, Motswana, Surinamer, Guernsey, South Georgia,

    Amsterdam, Brussels, Bloemfontein, Cape Town, City of Victoria, Victoria, Georgetown, George Town, Kingston,
    Hamilton, Stanley, Douglas, Nassau, San José, Santiago, San Juan, Plymouth, Jamestown, Roseau, Praia, Sucre,
    West Island, Road Town, The Valley, The Bottom, Marigot, Gustavia, Saint John's, St. George's, Saint Helier,
    St. Peter Port, Adamstown, Kingstown, Castries, Basse-Terre, Saint-Denis, Saint-Pierre, Fort-de-France,
    Cayenne, Hagåtña, Saipan, Lobamba, Diego Garcia, Philipsburg, Oranjestad, Willemstad, Kralendijk,
    Longyearbyen, Mata-Utu, Moroni, Colombo, Cockburn Town, Mamoudzou, Charlotte Amalie, Male, Basseterre
  `,
  onlyHere: 'Jordan',
  names: `
    AE U.A.E, the Emirates
    BA Bosnia, Bosnia-Herzegovina, BiH
    BN Brunei
    BO Plurinational State of Bolivia
    CD Congo, DR Congo, D.R. Congo, DRC, Democratic Republic of Congo, Congo-Kinshasa  # "Congo" alone: the larger one
    CG Republic of Congo, Congo-Brazzaville
    CI Cote d’Ivoire
    CN PRC, P.R.C, mainland China, Hong Kong SAR
    CV Cabo Verde
    DE Federal Republic of Germany, West Germany, East Germany
    FK Falkland Islands, Falklands
    FM Micronesia, Federated States of Micronesia
    GB U.K, Britain, England, Scotland, Wales, Northern Ireland, British Isles
    HK Hong Kong
    IE Republic of Ireland
    KG Kyrgyz Republic
    KN St. Kitts and Nevis, St Kitts and Nevis
    KP DPRK, D.P.R.K
    KR Korea, ROK
    LA Laos, Lao PDR
    LC St. Lucia, St Lucia
    MD Moldova
    MK Macedonia, FYROM
    MM Burma
    MO Macau
    NL Holland
    NZ NZ, Aotearoa
    PS Palestinian Authority, Palestinian Territories
    RU Russian Federation
    SA KSA, Kingdom of Saudi Arabia
    ST Sao Tome
    SY Syria
    SZ Swaziland
    TL East Timor
    TR Turkiye, Türkiye
    TW Republic of China, Chinese Taipei
    TZ Tanzania
    US U.S.A, America, United States
    VA Vatican, Holy See
    VC St. Vincent and the Grenadines, St Vincent and the Grenadines
    VE Bolivarian Republic of Venezuela
    VI US Virgin Islands, U.S. Virgin Islands
    VG British Virgin Islands
    VN Viet Nam
    XK Kosova
  `,
  demonyms: `
    AE Emirati{,s}
    AF Afghani
    AR Argentinian{,s}
    AU Aussie{,s}
    BA Bosnian{,s}, Bosniak{,s}, Herzegovinian
    BD Bangladeshi{,s}
    BW Botswanan{,s}, Batswana
    BY Belarussian{,s}
    CD Congolese
    CN Sino-, Hongkonger{,s}, Hong Konger{,s}, Macanese
    CU Cuban{,s}
    CV Cape Verdean{,s}
    CZ Czechs
    DK Danes
    DO Dominican{,s}
    EC Ecuadorian{,s}
    ES Spaniard{,s}
    FI Finns
    FR Frenchm{a,e}n, French, Franco-
    GB Brit{,s}, Briton{,s}, Scottish, Scots, Scotsman, Welsh, Northern Irish, Englishm{a,e}n
    GL Greenlander{,s}
    HR Croat{,s}
    IE Irishm{a,e}n
    IN Indian{,s}
    IS Icelandic
    KG Kyrgyz
    KM Comorian{,s}
    KP North Korean{,s}
    KR Korean{,s}
    KZ Kazakh{,s}
    LA Lao
    LS Basotho
    LU Luxembourgish
    NL Dutchm{a,e}n
    NP Nepali{,s}
    PH Filipina{,s}, Philippine
    PL Poles
    RO Romanian{,s}
    RS Serb{,s}
    RU Russo-
    SA Saudi{,s}
    SI Slovenian{,s}
    SR Surinamese
    SV Salvadorean{,s}, Salvadorian{,s}
    TJ Tajik{,s}, Tajikistani
    TM Turkmens
    TN Tunisian{,s}
    TR Turk{,s}, Turkish
    UG Ugandan{,s}
    US American{,s}
    UZ Uzbek{,s}
    ZA South African{,s}
  `,
  metonyms: `
    AR Casa Rosada
    BR Planalto
    CA Parliament Hill, Rideau Hall
    CN Zhongnanhai, Great Hall of the People
    DE Bundestag
    ES Moncloa
    FR Élysée, Elysee, Quai d'Orsay, Matignon
    GB Downing Street, Whitehall, Westminster, Buckingham Palace
    IL Knesset
    IN Lok Sabha, Raisina Hill
    IT Palazzo Chigi, Quirinal
    JP Kantei, Nagatacho
    KR Blue House, Cheong Wa Dae
    PL Sejm
    RU Kremlin, State Duma
    SE Riksdag
    NO Storting
    DK Folketing, Christiansborg
    NL Binnenhof
    UA Verkhovna Rada
    US White House, Capitol Hill, Pentagon, Oval Office, Foggy Bottom
    US {Trump,Biden,Obama,Bush,Clinton} administration, {Trump,Biden,Obama,Bush,Clinton} Administration
  `,
  capitals: `
    AE Abu Dhabi
    BD Dacca
    BO La Paz
    CH Berne
    CN Peking
    CZ Prague
    IL Tel Aviv
    IN Delhi
    KZ Nur-Sultan, Astana
    MD Chisinau
    MN Ulaanbaatar
    NL The Hague
    PY Asuncion
    RO Bucharest
    TZ Dar es Salaam
    UA Kiev, Kyiv
    US Washington, Washington D.C, Washington DC
    YE Sanaa
    CM Yaounde
    CO Bogota
    BR Brasilia
    TG Lome
    MV Malé
    XK Prishtina
  `,
};
