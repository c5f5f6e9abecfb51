import type { LanguageLexicon } from './types.ts';

export const french: LanguageLexicon = {
  language: 'fr',
  // n: italien, italiens, italienne, italiennes; s: anglais, anglaise, anglaises
  endings: { n: ',s,ne,nes', s: ',e,es', e: ',s' },
  inflection: '',
  finalVowels: {},
  compounds: '',
  adjective: null,
  drop: `
    Antarctique, Congolais, Congolaise, Maurice, Dominique, Réunion, Grenade, Jersey, République du Congo, Américan,
    Océan Indien Britannique, Terres australes françaises, Indienne, Montserrat, Sainte-Lucie,
    Saint-Martinois, Saint-Martinoise, Guyane, Vatican, Vaticane, Polynésien, Polynésienne, Malouin,
    Malouinne, Antarcticain, Antarcticaine, Centrafricain, Centrafricaine, Guyanais, Guyanaise, Samoan,
    Samoane, Sainte-Hélène, Saint-Pierrais, Saint-Vincentais
  `,
  onlyHere: 'RPC, Damas, Alger',
  names: `
    AE Émirats arabes unis, Emirats arabes unis, Emirats
    AU Australie
    BA Bosnie
    BY Bélarus, Belarus
    CD République démocratique du Congo, RD Congo, RDC, Congo, Congo-Kinshasa
    CF République centrafricaine, Centrafrique
    CG République du Congo, Congo-Brazzaville
    CI Côte d'Ivoire, Côte-d'Ivoire
    CN RPC, République populaire de Chine, Hong-Kong, Hongkong
    CZ Tchéquie, République tchèque
    DE République fédérale d'Allemagne
    DM la Dominique
    EC Equateur
    EG Egypte
    ER Erythrée
    ES Espagne
    ET Ethiopie
    FR l'Hexagone
    GB Grande-Bretagne, Angleterre, Écosse, Ecosse, Pays de Galles, Irlande du Nord
    GD la Grenade
    GF Guyane, Guyane française
    KR Corée
    MK Macédoine
    MM Birmanie
    MO Macau
    MU île Maurice, l'île Maurice
    NL la Hollande
    RE La Réunion, île de la Réunion
    SY Syrie
    TL Timor oriental
    TR Turquie, Türkiye
    TW Taiwan, Taïwan
    TZ Tanzanie
    US États-Unis, Etats-Unis, E.-U, É.-U, USA, l'Amérique, Amérique
    VA Vatican, Saint-Siège
    VE Vénézuela
    VN Viêt Nam, Viet Nam, Viêtnam
    SV Salvador
    SG Singapour
    NG Nigeria
    LR Liberia
    SA Arabie saoudite
  `,
  demonyms: `
    AE émirati{,s,e,es}, emirati{,s,e,es}
    AU australien<n>
    AZ azéri{,s,e,es}
    BA bosniaque<e>
    BD bangladeshi{,s}
    BR brésilien<n>
    BY bélarusse<e>
    CD congolais<s>
    CN sino-, chinois<s>, hongkongais<s>, macanais<s>
    CZ tchèque<e>
    DE germano-
    DO dominicain<s>
    EG egyptien<n>
    EE estonien<n>
    ET ethiopien<n>
    FR franco-
    GB écossais<s>, gallois<s>, nord-irlandais<s>, {gouvernement,exécutif} anglais, autorités anglaises
    GN guinéen<n>
    IN indien<n>
    IQ iraquien<n>
    IT italo-
    JP nippon{,s,e,es,ne,nes}, nippo-
    KR coréen<n>, sud-coréen<n>
    KP nord-coréen<n>
    KE kenyan{,s,e,es}
    KZ kazakh{,s,e,es}
    MA marocain{,s,e,es}
    MX mexicain{,s,e,es}
    NZ néo-zélandais<s>
    RU russo-
    SA saoudien<n>
    SV salvadorien<n>
    TR turco-
    US américain{,s,e,es}, états-unien<n>, étatsunien<n>, américano-
    XK kosovar{,s,e,es}
    ZA sud-africain{,s,e,es}
    CF centrafricain{,s,e,es}
    VN vietnamien<n>
    SN sénégalais<s>
    LU luxembourgeois<s>
    TH thaï{,s,e,es}
    FI finnois<s>
    PK pakistanais<s>
    SE suédois<s>
    BG bulgare<e>
    BN brunéien<n>
  `,
  metonyms: `
    US Maison Blanche, Maison-Blanche, Pentagone, Bureau ovale, administration {Trump,Biden,Obama}, administration de {Donald Trump,Joe Biden}
    FR Élysée, Elysée, Matignon, Bercy, Quai d'Orsay, Palais-Bourbon
    RU Kremlin, Douma
    GB Downing Street
    IT Palazzo Chigi, Palais Chigi
    DE chancellerie allemande, Bundestag
    ES Moncloa
    VA Saint-Siège
  `,
  capitals: `
    AE Abou Dhabi, Abou Dabi
    AF Kaboul
    AT Vienne
    CH Berne
    CN Pékin
    CU La Havane
    CY Nicosie
    DK Copenhague
    DZ Alger
    EG Le Caire
    ET Addis-Abeba
    GB Londres
    GE Tbilissi
    GR Athènes
    IL Jérusalem
    IN New Delhi
    IQ Bagdad
    IR Téhéran
    KR Séoul
    LB Beyrouth
    MX Mexico
    NL La Haye
    PH Manille
    PL Varsovie
    PT Lisbonne
    RO Bucarest
    RU Moscou
    SA Riyad
    SY Damas
    UA Kiev, Kyïv
    VN Hanoï
    BR Brasilia
    NP Katmandou
    SO Mogadiscio
    MR Nouakchott
    CM Yaoundé
    TD N'Djamena
    XK Pristina
  `,
};
