import type { LanguageLexicon } from './types.ts';

export const czech: LanguageLexicon = {
  language: 'cs',
  endings: {
    // names: ko (Německo), ie (Francie), a (Čína), an (Írán)
    ko: 'o,a,u,em',
    ie: 'ie,ii,ií',
    a: 'a,y,ě,u,ou',
    an: ',u,em,e',
    // adjectives: sky (čínský, čínští), cky (německý, němečtí)
    sky: 'ský,ská,ské,ského,skému,ském,ským,skou,ských,skými,ští,sko',
    cky: 'cký,cká,cké,ckého,ckému,ckém,ckým,ckou,ckých,ckými,čtí,cko',
    // people: lid (Američan), er (Švéd, Brit, Polák)
    lid: 'an,ana,anovi,anem,ané,anů,anům,any,anech,anka,anky',
    er: ',a,ovi,em,i,ové,ů,ům,y,ech',
  },
  inflection: '',
  finalVowels: {},
  compounds: '',
  adjective: null,
  drop: 'Antarktida, Kongo, Jersey, Norfolk, Pitcairnovy ostrovy, Dominika, Komory, Salvador, Montserrat, Svatý Martin',
  onlyHere:
    'Indie, Indii, Indií, Island, Islandu, Islandem, Soul, Soulu, Soulem, JAR, SAE, Slovenska, Sofie, Sofii, Rize, Brita, Brity, Rusa, Rusi, Rusy',
  names: `
    AE Spojen{é,ých,ým,ými} arabsk{é,ých,ým,ými} emirát{y,ů,ům,ech}, Emirát{y,ů,ům,ech}, SAE
    AF Afghánistán<an>
    AL Albán<ie>
    DZ Alžírsk<ko>
    AO Angol{a,y,e,u,ou}
    AR Argentin<a>
    AM Armén<ie>
    AU Austrál<ie>
    AT Rakousk<ko>
    AZ Ázerbájdžán<an>
    BH Bahrajn<an>
    BD Bangladéš{,e,i,em}
    BY Bělorusk<ko>
    BE Belg<ie>
    BO Bolív<ie>
    BA Bosn<a>, Bosn{a,y,ě,u,ou} a Hercegovin<a>
    BR Brazíl<ie>
    BG Bulharsk<ko>
    KH Kambodž{a,i,e,u,ou}
    CM Kamerun<an>
    CA Kanad<a>
    CF Středoafrick{á,é,ou} republi{ka,ky,ce,ku,kou}
    TD Čad{,u,em}
    CN Čín<a>, ČLR, Čínsk{á,é,ou} lidov{á,é,ou} republi{ka,ky,ce,ku,kou}, Hongkong{,u,em}, Maca{o,a,u,em}
    CO Kolumb<ie>
    CD Kong{o,a,u,em}, Demokratick{á,é,ou} republi{ka,ky,ce,ku,kou} Kongo, DR Kongo
    CG Konžsk{á,é,ou} republi{ka,ky,ce,ku,kou}
    CR Kostari{ka,ky,ce,ku,kou}
    HR Chorvatsk<ko>
    CU Kub<a>
    CY Kypr{,u,em}
    CZ Česk{á,é,ou} republi{ka,ky,ce,ku,kou}, Česk<ko>, ČR, Čech{y,ách,ami}
    DK Dánsk<ko>
    DE Německ<ko>, Spolkov{á,é,ou} republi{ka,ky,ce,ku,kou}, SRN
    DO Dominikánsk{á,é,ou} republi{ka,ky,ce,ku,kou}
    EC Ekvádor{,u,em}
    EG Egypt{,a,u,ě,em}
    EE Estonsk<ko>
    ET Etiop<ie>
    FI Finsk<ko>
    FR Franc<ie>
    GA Gabon<an>
    GE Gruz<ie>
    GH Ghan<a>
    GR Řeck<ko>
    GL Grónsk<ko>
    GT Guatemal{a,y,e,u,ou}
    GN Guine{a,je,ji,u,jí}
    HN Honduras{,u,em}
    HU Maďarsk<ko>
    IS Island{,u,em,ě}
    IN Ind<ie>
    ID Indonés<ie>
    IR Írán{,u,em}
    IQ Irák{,u,em}
    IE Irsk<ko>
    GB Severní{,ho,mu,m} Irsk<ko>, Velk{á,é,ou} Británi{e,i,í}, Británi{e,i,í}, Spojen{é,ého,ému,ém,ým} království{,m}, Angli{e,i,í}, Skotsk<ko>, Wales{,u,em}
    IL Izrael{,e,i,em}
    IT Itál<ie>
    JM Jamaj{ka,ky,ce,ku,kou}
    JP Japonsk<ko>
    JO Jordánsk<ko>
    KZ Kazachstán<an>
    KE Keň{a,i,e,u,ou}
    KG Kyrgyzstán<an>
    KW Kuvajt{,u,em}
    KP Severní Kore{a,je,ji,u,jí,ou}, KLDR
    KR Jižní Kore{a,je,ji,u,jí,ou}, Kore{je,ji,u,jí,ou}, Korea
    LA Laos{,u,em}
    LV Lotyšsk<ko>
    LB Libanon{,u,em}
    LY Liby{e,i,í}
    LI Lichtenštejnsk<ko>
    LT Litv<a>
    LU Lucembursk<ko>
    MK Severní Makedoni{e,i,í}, Makedoni{e,i,í}
    MY Malajs<ie>
    MG Madagaskar{u,em}
    MT Malt<a>
    MA Marok{o,a,u,em}
    MX Mexi{ko,ka,ku,kem}
    MD Moldavsk<ko>
    MC Mona{ko,ka,ku,kem}
    MN Mongolsk<ko>
    ME Čern{á,é,ou} Ho{ra,ry,ru,rou}, Černé Hoře
    MZ Mosambik{,u,em}
    MM Barm<a>, Myanmar{,u,em}
    NA Namibi{e,i,í}
    NP Nepál{,u,em}
    NL Nizozem{sko,ska,sku,skem,í}, Holandsk<ko>
    NZ Nov{ý,ého,ému,ém,ým} Zéland{,u,em,ě}
    NI Nikaragu{a,y,e,u,ou}
    NE Niger{u,em}
    NG Nigéri{e,i,í}
    NO Norsk<ko>
    OM Omán{,u,em}
    PK Pákistán{,u,em}
    PS Palestin<a>
    PA Panam<a>
    PY Paraguay{,e,i,em}
    PH Filipín{y,ám,ách,ami}, Filipín
    PL Polsk<ko>
    PT Portugalsk<ko>
    QA Katar{,u,em}
    RO Rumunsk<ko>
    RU Rusk<ko>, Rusk{á,é,ou} federac{e,i,í}
    RW Rwand<a>
    SA Saúdsk{á,é,ou} Arábi{e,i,í}
    SN Senegal{,u,em}
    RS Srbsk<ko>
    SG Singapur{,u,em}
    SI Slovinsk<ko>
    SK Slovensk<ko>, Slovensk{á,é,ou} republi{ka,ky,ce,ku,kou}
    SD Súdán{,u,em}
    SS Jižní{,ho,mu,m} Súdán{,u,em}
    SO Somálsk<ko>
    ES Španělsk<ko>
    LK Srí Lan{ka,ky,ce,ku,kou}, Šrí Lan{ka,ky,ce,ku,kou}
    SY Sýri{e,i,í}
    TJ Tádžikistán{,u,em}
    TW Tchaj-wan{,u,em}, Taiwan{u,em}
    TZ Tanzani{e,i,í}
    TH Thajsk<ko>
    TN Tunisk<ko>
    TR Tureck<ko>
    TM Turkmenistán{,u,em}
    UG Ugand<a>
    UA Ukrajin<a>
    US Spojen{é,ých,ým,ými} stát{y,ů,ům,ech}, Spojen{é,ých,ým,ými} stát{y,ů,ům,ech} americk{é,ých,ým,ými}, USA, Ameri{ka,ky,ce,ku,kou}
    UY Uruguay{,e,i,em}
    UZ Uzbekistán{,u,em}
    VA Vatikán{,u,em}
    VE Venezuel{a,y,e,u,ou}
    VN Vietnam{,u,em}
    XK Kosov{o,a,u,em,ě}
    YE Jemen{,u,em}
    ZM Zambi{e,i,í}
    ZA Jihoafrick{á,é,ou} republi{ka,ky,ce,ku,kou}, JAR, Jižní Afri{ka,ky,ce,ku,kou}
    CH Švýcarsk<ko>
    SE Švédsk<ko>
    CI Pobřež{í,ím} slonoviny
  `,
  demonyms: `
    AE emirát<sky>
    AF afghán<sky>, Afghán{ec,ci,ců}
    AL albán<sky>, Albán{ec,ci,ců}
    DZ alžír<sky>
    AO angol<sky>
    AR argentin<sky>, Argentin{ec,ci,ců}
    AM armén<sky>
    AU austral<sky>, Austral{an,ané,anů}
    AT rakou<sky>, Rakuša{n,né,nů}
    AZ ázerbájdžán<sky>
    BD bangladéš<sky>
    BY běloru<sky>, Bělorus{,ové,ů,y}
    BE belgi<cky>, Belgi{čan,čané,čanů}
    BO bolivij<sky>
    BA bosen<sky>
    BR brazil<sky>, Brazil{ec,ci,ců}
    BG bulhar<sky>, Bulha{r,ři,rů}
    KH kambodž<sky>
    CM kamerun<sky>
    CA kanad<sky>, Kana{ďan,ďané,ďanů,ďany}
    CL chil<sky>
    CN čín<sky>, Číň<lid>, čínsko-, hongkong<sky>
    CO kolumbij<sky>
    CD konž<sky>
    CR kostari<cky>
    HR chorvat<sky>, Chorvat<er>
    CU kubán<sky>, Kubán{ec,ci,ců}
    CY kyper<sky>
    CZ če<sky>, Čech{,a,ovi,em,ů,ům}, Češi, Češích
    DK dán<sky>, Dán{ové,ů,y}
    DE něme<cky>, Něm{ec,ce,ci,cem,ců,cům,cích}
    DO dominikán<sky>
    EC ekvádor<sky>
    EG egypt<sky>, Egypťan{,é,ů}
    EE eston<sky>, Eston{ec,ci,ců}
    ET etiop<sky>
    FI fin<sky>, Fin{ové,ů,ům}
    FR francouz<sky>, Francouz{,e,i,em,ové,ů,ům,y,ích}
    GE gruzín<sky>, Gruzín{,ec,ci,ců}
    GH ghan<sky>
    GR ře<cky>, Řek{,a,ové,ů,ům,y}
    GL grón<sky>
    HU maďar<sky>, Maďa{r,ři,rů,rům,ry}
    IS island<sky>, Islanďan{,é,ů}
    IN indi<cky>, Ind{ové,ů,ům}
    ID indonés<sky>
    IR írán<sky>, Írán{ec,ci,ců}
    IQ irá<cky>, Iráčan{,é,ů}
    IE ir<sky>, Ir{ové,ů}
    IL izrael<sky>, Izrael{ec,ci,ců}
    IT ital<sky>, Italové, Italů, Italům
    JP japon<sky>, Japon{ec,ci,ců,cům}
    JO jordán<sky>
    KZ kazaš<sky>, kazach<sky>
    KE keň<sky>
    KG kyrgyz<sky>
    KW kuvajt<sky>
    KP severokorej<sky>
    KR jihokorej<sky>, korej<sky>, Korej{ec,ci,ců}, Jihokorej{ec,ci,ců}
    LA lao<sky>
    LV lotyš<sky>, Lotyš{,i,ů}
    LB libanon<sky>
    LY libyj<sky>
    LT litev<sky>, Litev{ec,ci,ců}
    LU lucembur<sky>
    MK makedon<sky>, severomakedon<sky>
    MY malaj<sky>, malajsij<sky>
    MT malt<sky>
    MA maro<cky>
    MX mexi<cky>, Mexi{čan,čané,čanů}
    MD moldav<sky>
    MN mongol<sky>
    ME černohor<sky>
    MZ mosambi<cky>
    MM barm<sky>, myanmar<sky>
    NP nepál<sky>
    NL nizozem<sky>, holand<sky>, Nizozem{ec,ci,ců}, Holanďan{,é,ů}
    NZ novozéland<sky>
    NG nigerij<sky>
    NO nor<sky>, Nor{ové,ů,ům}
    OM omán<sky>
    PK pákistán<sky>
    PS palestin<sky>, Palestin{ec,ci,ců}
    PA panam<sky>
    PE peruán<sky>
    PH filipín<sky>
    PL pol<sky>, Polá{k,ka,kovi,kem,ci,ků,kům,ky,cích}
    PT portugal<sky>, Portugal{ec,ci,ců}
    QA katar<sky>
    RO rumun<sky>, Rumun{,i,ů,y}
    RU ru<sky>, Rus{a,ovi,em,ové,ů,ům,y,ech}
    SA saúd<sky>, saúdskoarab<sky>
    SN senegal<sky>
    RS srb<sky>, Srb{,ové,ů,ům,y}
    SG singapur<sky>
    SI slovin<sky>, Slovin{ec,ci,ců}
    SK sloven<sky>, Slová{k,ka,ci,ků,kům,ky}
    SD súdán<sky>
    SO somál<sky>
    ES španěl<sky>, Španěl{,é,ů,ům,y}
    LK srílan<sky>
    SY syr<sky>, Syřan{,é,ů}
    TJ tádži<cky>
    TW tchajwan<sky>, tchaj-wan<sky>, Tchajwan{ec,ci,ců}
    TZ tanzan<sky>
    TH thaj<sky>
    TN tuni<sky>
    TR ture<cky>, Tur{ek,ci,ků,kům}
    UG ugand<sky>
    UA ukrajin<sky>, Ukrajin{ec,ci,ců,cům}
    US ameri<cky>, Američ<lid>
    UZ uzbe<cky>
    VA vatikán<sky>
    VE venezuel<sky>
    VN vietnam<sky>, Vietnam{ec,ci,ců}
    XK kosov<sky>
    YE jemen<sky>
    ZA jihoafri<cky>
    CH švýcar<sky>, Švýca{r,ři,rů}
    SE švéd<sky>, Švéd{,ové,ů,ům,y}
    GB brit<sky>, Brit<er>, skot<sky>, Skot{ové,ů}, severoir<sky>, anglick{á,é,ou} vlád{a,y,u,ou}
  `,
  metonyms: `
    US Bíl{ý,ého,ému,ém,ým} d{ům,omu,omem,omě}, Pentagon{,u,em}, {Trumpov,Bidenov}{a,y,ě,u,ou} administrativ{a,y,ě,u,ou}, {Trumpov,Bidenov}{a,y,ě,u,ou} vlád{a,y,ě,u,ou}, vlád{a,y,ě,u,ou} {Donalda Trumpa,Joea Bidena}
    RU Kreml{,u,em}
    CZ Pražsk{ý,ého,ému,ém,ým} hrad{,u,ě,em}, Strakov{a,y,ě,u,ou} akademi{e,i,í}, Strakovk{a,y,u,ou}
    FR Elysejsk{ý,ého,ém} palác{,e,i}
    GB Downing Street
    DE Spolkov{ý,ého} sněm{,u}
  `,
  capitals: `
    AT Víd{eň,ně,ni,ní}
    BG Sofi{e,i,í}
    BY Minsk{,u,em}
    CH Bern{,u,em}
    CN Peking{,u,em}
    CZ Pra{ha,hy,ze,hu,hou}
    DE Berlín{,a,u,ě,em}
    DK Koda{ň,ně,ni,ní}
    EG Káhi{ra,ry,ře,ru,rou}
    ES Madrid{,u,ě,em}
    FI Helsink{y,ám,ách}, Helsink
    FR Paříž{,e,i,í}
    GB Londýn{,a,u,ě,em}
    GR Atén{y,ám,ách,ami}
    HU Budapeš{ť,ti,tí}
    IN Nové Dillí, Nového Dillí, Dillí
    IL Jeruzalém{,a,u,ě,em}
    IR Teherán{,u,em}
    IT Řím{,a,u,ě,em}
    JP Tokio, Toki{a,u,em}
    KR Soul{,u,em}
    LT Vilnius{,u,em}
    LV Rig{a,y,u,ou}, Rize
    NL Haag{,u,em}
    PL Varšav<a>
    PT Lisabon{,u,em}
    RO Bukureš{ť,ti,tí}
    RS Bělehrad{,u,ě,em}
    RU Moskv<a>
    SA Rijád{,u,em}
    SE Stockholm{,u,em}
    SK Bratislav<a>
    TR Ank{ara,ary,aře,aru,arou}
    UA Kyjev{,a,u,ě,em}
    US Washington{,u,em}
    VN Hanoj{,e,i,í}
    CA Ottaw<a>
    AU Canber{ra,ry,ře,ru,rou}
    NO Osl{o,a,u,em}
    CU Havan<a>
  `,
};
