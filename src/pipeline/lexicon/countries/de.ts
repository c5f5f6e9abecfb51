import type { LanguageLexicon } from './types.ts';

export const german: LanguageLexicon = {
  language: 'de',
  // a: adjective; r: people in -er; e: people in -e
  endings: { a: ',e,er,en,es,em', r: 'er,ern,ers,erin,erinnen', e: 'e,en,in,innen' },
  inflection: 's',
  finalVowels: {},
  compounds:
    'krieg,kriege,krieges,kriegs,konflikt,konflikts,politik,geschäft,geschäfte,geschäfts,strategie,sanktionen,experte,experten,expertin,kritiker,chef,reise,besuch,handel,abkommen,beziehungen,krise',
  adjective: null,
  drop: 'Antarktis, Jersey, Kongo, Republik Kongo, Bonaire, Saint-Martin, Pitcairninseln, Montserrat, St. Helena',
  onlyHere: 'Island, Rom',
  names: `
    AE Vereinigte{,n} Arabische{,n} Emirate{,n}, VAE, Emirate{,n}
    BA Bosnien~, Bosnien-Herzegowina~
    BN Brunei~
    BY Weißrussland~, Weissrussland~
    CD Kongo~, Demokratische{,n} Republik Kongo, DR Kongo
    CF Zentralafrikanische{,n} Republik
    CG Republik Kongo, Kongo-Brazzaville
    CI Côte d'Ivoire
    CN Volksrepublik China, VR China
    CV Kapverden
    CZ Tschechische{,n} Republik
    DE Bundesrepublik, Bundesrepublik Deutschland
    DO Dominikanische{,n} Republik
    GB Vereinigte{,n,s,m} Königreich{,s,es}, Großbritannien~, Grossbritannien~, England~, Schottland~, Wales, Nordirland~, UK
    GE Georgien~
    KG Kirgistan~, Kirgisien~, Kirgisistan~
    KP Nordkorea~
    KR Korea~, Südkorea~
    LB Libanon~
    MD Republik Moldau, Moldau, Moldova
    MK Mazedonien~, Nordmazedonien~
    MM Birma~, Burma~
    MO Macau~
    MY Malaysia~
    NL Niederlanden, Holland~
    PH Philippinen
    PS Palästina~, Palästinensergebiete{,n}
    RU Russische{,n,r} Föderation, Rußland~
    SA Saudiarabien~, Saudi-Arabien~
    SK Slowakische{,n} Republik
    SY Syrien~
    SZ Swasiland~
    TR Türkei, Türkiye
    TW Republik China
    TZ Tansania~
    US Vereinigte{,n,r} Staaten, Vereinigte{,n,r} Staaten von Amerika, US, Amerika~, U.S
    VA Vatikan~, Heilige{,r,n} Stuhl
    ZA Republik Südafrika
  `,
  demonyms: `
    AE emiratisch<a>, Emirati{,s}
    AF afghanisch<a>, Afghan<e>
    AL albanisch<a>, Alban<r>
    DZ algerisch<a>, Algeri<r>
    AO angolanisch<a>, Angolan<r>
    AR argentinisch<a>, Argentini<r>
    AM armenisch<a>, Armeni<r>
    AU australisch<a>, Australi<r>
    AZ aserbaidschanisch<a>, Aserbaidschan<r>
    BH bahrainisch<a>
    BD bangladeschisch<a>, bengalisch<a>
    BY belarussisch<a>, belarusisch<a>, weißrussisch<a>, weissrussisch<a>, Belaruss<e>, Weißruss<e>
    BE belgisch<a>, Belgi<r>
    BO bolivianisch<a>, Bolivian<r>
    BA bosnisch<a>, Bosni<r>, Bosniak<e>
    BW botswanisch<a>
    BR brasilianisch<a>, Brasilian<r>
    BG bulgarisch<a>, Bulgar<e>
    KH kambodschanisch<a>, Kambodschan<r>
    CM kamerunisch<a>, Kamerun<r>
    CA kanadisch<a>, Kanadi<r>
    CL chilenisch<a>, Chilen<e>
    CN chinesisch<a>, Chines<e>, rotchinesisch<a>, sino-, Hongkonger, festlandchinesisch<a>
    CO kolumbianisch<a>, Kolumbian<r>
    CD kongolesisch<a>, Kongoles<e>
    CR costa-ricanisch<a>, costaricanisch<a>
    HR kroatisch<a>, Kroat<e>
    CU kubanisch<a>, Kuban<r>
    CY zypriotisch<a>, zyprisch<a>, Zypriot<e>
    CZ tschechisch<a>, Tschech<e>
    DK dänisch<a>, Dän<e>
    DE deutsch<a>, Deutsche{,n,r}, bundesdeutsch<a>, westdeutsch<a>, ostdeutsch<a>, gesamtdeutsch<a>, innerdeutsch<a>
    DO dominikanisch<a>
    EC ecuadorianisch<a>, Ecuadorian<r>
    EG ägyptisch<a>, Ägypt<r>
    SV salvadorianisch<a>
    EE estnisch<a>, Esten
    ET äthiopisch<a>, Äthiopi<r>
    FI finnisch<a>, Finn<e>
    FR französisch<a>, Franzose{,n}, Französin{,nen}
    GA gabunisch<a>
    GE georgisch<a>, Georgi<r>
    GH ghanaisch<a>, Ghana<r>
    GR griechisch<a>, Griech<e>
    GL grönländisch<a>, Grönländ<r>
    GT guatemaltekisch<a>
    GN guineisch<a>
    HT haitianisch<a>, Haitian<r>
    HN honduranisch<a>
    HU ungarisch<a>, Ungar{,in,innen}
    IS isländisch<a>, Isländ<r>
    IN indisch<a>, Ind<r>
    ID indonesisch<a>, Indonesi<r>
    IR iranisch<a>, Iran<r>
    IQ irakisch<a>, Irak<r>
    IE irisch<a>, Iren
    IL israelisch<a>, Israeli{,s}
    IT italienisch<a>, Italien<r>
    CI ivorisch<a>
    JM jamaikanisch<a>, Jamaikan<r>
    JP japanisch<a>, Japan<r>
    JO jordanisch<a>, Jordani<r>
    KZ kasachisch<a>, Kasach<e>
    KE kenianisch<a>, Kenian<r>
    KG kirgisisch<a>, Kirgis<e>
    KW kuwaitisch<a>, Kuwaiter, Kuwaitis
    LA laotisch<a>
    LV lettisch<a>, Letten
    LB libanesisch<a>, Libanes<e>
    LR liberianisch<a>
    LY libysch<a>, Liby<r>
    LI liechtensteinisch<a>, Liechtenstein<r>
    LT litauisch<a>, Litau<r>
    LU luxemburgisch<a>, Luxemburg<r>
    MG madagassisch<a>
    MW malawisch<a>
    MK mazedonisch<a>, nordmazedonisch<a>, Mazedoni<r>
    MY malaysisch<a>, Malaysi<r>
    ML malisch<a>, Mali<r>
    MT maltesisch<a>, Maltes<r>
    MA marokkanisch<a>, Marokkan<r>
    MR mauretanisch<a>
    MU mauritisch<a>
    MX mexikanisch<a>, Mexikan<r>
    MD moldauisch<a>, moldawisch<a>, Moldau<r>
    MC monegassisch<a>
    MN mongolisch<a>, Mongol<e>
    ME montenegrinisch<a>, Montenegrin<r>
    MZ mosambikanisch<a>
    MM birmanisch<a>, burmesisch<a>, myanmarisch<a>
    NA namibisch<a>, Namibi<r>
    NP nepalesisch<a>, Nepales<e>
    NL niederländisch<a>, Niederländ<r>, holländisch<a>, Holländ<r>
    NZ neuseeländisch<a>, Neuseeländ<r>
    NI nicaraguanisch<a>
    NE nigrisch<a>
    NG nigerianisch<a>, Nigerian<r>
    KP nordkoreanisch<a>, Nordkorean<r>
    NO norwegisch<a>, Norweg<r>
    OM omanisch<a>
    AT österreichisch<a>, Österreich<r>
    PK pakistanisch<a>, Pakistan<r>, Pakistani{,s}
    PS palästinensisch<a>, Palästinens<r>
    PA panamaisch<a>
    PY paraguayisch<a>
    PE peruanisch<a>, Peruan<r>
    PH philippinisch<a>, Filipino{,s}
    PL polnisch<a>, Polin{,nen}
    PT portugiesisch<a>, Portugies<e>
    QA katarisch<a>, Katar<r>
    RO rumänisch<a>, Rumän<e>
    RU russisch<a>, Russ<e>
    RW ruandisch<a>
    SA saudisch<a>, saudi-arabisch<a>, saudiarabisch<a>, Saudi{,s}
    SN senegalesisch<a>
    RS serbisch<a>, Serb<e>
    SG singapurisch<a>, Singapur<r>
    SI slowenisch<a>, Slowen<e>
    SK slowakisch<a>, Slowak<e>
    SD sudanesisch<a>, Sudanes<e>
    SS südsudanesisch<a>
    SO somalisch<a>, Somali<r>
    ES spanisch<a>, Spani<r>
    LK sri-lankisch<a>, srilankisch<a>
    SR surinamisch<a>
    SY syrisch<a>, Syr<r>
    TJ tadschikisch<a>
    TW taiwanisch<a>, taiwanesisch<a>, Taiwan<r>
    TZ tansanisch<a>
    TH thailändisch<a>, Thailänd<r>
    TG togoisch<a>
    TN tunesisch<a>, Tunesi<r>
    TR türkisch<a>, Türk<e>
    TM turkmenisch<a>
    UG ugandisch<a>, Ugand<r>
    UA ukrainisch<a>, Ukrain<r>
    UY uruguayisch<a>
    UZ usbekisch<a>, Usbek<e>
    VA vatikanisch<a>
    VE venezolanisch<a>, Venezolan<r>
    GB britisch<a>, Brit<e>, schottisch<a>, Schotte{,n}, walisisch<a>, nordirisch<a>, englische{,n,r} {Regierung,Premierminister,Behörden}
    US amerikanisch<a>, US-amerikanisch<a>, Amerikan<r>, US-Amerikan<r>
    VN vietnamesisch<a>, Vietnames<e>
    YE jemenitisch<a>, Jemenit<e>
    ZM sambisch<a>
    ZW simbabwisch<a>
    ZA südafrikanisch<a>, Südafrikan<r>
    KR südkoreanisch<a>, Südkorean<r>, koreanisch<a>, Korean<r>
    SE schwedisch<a>, Schwede, Schwedin{,nen}
    CH schweizerisch<a>, Schweiz{er,ern,erin,erinnen}, eidgenössisch<a>
    XK kosovarisch<a>, Kosovar<e>
  `,
  metonyms: `
    US Weiße{,n,s,m} Haus{,es}, Weisse{,n,s,m} Haus{,es}, Pentagon{,s}, {Trump,Biden,Obama}-Regierung, {Trump,Biden,Obama}-Administration, Regierung {Trump,Biden,Obama}
    RU Kreml{,s}
    FR Élysée, Elysée, Élysée-Palast, Elysée-Palast
    GB Downing Street
    DE Bundestag{,s,es}, Auswärtige{,n,s,m} Amt{,es,s}, Regierung {Merkel,Scholz}  # not Bundesregierung, Kanzleramt: Austria has them too
    AT Ballhausplatz
    CH Bundeshaus{,es}, Bundesbern
    CN Pekinger {Führung,Regierung}, Zhongnanhai
    IT Palazzo Chigi
  `,
  capitals: `
    AF Kabul~
    AT Wien~
    CH Bern~
    CN Peking~, Beijing~
    CU Havanna~
    CY Nikosia
    CZ Prag~
    DE Berlin~
    DK Kopenhagen~
    DZ Algier
    EE Tallinn~
    EG Kairo~
    ES Madrid~
    FI Helsinki~
    FR Paris
    GB London~
    GE Tiflis
    GR Athen~
    HU Budapest~
    IN Neu-Delhi~, Delhi~
    IL Jerusalem~
    IQ Bagdad~
    IR Teheran~
    IT Rom~
    JP Tokio~
    KR Seoul~
    KP Pjöngjang~
    LB Beirut~
    LT Wilna, Vilnius
    LU Luxemburg~
    NL Den Haag~
    NO Oslo~
    PL Warschau~
    PT Lissabon~
    RO Bukarest~
    RS Belgrad~
    RU Moskau~
    SA Riad~
    SE Stockholm~
    SY Damaskus
    TR Ankara~
    UA Kiew~, Kyjiw~
    US Washington~
    VN Hanoi~
    AU Canberra~
    CA Ottawa~
    VE Caracas
    ZA Pretoria~
    BR Brasilia
    XK Pristina
  `,
};
