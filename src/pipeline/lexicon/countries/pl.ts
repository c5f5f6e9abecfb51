import type { LanguageLexicon } from './types.ts';

export const polish: LanguageLexicon = {
  language: 'pl',
  endings: {
    // nouns: ja (Francja, Albania), an (Iran), anin and czyk (people), y (plural names)
    ja: 'a,i,ę,ą,o',
    an: ',u,owi,em,ie',
    ek: ',u,owi,iem',
    y: 'y,ów,om,ami,ach',
    anin: 'anin,anina,aninowi,aninem,aninie,anie,an,anów,anom,anami,anach,anka,anki',
    czyk: 'czyk,czyka,czykowi,czykiem,czyku,czycy,czyków,czykom,czykami,czykach',
    a: ',a,owi,em,ie,ów,om,ami,ach',
    // adjective after k: niemiecki, niemieckiego ...
    i: 'i,a,ie,iego,iej,iemu,im,imi,ich,ą,o',
  },
  inflection: '',
  finalVowels: {},
  compounds: '',
  adjective: null,
  drop: 'Antarktyka, Kongo, Norfolk, Pitcairn, Reunion, Jersey, Dominika, Komory, Kuba, Salwador, Montserrat, Saint-Martin',
  onlyHere:
    'Indie, Indii, Indiom, Indiami, Indiach, Chin, Fin, Fina, Finem, Finowi, Finami, Finach, Haga, Hagi, Hagą, Seul, RPA, ZEA, RFN',
  names: `
    AE Zjednoczon{e,ych,ym,ymi} Emirat{y,ów,om,ami,ach} Arabski{e,ch,m,mi}, Emirat<y>, ZEA
    AF Afganistan<an>
    AL Albani<ja>
    DZ Algieri<ja>
    AD Andor{a,y,ze,ę,ą}
    AO Angol{a,i,ę,ą}
    AR Argentyn{a,y,ie,ę,ą}
    AM Armeni<ja>
    AU Australi<ja>
    AT Austri<ja>
    AZ Azerbejdżan<an>
    BH Bahrajn<an>
    BD Bangladesz{,u,owi,em}
    BY Białoru{ś,si,sią}
    BE Belgi<ja>
    BJ Benin<an>
    BO Boliwi<ja>
    BA Bośni<ja>, Bośni{a,i,ę,ą} i Hercegowin{a,y,ie,ę,ą}
    BW Botswan{a,y,ie,ę,ą}
    BR Brazyli<ja>
    BG Bułgari<ja>
    KH Kambodż{a,y,ę,ą}
    CM Kamerun<an>
    CA Kanad{a,y,zie,ę,ą}
    CF Republi{ka,ki,ce,kę,ką} Środkowoafrykańsk{a,iej,ą}
    TD Czad{,u,owi,em}, Czadzie
    CN Chin{y,om,ami,ach}, Chin, ChRL, Chińsk{a,iej,ą} Republi{ka,ki,ce,kę,ką} Ludow{a,ej,ą}, Hongkong<ek>, Makau
    CO Kolumbi<ja>
    CD Kong{o,a,u,iem}, Demokratyczn{a,ej,ą} Republi{ka,ki,ce,kę,ką} Konga
    CG Republi{ka,ki,ce,kę,ką} Konga
    CR Kostary{ka,ki,ce,kę,ką}
    HR Chorwacj<ja>
    CU Kub{a,y,ie,ę,ą}
    CY Cypr{,u,owi,em}, Cyprze
    CZ Czech{y,ami,ach}, Czech, Czechom, Republi{ka,ki,ce,kę,ką} Czesk{a,iej,ą}
    DK Dani<ja>
    DE Niem{cy,iec,com,cami,czech}, RFN
    DO Dominikan{a,y,ie,ę,ą}
    EC Ekwador{,u,owi,em}, Ekwadorze
    EG Egip{t,tu,towi,tem,cie}
    EE Estoni<ja>
    ET Etiopi<ja>
    FI Finlandi<ja>
    FR Francj<ja>
    GA Gabon<an>
    GE Gruzj<ja>
    GH Ghan{a,y,ie,ę,ą}
    GR Grecj<ja>
    GL Grenlandi<ja>
    GT Gwatemal{a,i,ę,ą}
    GN Gwine{a,i,ę,ą}
    HN Honduras{,u,owi,em,ie}
    HU Węg{ry,rom,rami,rzech}, Węgier
    IS Islandi<ja>
    IN Indi{e,om,ami,ach}, Indii
    ID Indonezj<ja>
    IR Iran<an>
    IQ Irak<ek>
    IE Irlandi<ja>
    GB Irlandi{a,i,ę,ą} Północn{a,ej,ą}, Wielk{a,iej,ą} Brytani{a,i,ę,ą}, Brytani<ja>, Zjednoczon{e,ego,emu,ym} Królestw{o,a,u,em,ie}, Angli<ja>, Szkocj<ja>, Wali{a,i,ę}
    IL Izrael{,a,owi,em,u}
    IT Włoch{y,om,ami,ach}, Włoch, Włoszech
    JM Jamaj{ka,ki,ce,kę,ką}
    JP Japoni<ja>
    JO Jordani<ja>
    KZ Kazachstan<an>
    KE Keni<ja>
    KG Kirgistan<an>
    KW Kuwej{t,tu,towi,tem,cie}
    KP Kore{a,i,ę,ą} Północn{a,ej,ą}
    KR Kore{a,i,ę,ą} Południow{a,ej,ą}, Kore{a,i,ę,ą}
    LA Laos{,u,owi,em,ie}
    LV Łotw{a,y,ie,ę,ą}
    LB Liban<an>
    LR Liberi<ja>
    LY Libi<ja>
    LI Liechtenstein{u,em,ie}
    LT Litw{a,y,ie,ę,ą}
    LU Luksemburg{,a,u,owi,iem}
    MK Macedoni{a,i,ę,ą} Północn{a,ej,ą}, Macedoni<ja>
    MY Malezj<ja>
    MG Madagaskar{u,em}, Madagaskarze
    MT Mal{ta,ty,cie,tę,tą}
    MA Marok{o,a,u,iem}
    MX Meksyk<ek>
    MD Mołdawi<ja>
    MC Monak{o,a,u,iem}
    MN Mongoli<ja>
    ME Czarnogór{a,y,ę,ą}, Czarnogórze
    MZ Mozambik<ek>
    MM Birm{a,y,ie,ę,ą}, Mjanm{a,y,ie,ę,ą}
    NA Namibi<ja>
    NP Nepal{,u,owi,em}
    NL Holandi<ja>, Niderland<y>, Niderlandy
    NZ Now{a,ej,ą} Zelandi{a,i,ę,ą}
    NI Nikaragu{a,i,ę,ą}
    NE Niger{,u,owi,em}, Nigrze
    NG Nigeri<ja>
    NO Norwegi<ja>
    OM Oman<an>
    PK Pakistan<an>
    PS Palestyn{a,y,ie,ę,ą}
    PA Panam{a,y,ie,ę,ą}
    PG Papu{a,i,ę,ą}-Now{a,ej,ą} Gwine{a,i,ę,ą}
    PY Paragwaj{,u,owi,em}
    PE Peru
    PH Filipin{y,om,ami,ach}, Filipin
    PL Polsk{a,i,ę,ą}, Polsce, Rzeczpospolit{a,ej,ą}
    PT Portugali<ja>
    QA Katar{,u,owi,em}, Katarze
    RO Rumuni<ja>
    RU Rosj<ja>, Federacj{a,i,ę,ą} Rosyjsk{a,iej,ą}
    RW Rwand{a,y,zie,ę,ą}
    SA Arabi{a,i,ę,ą} Saudyjsk{a,iej,ą}
    SN Senegal{,u,owi,em}
    RS Serbi<ja>
    SG Singapur{,u,owi,em}, Singapurze
    SI Słoweni<ja>
    SK Słowacj<ja>
    SD Sudan<an>
    SS Sudan{,u,owi,em} Południow{y,ego,ym}
    SV Salwador{,u}, Salwadorze
    SO Somali<ja>
    ES Hiszpani<ja>
    LK Sri Lan{ka,ki,ce,kę,ką}
    SR Surinam{,u,em}
    SY Syri<ja>
    TJ Tadżykistan<an>
    TW Tajwan<an>
    TZ Tanzani<ja>
    TH Tajlandi<ja>
    TN Tunezj<ja>
    TR Turcj<ja>
    TM Turkmenistan<an>
    UG Ugand{a,y,zie,ę,ą}
    UA Ukrain{a,y,ie,ę,ą}
    US Stan{y,ów,om,ami,ach} Zjednoczon{e,ych,ym,ymi}, USA, Amery{ka,ki,ce,kę,ką}
    UY Urugwaj{,u,owi,em}
    UZ Uzbekistan<an>
    VA Watykan<an>, Stolic{a,y,ę,ą} Apostolsk{a,iej,ą}
    VE Wenezuel{a,i,ę,ą}
    VN Wietnam{,u,owi,em,ie}
    XK Kosow{o,a,u,em,ie}
    YE Jemen<an>
    ZM Zambi<ja>
    ZW Zimbabwe
    ZA RPA, Republi{ka,ki,ce,kę,ką} Południowej Afryki, Afry{ka,ki,ce,kę,ką} Południow{a,ej,ą}
    CH Szwajcari<ja>
    SE Szwecj<ja>
    CI Wybrzeż{e,a,u,em} Kości Słoniowej
  `,
  demonyms: `
    AE emirack<i>, emiratow{y,a,e,ego,ej}
    AF afgańsk<i>, Afga{n,ńczyk,ńczycy}, Afgańczyków
    AL albańsk<i>, Albań<czyk>
    DZ algiersk<i>, Algier<czyk>
    AO angolsk<i>
    AR argentyńsk<i>, Argentyń<czyk>
    AM armeńsk<i>, ormiańsk<i>, Ormian{in,ie,om}
    AU australijsk<i>, Australij<czyk>
    AT austriack<i>, Austriak{,a,ów,om,ami}, Austriacy
    AZ azerbejdżańsk<i>, azersk<i>
    BD banglijsk<i>
    BY białorusk<i>, Białorusin{,a,i,ów,om}
    BE belgijsk<i>, Belg{owie,ów,om}
    BO boliwijsk<i>
    BA bośniack<i>, Bośniak{,a,ów}, Bośniacy
    BR brazylijsk<i>, Brazylij<czyk>
    BG bułgarsk<i>, Bułgar{,a,zy,ów,om}
    KH kambodżańsk<i>
    CM kameruńsk<i>
    CA kanadyjsk<i>, Kanadyj<czyk>
    CL chilijsk<i>, Chilij<czyk>
    CN chińsk<i>, Chiń<czyk>, hongkońsk<i>
    CO kolumbijsk<i>, Kolumbij<czyk>
    CD kongijsk<i>
    CR kostarykańsk<i>
    HR chorwack<i>, Chorwa{t,ta,ci,tów,tom}
    CU kubańsk<i>, Kubań<czyk>
    CY cypryjsk<i>, Cypryj<czyk>
    CZ czesk<i>, Czes{i}, Czechów
    DK duńsk<i>, Duń<czyk>
    DE niemieck<i>, Niem{iec,ca,cowi,cem,cu,ców,ka,ki}, zachodnioniemieck<i>
    DO dominikańsk<i>
    EC ekwadorsk<i>
    EG egipsk<i>, Egipcjan{in,ie,om}
    EE estońsk<i>, Estoń<czyk>
    ET etiopsk<i>, Etiop{,a,czyk,czycy,czyków}
    FI fińsk<i>, Fin{,a,owi,em,owie,ów,om,ami,ach}
    FR francusk<i>, Francuz{,a,owi,em,i,ów,om,ami,ach}
    GE gruzińsk<i>, Gruzin{,a,i,ów,om}
    GH ghańsk<i>, gańsk<i>
    GR greck<i>, Grek{,a,ów,om,ami}, Grecy
    GT gwatemalsk<i>
    HN honduras{ki,ka,kie,kiego,kiej}
    HU węgiersk<i>, Węgr{a,owi,em,zy,ów}
    IS islandzk<i>, Islandcz{yk,yka,ycy,yków}
    IN indyjsk<i>, hindusk<i>
    ID indonezyjsk<i>, Indonezyj<czyk>
    IR irańsk<i>, Irań<czyk>
    IQ irack<i>, Irakij<czyk>
    IE irlandzk<i>, Irland<czyk>
    IL izraelsk<i>, Izrael<czyk>
    IT włosk<i>, Włos{i}, Włochów
    JM jamajsk<i>
    JP japońsk<i>, Japoń<czyk>
    JO jordańsk<i>, Jordań<czyk>
    KZ kazachsk<i>, kazachstańsk<i>, Kazach{,a,owie,ów,om}
    KE kenijsk<i>, Kenij<czyk>
    KG kirgisk<i>
    KW kuwejck<i>
    KP północnokoreańsk<i>
    KR południowokoreańsk<i>, koreańsk<i>, Koreań<czyk>
    LA laotańsk<i>
    LV łotewsk<i>, Łotysz{,a,e,y,ów,om}
    LB libańsk<i>, Libań<czyk>
    LY libijsk<i>, Libij<czyk>
    LT litewsk<i>, Litwin{,a,i,ów,om}
    LU luksembursk<i>
    MK macedońsk<i>, północnomacedońsk<i>, Macedoń<czyk>
    MY malezyjsk<i>, Malezyj<czyk>
    MT maltańsk<i>
    MA marokańsk<i>, Marokań<czyk>
    MX meksykańsk<i>, Meksyk<anin>
    MD mołdawsk<i>, Mołdaw{ianin,ianie,ian}
    MN mongolsk<i>
    ME czarnogórsk<i>
    MZ mozambick<i>
    MM birmańsk<i>
    NA namibijsk<i>
    NP nepalsk<i>
    NL holendersk<i>, niderlandzk<i>, Holend{er,ra,rzy,rów,rom}
    NZ nowozelandzk<i>, Nowozelandcz{yk,ycy,yków}
    NI nikaraguańsk<i>
    NG nigeryjsk<i>, Nigeryj<czyk>
    NE nigersk<i>
    NO norwesk<i>, Norweg{,a,owie,ów,om}
    OM omańsk<i>
    PK pakistańsk<i>, Pakistań<czyk>
    PS palestyńsk<i>, Palestyń<czyk>
    PA panamsk<i>
    PY paragwajsk<i>
    PE peruwiańsk<i>, Peruwiań<czyk>
    PH filipińsk<i>, Filipiń<czyk>
    PL polsk{i,a,ie,iego,iej,iemu,im,imi,ich,ą}, polsko-, Polak{,a,owi,iem,ów,om,ami,ach}, Polacy
    PT portugalsk<i>, Portugal<czyk>
    QA katarsk<i>
    RO rumuńsk<i>, Rumun{,a,i,ów,om}
    RU rosyjsk<i>, Rosj{anin,anina,anie,an,anom,anami,anach}
    RW rwandyjsk<i>
    SA saudyjsk<i>, Saudyj<czyk>
    SN senegalsk<i>
    RS serbsk<i>, Serb{,a,em,owie,ów,om,ami}
    SG singapursk<i>
    SI słoweńsk<i>, Słowe{niec,ńcy,ńców}
    SK słowack<i>, Słowak{,a,ów,om,ami}, Słowacy
    SD sudańsk<i>
    SO somalijsk<i>
    ES hiszpańsk<i>, Hiszpan{,a,ie,ów,om,ami}
    LK lankijsk<i>
    SY syryjsk<i>, Syryj<czyk>
    TJ tadżyck<i>
    TW tajwańsk<i>, Tajwań<czyk>
    TZ tanzańsk<i>
    TH tajlandzk<i>, tajsk<i>
    TN tunezyjsk<i>
    TR tureck<i>, Tur{ek,ka,ków,kom}, Turcy
    TM turkmeńsk<i>
    UG ugandyjsk<i>
    UA ukraińsk<i>, Ukrai{niec,ńca,ńcy,ńców,ńcom}
    US amerykańsk<i>, Ameryk<anin>
    UY urugwajsk<i>
    UZ uzbeck<i>
    VA watykańsk<i>
    VE wenezuelsk<i>, Wenezuel<czyk>
    VN wietnamsk<i>, Wietnam<czyk>
    XK kosowsk<i>
    YE jemeńsk<i>
    ZM zambijsk<i>
    ZA południowoafrykańsk<i>
    CH szwajcarsk<i>, Szwajcar{,a,zy,ów,om}
    SE szwedzk<i>, Szwed{,a,zi,ów,om}
    GB brytyjsk<i>, Brytyj<czyk>, szkock<i>, Szko{t,ci,tów}, północnoirlandzk<i>, angielsk{i,iego} {rząd,rządu,premier,premiera}
  `,
  metonyms: `
    US Biał{y,ego,emu,ym} Dom{,u,owi,em}, Pentagon<an>, administracj{a,i,ę,ą} {Trumpa,Bidena,Obamy,Donalda Trumpa,Joe Bidena}
    RU Kreml{,a,owi,em,u}
    PL Sejm{,u,owi,em,ie}, KPRM, Pałac{,u,owi,em} Prezydencki{,ego,emu,m}
    FR Pałac{,u} Elizejski{,ego}
    GB Downing Street
    DE Bundestag{,u}, Urz{ąd,ędu} Kanclerski{,ego}
  `,
  capitals: `
    AT Wied{eń,nia,niowi,niem,niu}
    BG Sofi{i,ę,ą}
    BY Mińsk{,a,owi,iem,u}
    CA Ottaw{a,y,ie,ę,ą}
    CN Pekin<an>
    CZ Prag{a,i,ę,ą}, Pradze
    DE Berlin{,a,owi,em,ie}
    DK Kopenha{ga,gi,dze,gę,gą}
    EE Tallin{,a,owi,em,ie}
    EG Kair{,u,owi,em}
    ES Madryt{,u,owi,em}, Madrycie
    FR Paryż{,a,owi,em,u}
    GB Londyn{,u,owi,em,ie}
    GR Aten{y,om,ami,ach}
    HU Budapesz{t,tu,towi,tem,cie}
    IN Nowe Delhi, Nowego Delhi, Delhi
    IQ Bagdad{,u,owi,em}
    IR Teheran<an>
    IT Rzym{,u,owi,em,ie}
    IL Jerozolim{a,y,ie,ę,ą}
    JP Toki{o,a,u,em}
    KR Seul{,u,owi,em}
    LT Wiln{o,a,u,em,ie}
    LV Ryg{a,i,ę,ą}, Rydze
    NL Hag{a,i,ę,ą}, Hadze
    PL Warszaw{a,y,ie,ę,ą}
    PT Lizbon{a,y,ie,ę,ą}
    RO Bukaresz{t,tu,towi,tem,cie}
    RS Belgrad{,u,owi,em,zie}
    RU Moskw{a,y,ie,ę,ą}
    SA Rijad{,u,em}
    SE Sztokholm{,u,owi,em,ie}
    SK Bratysław{a,y,ie,ę,ą}
    TR Ankar{a,y,ę,ą}, Ankarze
    UA Kij{ów,owa,owowi,owem,owie}
    US Waszyngton{,u,owi,em,ie}
    VN Hanoi
    CU Hawan{a,y,ie,ę,ą}
    SY Damaszek, Damaszk{u,owi,iem}
  `,
};
