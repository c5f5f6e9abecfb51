import type { LexiconLanguage } from './types.ts';

/** Words around a capital by which it is a place where something happens and not a government. */
export interface VenueCues {
  /** One or two words directly before, in lower case: "in Berlin", "mayor of Berlin". */
  before: string;
  /** Words directly before that say where to, venues only after a word that starts with one of `travel`. */
  motion: string;
  travel: string;
  /** Words that carry a venue over to the next capital: "in Paris and Berlin". */
  and: string;
}

export const VENUE_CUES: Record<LexiconLanguage, VenueCues> = {
  en: {
    before:
      'in, at, near, outside, inside, across, around, downtown, central, east, west, south, north, city of, mayor of, university of, streets of, port of, visit, visits, visited, visiting, leave, left, leaving, via, capital, capital of, capital city, flight from',
    motion: 'to, for, from',
    travel:
      'visit, trip, travel, flew, fly, flight, went, going, go, goes, came, come, return, arriv, tour, head, headed, invit, moved, rail, railway, train, road',
    and: 'and, or, &',
  },
  nl: {
    before:
      'in, te, bij, nabij, rond, buiten, binnen, burgemeester van, universiteit van, hoofdstad, stad, via, naar, gemeente',
    motion: '',
    travel: '',
    and: 'en, of, &',
  },
  de: {
    before:
      'in, bei, nahe, um, nach, bürgermeister von, universität von, hauptstadt, stadt, raum, großraum, im, via, über, flughafen, standort, messe, landgericht, verwaltungsgericht, kammergericht, uni, universität',
    motion: '',
    travel: '',
    and: 'und, oder, sowie, &',
  },
  fr: {
    before:
      'à, dans, près de, maire de, ville de, université de, capitale, banlieue de, région de, via, tribunal de, cour de, sommet de, aéroport de, bourse de, visiter',
    motion: 'de, pour, vers',
    travel: 'voyage, visite, retour, vol, train, route, départ',
    and: 'et, ou, &',
  },
  es: {
    before:
      'en, cerca de, alcalde de, alcaldesa de, ciudad de, universidad de, capital, vía, hacia, bolsa de, visitar, comunidad de, cumbre de, aeropuerto de, ayuntamiento de',
    motion: 'a, de, desde, para',
    travel: 'viaj, visit, lleg, regres, volv, vuelo, acud, desplaz, ida',
    and: 'y, e, o, u, &',
  },
  it: {
    before:
      'a, ad, vicino a, sindaco di, città di, università di, università la sapienza di, capitale, procura di, tribunale di, comune di, borsa di, fiera di, aeroporto di, in, via, tar',
    motion: 'da, per, di',
    travel: 'viagg, visit, volo, arriv, ritorn, treno, partenz',
    and: 'e, ed, o, &',
  },
  pt: {
    before:
      'em, perto de, cidade de, universidade de, câmara de, aeroporto de, capital, via, cimeira de, prefeitura de, bolsa de, web summit',
    motion: 'a, para, de',
    travel: 'viag, visit, viaj, cheg, regress, volt, voo, desloc, ida',
    and: 'e, ou, &',
  },
  pl: {
    before:
      'w, we, do, pod, koło, burmistrz, prezydent miasta, stolica, stolicy, mieście, uniwersytecie w, okolicach, ratusz',
    motion: 'z, ze, na',
    travel: 'wizyt, podróż, wraca, lot, wyjazd, pociąg',
    and: 'i, oraz, lub, a, &',
  },
  cs: {
    before:
      'v, ve, do, u, hlavním městě, hlavní město, město, městě, primátor, primátorka, magistrát, okolí, centru, centrum',
    motion: 'z, ze',
    travel: 'návštěv, cest, let, návrat, vlak',
    and: 'a, i, nebo, či, &',
  },
  hu: { before: 'főváros, fővárosban', motion: '', travel: '', and: 'és, vagy, &' },
  sv: {
    before:
      'i, vid, utanför, nära, runt, huvudstaden, staden, centrala, borgmästare i, universitetet i, kring, via, besöka, besökte, besöker',
    motion: 'till, från',
    travel: 'res, besök, åk, flyg, flög, återvän, kom, kommer, tåg',
    and: 'och, eller, &',
  },
  da: {
    before:
      'i, ved, udenfor, nær, omkring, hovedstaden, byen, det centrale, universitetet i, via, besøge, besøgte, besøger',
    motion: 'til, fra',
    travel: 'rejs, besøg, tag, fløj, fly, vend, kom, kommer, tog',
    and: 'og, eller, &',
  },
};

/** Languages that the detector takes one of ours for. */
export const NEAREST_LANGUAGE: Record<string, LexiconLanguage> = {
  no: 'da',
  nb: 'da',
  sk: 'cs',
  gl: 'pt',
  ca: 'es',
};

/** Words directly after a capital by which it is a place, in any language, in this case. */
export const PLACE_TAILS =
  'Airport, airport, Olympics, Olympic, Stock, Exchange, University, Universität, universitet, School, Institute, Court, court, High, Summit, summit, conference, Conference, forum, Forum, office, offices, police, Police, mayor, Mayor, prosecutor, prosecutors, suburb, suburbs, headquarters, bureau, correspondent, time, Convention, Agreement, Fashion, Marathon, Web, stock, metro, underground, subway, hotel, Hotel, street, streets, Film, Philharmonic, Dialogue';

/** After a hyphen behind a capital: "Beijing-based". */
export const HYPHENATED_PLACE_TAILS =
  'based, born, listed, headquartered, basierte, basierten, Mitte, gebaseerde, baserade, baserede';

/** A country's name before money counts nothing: "US dollars", "amerických dolarů". */
export const CURRENCIES =
  'dollar, dollars, dollár, dollári, dolarů, dolary, dolarech, dolar, dolarów, dólares, dollari, dollarn, yuan, yuans, yuanů, juan, juanů, juanów, pound, pounds, pond, pfund, franc, francs, franken, frank, franků, franków, kronor, krona, kroner, krone, kronen, koruna, koruny, korun, korona, koronát, koron, crowns, crown, rupee, rupees, rupien, ringgit, ruble, rubles, rouble, roubles, rubel, rublů, forint, forints, forintů, forintów, zloty, zlotys, złotych, złoty, zlotých, yen, won, baht, peso, pesos, real, reais, lira, lire, shekel, shekels, dong, rand, ienes, libra, libras';

/** The same where the adjective follows: "dollars américains", "corone svedesi". */
export const CURRENCIES_BEFORE =
  'dollar, dollars, dollari, dollaro, dólar, dólares, dolarów, dolary, dolar, franc, francs, francos, franchi, franków, couronne, couronnes, corona, coronas, corone, coroas, coroa, koron, korony, korun, koruny, yuan, yuans, yuanes, juanów, livre, livres, libra, libras, rouble, roubles, rublos, rubli, rubel, peso, pesos, roupies, rupias, rupie, ienes, yens';

/** After a hyphen behind a demonym: "Hungarian-language" means no country. */
export const LANGUAGE_TAILS =
  'language, speaking, sprachig, sprachige, sprachigen, talig, talige, språkig, språkiga';

/** City-states that stand in datelines as cities do. */
export const CITY_STATES = 'SG, LU, MC, SM, VA, KW, DJ, PA, GT, CN, MX';

/** Names that are first names as well: none before a capitalised word. */
export const FIRST_NAMES = 'Jordan, Chad, Frans, Georgia, Sofia, Sofie, Kuba, Indie, Mali';

/** Names of a country and of a place elsewhere: none with one of the words within eight words. */
export const ELSEWHERE: Record<string, string> = {
  Georgia:
    'Atlanta, Senator, Senators, Sen, Governor, Gov, Congressman, Rep, Republican, Republicans, Democrat, Democrats, Alabama, Florida, Carolina, Tennessee, Savannah, runoff, Ossoff, Warnock, Kemp',
  Jordan: 'NBA, Nike, Ohio, Rep, Congressman, Judiciary',
};

/** Codes that count as another country's. */
export const COUNTS_AS: Record<string, string> = { HK: 'CN', MO: 'CN' };
