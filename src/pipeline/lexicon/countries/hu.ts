import type { LanguageLexicon } from './types.ts';

const cases =
  'ban,ben,ba,be,ból,ből,n,on,en,ön,ra,re,ról,ről,tól,től,hoz,hez,höz,nál,nél,nak,nek,val,vel,=al,=el,ért,ig,ként,t,ot,et,öt,at,é';
const plural =
  'ak,ek,ok,ök,k,akat,eket,okat,öket,kat,ket,aknak,eknek,oknak,öknek,knak,knek,akkal,ekkel,okkal,ökkel,kkal,kkel,aktól,ektől,októl,öktől,któl,ktől,akra,ekre,okra,ökre,akról,ekről,okról,ökről,akhoz,ekhez,okhoz,ökhöz,aké,eké,oké,öké,k';

/** Overgenerates: both harmonies of every ending, since the wrong ones are no words at all. */
export const hungarian: LanguageLexicon = {
  language: 'hu',
  endings: {
    p: `,${plural}`,
    // capitals without the endings that mean "in" and "into": those are venues
    cap: ',t,ot,et,öt,at,nak,nek,val,vel,tól,től,hoz,hez,höz,ért,é,ra,re,ról,ről,nál,nél,gal,gel,nal,nel,tal,tel,dal,del,ral,rel,lal,lel,kal,kel,sal,sel,zsal,szal',
  },
  inflection: cases,
  finalVowels: { a: 'á', e: 'é', ó: 'ó' },
  compounds: '',
  adjective: { suffix: 'i', endings: `${cases},${plural}` },
  drop: 'Antarktisz, Jersey, Montserrat, Norfolk-sziget, Saint Helena, Salvador, Kongói Köztársaság',
  onlyHere: '*',
  names: `
    AE Emírségek~, Emirátusok~, Egyesült Arab Emirátusok~
    BA Bosznia~
    BY Belarusz~, Fehéroroszország~
    CD Kongó~
    CG Kongói Köztársaság
    CI Elefántcsontpart~
    CN Hongkong~, Kínai Népköztársaság~, Makaó~, népi Kína
    CZ Csehország~, Cseh Köztársaság~
    DE Németország~, Németországi Szövetségi Köztársaság~, NSZK
    DO Dominikai Köztársaság~
    GB Nagy-Britannia~, Anglia~, Skócia~, Wales, Észak-Írország~, Britannia~, Egyesült Királyság~
    HU Magyarország~
    KP Észak-Korea~
    KR Dél-Korea~, Korea~
    MK Macedónia~, Észak-Macedónia~
    MM Burma~, Mianmar~
    NL Hollandia~, Németalföld~
    RU Oroszország~, Oroszországi Föderáció~
    SG Szingapúr~
    US Egyesült Államok~, Amerikai Egyesült Államok~, USA~, Amerika~, Államok~
    VA Vatikán~, Szentszék~
    VN Vietnam~
    XK Koszovó~
    AF Afganisztán~
    PK Pakisztán~
    ZA Dél-afrikai Köztársaság~, Dél-Afrika~
    SY Szíria~
    SA Szaúd-Arábia~
    SV Salvador
  `,
  demonyms: `
    AF afgán<p>
    AL albán<p>
    AM örmény<p>
    AT osztrák<p>
    AU ausztrál<p>
    AZ azeri<p>, azerbajdzsáni<p>
    BA bosnyák<p>
    BE belga, belgá{k,knak,kat,kkal,val,t,nak}
    BG bolgár<p>
    BY belarusz<p>, fehérorosz<p>
    CH svájci<p>
    CN kínai<p>
    CZ cseh<p>
    DE német<p>
    DK dán<p>
    EE észt<p>
    EG egyiptomi<p>
    ES spanyol<p>
    FI finn<p>
    FR francia, franciá{k,knak,kat,kkal,val,t,nak,któl,kra}
    GB brit<p>, angol {kormány,kormányt,kormánynak,kormányfő,hatóságok}, skót<p>, walesi
    GE grúz<p>
    GR görög<p>
    HR horvát<p>
    HU magyar<p>
    ID indonéz<p>
    IE írországi, ír {kormány,kormányfő,miniszter,miniszterelnök,hatóságok}
    IL izraeli<p>
    IN indiai<p>
    IT olasz<p>
    JP japán<p>
    KG kirgiz<p>
    KR koreai<p>, dél-koreai<p>
    KP észak-koreai<p>
    KZ kazah<p>
    LT litván<p>
    LV lettországi, lett {kormány,kormányfő,miniszterelnök,hatóságok,külügyminiszter}
    MD moldáv<p>, moldovai<p>
    ME montenegrói<p>
    MK macedón<p>, észak-macedón<p>
    MN mongol<p>
    NL holland<p>
    NO norvég<p>
    NZ új-zélandi<p>
    PH fülöp-szigeteki<p>, filippínó
    PL lengyel<p>
    PT portugál<p>
    RO román<p>
    RS szerb<p>
    RU orosz<p>
    SA szaúdi<p>, szaúd-arábiai<p>
    SE svéd<p>
    SI szlovén<p>
    SK szlovák<p>
    TH thai<p>
    TJ tádzsik<p>
    TM türkmén<p>
    TR török<p>
    TW tajvani<p>
    UA ukrán<p>
    US amerikai<p>
    UZ üzbég<p>
    VN vietnami<p>
    XK koszovói<p>
    ZA dél-afrikai<p>
    CU kubai<p>
    AE emírségi<p>, emirátusi
    DO dominikai {kormány,elnök}
    PS palesztin<p>
    CF közép-afrikai
  `,
  metonyms: `
    US Fehér Ház{,nak,at,tól,ban}, Pentagon~, {Trump,Biden,Obama}-{kormány,kormányzat,adminisztráció}{,nak,t,val}, washingtoni {kormány,kormányzat,adminisztráció,vezetés}
    CN pekingi {kormány,vezetés}
    RU Kreml{,nek,t,től,lel}, moszkvai {kormány,vezetés}
    GB Downing Street, londoni kormány
    FR Élysée-palota, Elysée-palota
    HU Karmelita, Sándor-palota, budapesti kormány
    DE Bundestag~, berlini kormány
  `,
  capitals: `
    AT Bécs<cap>
    BG Szófia, Szófiá<cap>
    CA Ottawa, Ottawá<cap>
    CH Bern<cap>
    CN Peking<cap>
    CZ Prága, Prágá<cap>
    DE Berlin<cap>
    DK Koppenhága, Koppenhágá<cap>
    EG Kairó<cap>
    ES Madrid<cap>
    FI Helsinki<cap>
    FR Párizs<cap>
    GB London<cap>
    GR Athén<cap>
    HR Zágráb<cap>
    HU Budapest<cap>
    IN Újdelhi<cap>, Új-Delhi
    IL Jeruzsálem<cap>
    IR Teherán<cap>
    IT Róma, Rómá<cap>
    JP Tokió<cap>
    KR Szöul<cap>
    NL Hága, Hágá<cap>
    NO Oslo, Osló<cap>
    PL Varsó<cap>
    PT Lisszabon<cap>
    RO Bukarest<cap>
    RS Belgrád<cap>
    RU Moszkva, Moszkvá<cap>
    SA Rijád<cap>
    SE Stockholm<cap>
    SK Pozsony<cap>
    TR Ankara, Ankará<cap>
    UA Kijev<cap>
    US Washington<cap>
    VN Hanoi<cap>
    AU Canberra, Canberrá<cap>
  `,
};
