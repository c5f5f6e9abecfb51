import type { LanguageLexicon } from './types.ts';

export const dutch: LanguageLexicon = {
  language: 'nl',
  // s: adjective (Duits, Duitse, Duitser, Duitsers)
  endings: { e: ',e', s: ',e,er,ers', r: ',s', n: ',en' },
  inflection: 's',
  finalVowels: {},
  compounds: 'beleid,oorlog,strategie,sancties,deskundige,kenner,correspondent,crisis,akkoord',
  adjective: null,
  drop: 'Antarctica, Norfolk, Pitcairn, Jersey, Brits Indische oceaan, Republiek Congo, Sint-Helena, Montserrat, Guinea',
  onlyHere:
    'VS, VK, Frans, Esten, Letten, Fin, Fins, Pool, Noor, Noren, Schot, Schots, Ier, Iers, Rus, Deen, Denen, Tsjech',
  names: `
    AE VAE, Emiraten, Verenigde Arabische Emiraten
    BA Bosnië
    BY Belarus, Wit-Rusland
    CD Congo, DR Congo, Democratische Republiek Congo
    CG Congo-Brazzaville, Republiek Congo
    CI Ivoorkust
    CN Hongkong, Volksrepubliek China
    CZ Tsjechië
    DE Bondsrepubliek
    FM Micronesia
    GB VK, Groot-Brittannië, Groot-Brittanië, Engeland~, Schotland~, Wales, Noord-Ierland
    GL Groenland
    GN Guinee
    HR Kroatië
    IL Israel
    KG Kirgistan, Kirgizstan
    KR Korea, Zuid-Korea
    LU Groothertogdom Luxemburg
    MD Moldova
    MK Macedonië, Noord-Macedonië
    MM Birma
    MO Macau
    MY Maleisië
    NL Nederland~, Holland~
    SA Saoedi-Arabië, Saudi-Arabië
    SO Somalië
    SY Syrië
    TL Oost-Timor
    US VS, V.S, Amerika~, Verenigde Staten
    VA Vaticaan
    XK Kosovo
    YE Jemen
    ZA Zuid-Afrika
  `,
  demonyms: `
    AE Emirati, Emirati's
    AF Afghaan{,s,se}, Afghanen
    AL Albanees, Albane{se,zen}
    DZ Algerijn{,s,se,en}
    AO Angolees, Angole{se,zen}
    AR Argentijn{,s,se,en}
    AM Armeens, Armeense, Armeniër{,s}
    AU Australisch<e>, Australiër{,s}
    AZ Azerbeidzjaans{,e}, Azerisch, Azeri's
    BH Bahreins{,e}
    BD Bengalees, Bengale{se,zen}, Bengaals{,e}
    BY Wit-Russisch<e>, Wit-Rus{,sen}, Belarussisch<e>
    BE Belg{,en}, Belgisch<e>
    BO Boliviaan{,s,se}, Bolivianen
    BA Bosnisch<e>, Bosniër{,s}
    BR Braziliaan{,s,se}, Brazilianen
    BG Bulgaars{,e}, Bulgaar, Bulgaren
    KH Cambodjaan{,s,se}, Cambodjanen
    CM Kameroens{,e}, Kameroener{,s}
    CA Canadees, Canade{se,zen}
    CL Chileen{,s,se}, Chilenen
    CN Chinees, Chine{se,zen}, Sino-
    CO Colombiaan{,s,se}, Colombianen
    CD Congolees, Congole{se,zen}
    CR Costa Ricaans{,e}
    HR Kroatisch<e>, Kroaat, Kroaten
    CU Cubaan{,s,se}, Cubanen
    CY Cypriotisch<e>, Cyprioot, Cyprioten
    CZ Tsjechisch<e>, Tsjech{,en}
    DK Deen{,s,se}, Denen
    DE Duits{,e,er,ers}, West-Duits{,e}, Oost-Duits{,e}
    DO Dominicaans{,e}
    EC Ecuadoraan{,s,se}, Ecuadoriaans{,e}
    EG Egyptisch<e>, Egyptenaar, Egyptenaren
    SV Salvadoraans{,e}
    EE Esten, Estisch<e>, Estse, Estlands{,e}
    ET Ethiopisch<e>, Ethiopiër{,s}
    FI Fin{,s,se}, Finnen
    FR Frans{,e}, Fransman, Fransen
    GA Gabonees, Gabone{se,zen}
    GE Georgisch<e>, Georgiër{,s}
    GH Ghanees, Ghane{se,zen}
    GR Griek{,s,se,en}
    GL Groenlands{,e}, Groenlander{,s}
    GT Guatemalteeks{,e}, Guatemalteken
    GN Guinees, Guineese
    HT Haïtiaan{,s,se}, Haïtianen
    HN Hondurees, Hondurese
    HU Hongaars{,e}, Hongaar, Hongaren
    IS IJslands{,e}, IJslander{,s}
    IN Indiaas, Indiase, Indiër{,s}
    ID Indonesisch<e>, Indonesiër{,s}
    IR Iraans{,e}, Iraniër{,s}
    IQ Iraaks{,e}, Irakees, Irake{se,zen}
    IE Ier{,s,se,en}
    IL Israëlisch<e>, Israelisch<e>, Israëliër{,s}
    IT Italiaan{,s,se}, Italianen
    CI Ivoriaan{,s,se}
    JM Jamaicaans{,e}, Jamaicaan, Jamaicanen
    JP Japans{,e}, Japanner{,s}
    JO Jordaans{,e}, Jordaniër{,s}
    KZ Kazachs{,e}, Kazachstaans{,e}, Kazak{,ken}, Kazachen
    KE Keniaan{,s,se}, Kenianen
    KG Kirgizisch<e>, Kirgizen
    KW Koeweits{,e}, Koeweiti, Koeweiti's
    LA Laotiaans{,e}
    LV Letse, Letten, Letlands{,e}
    LB Libanees, Libane{se,zen}
    LY Libisch<e>, Libiër{,s}
    LT Litouws{,e}, Litouwer{,s}
    LU Luxemburgs{,e}, Luxemburger{,s}
    MK Macedonisch<e>, Macedoniër{,s}, Noord-Macedonisch<e>
    MY Maleisisch<e>, Maleisiër{,s}
    ML Malinees, Maline{se,zen}
    MT Maltees, Malte{se,zer}
    MA Marokkaan{,s,se}, Marokkanen
    MR Mauritaans{,e}
    MX Mexicaan{,s,se}, Mexicanen
    MD Moldavisch<e>, Moldaviër{,s}
    MN Mongools{,e}
    ME Montenegrijn{,s,se,en}
    MZ Mozambikaan{,s,se}, Mozambikanen
    MM Birmees, Birmese, Birmaans{,e}, Myanmarees, Myanmarese
    NA Namibisch<e>
    NP Nepalees, Nepale{se,zen}
    NL Nederlands{,e}, Nederlander{,s}, Haags{,e}, Hollandse
    NZ Nieuw-Zeelands{,e}, Nieuw-Zeelander{,s}
    NI Nicaraguaans{,e}
    NE Nigerees, Nigerese
    NG Nigeriaan{,s,se}, Nigerianen
    KP Noord-Koreaan{,s,se}, Noord-Koreanen
    NO Noors{,e}, Noor, Noren
    UG Oegandees, Oegande{se,zen}
    UA Oekraïens{,e}, Oekraïner{,s}
    UZ Oezbeeks{,e}, Oezbeken
    OM Omaans{,e}
    AT Oostenrijks{,e}, Oostenrijker{,s}
    PK Pakistaan{,s,se}, Pakistani, Pakistanen
    PS Palestijn{,s,se,en}
    PA Panamees, Panamese
    PY Paraguayaans{,e}
    PE Peruaan{,s,se}, Peruanen, Peruviaans{,e}
    PH Filipijn{,s,se}, Filipino, Filipino's
    PL Pools{,e}, Pool, Polen
    PT Portugees, Portuge{se,zen}
    QA Qatarees, Qatare{se,zen}, Qatari
    RO Roemeens{,e}, Roemeen, Roemenen
    RU Russisch<e>, Rus{,sen}
    RW Rwandees, Rwande{se,zen}
    SA Saoedisch<e>, Saudisch<e>, Saoedi, Saoedi's
    SN Senegalees, Senegale{se,zen}
    RS Servisch<e>, Serviër{,s}
    SG Singaporees, Singapore{se,zen}, Singaporeaans{,e}
    SI Sloveens{,e}, Sloveen, Slovenen
    SK Slowaaks{,e}, Slowaak, Slowaken
    SD Soedanees, Soedane{se,zen}
    SO Somalisch<e>, Somaliër{,s}
    ES Spaans{,e}, Spanjaard{,en}
    LK Sri Lankaan{,s,se}, Sri Lankanen
    SR Surinaams{,e}, Surinamer{,s}
    SY Syrisch<e>, Syriër{,s}
    TJ Tadzjieks{,e}
    TW Taiwanees, Taiwane{se,zen}
    TZ Tanzaniaan{,s,se}, Tanzanianen
    TH Thais{,e}, Thailands{,e}
    TG Togolees, Togolese
    TN Tunesisch<e>, Tunesiër{,s}
    TR Turks{,e}, Turk{,en}
    TM Turkmeens{,e}
    UY Uruguayaans{,e}
    VA Vaticaans{,e}
    VE Venezolaan{,s,se}, Venezolanen
    GB Brit{,s,se,ten}, Engelsman, Schot{,s,se,ten}, Welsh, Noord-Iers{,e}, Engelse {regering,overheid,premier,minister,autoriteiten}
    US Amerikaan{,s,se}, Amerikanen
    VN Vietnamees, Vietname{se,zen}
    YE Jemenitisch<e>, Jemenieten
    ZM Zambiaans{,e}
    ZW Zimbabwaans{,e}
    ZA Zuid-Afrikaan{,s,se}, Zuid-Afrikanen
    KR Zuid-Koreaan{,s,se}, Zuid-Koreanen, Koreaan{,s,se}, Koreanen
    SE Zweeds{,e}, Zweed, Zweden
    CH Zwitser{,s,se}
    XK Kosovaars{,e}, Kosovaar, Kosovaren
  `,
  metonyms: `
    US Witte Huis, Pentagon, Capitool, regering-{Trump,Biden,Obama}, {Trump,Biden,Obama}-regering
    US regering van {Donald Trump,Joe Biden,Barack Obama}
    RU Kremlin
    FR Elysée, Élysée
    NL Binnenhof, Tweede Kamer, Catshuis, het Torentje
    BE Wetstraat
    DE Bondsdag, Bondskanselier
    GB Lagerhuis
  `,
  capitals: `
    AT Wenen
    CH Bern
    CN Peking, Beijing
    CZ Praag
    CY Nicosia
    CU Havana
    DE Berlijn
    DK Kopenhagen
    DZ Algiers
    EG Caïro
    ES Madrid
    FR Parijs
    GB Londen
    GR Athene
    HU Boedapest
    ID Jakarta, Djakarta
    IL Jeruzalem
    IN Nieuw-Delhi, New Delhi
    IQ Bagdad
    IR Teheran
    IT Rome
    JP Tokio
    KP Pyongyang
    KR Seoel, Seoul
    LB Beiroet
    LU Luxemburg
    NL Den Haag, 's-Gravenhage
    PL Warschau
    PT Lissabon
    QA Doha
    RO Boekarest
    RS Belgrado
    RU Moskou
    SA Riyad
    SY Damascus
    UA Kiev, Kyiv, Kyjiv
    VN Hanoi
  `,
};
