import type { Stance } from '../../../schema/vocabulary.ts';

const list = (...languages: readonly string[]): string[] =>
  languages.flatMap((words) => words.split(', '));

/**
 * The stance words of the keyword baselines: what one would write down in ten minutes, before
 * reading a text. Lower case; a word counts where it begins a word of the text, so that stems serve
 * for inflected forms. A line for English, for Dutch with German, for French with Spanish and
 * Italian, and for the others. Not part of the rules.
 */
export const STANCE_KEYWORDS: Readonly<Record<Stance, readonly string[]>> = {
  partner: list(
    'agreement, memorandum, partner, signed, cooperat',
    'samenwerk, overeenkomst, vereinbar, zusammenarbeit',
    'accord, partenariat, acuerdo, alianza, accordo',
    'acordo, umow, dohod, megállapod, avtal, aftale',
  ),
  open: list(
    'allow, welcome, no evidence, will not exclude, not ban, open to',
    'toelaten, toestaan, welkom, zulassen, erlaub, willkommen',
    'autoris, permet, permit, bienvenid, consent, permett',
    'dopuszcz, povol, enged, tillåt, tillad',
  ),
  review: list(
    'review, consider, concern, warn, assess, risk, mull',
    'onderzoek, waarschuw, zorgen, prüf, bedenken',
    'examin, inquiet, risque, riesgo, preocup, rischi, valut',
    'risco, ostrzeg, varov, aggód, varna, advar',
  ),
  restrict: list(
    'restrict, limit, core, blacklist, curb, licen',
    'beperk, kern, beschränk, einschränk',
    'restrein, cœur, restring, núcleo',
    'ogranicz, omez, korlátoz, begräns, begræns',
  ),
  ban: list(
    'ban, barred, exclude, prohibit, remove, phase out',
    'verbod, verbied, uitsluit, weren, verbot, verbiet, ausschl',
    'interdi, exclu, prohíb, veto, viet, esclu',
    'proib, zakaz, zákaz, tilt, förbj, forbud',
  ),
};
