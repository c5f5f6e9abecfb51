/**
 * Names of the twelve months in the languages read, in the forms that stand beside a day or a year,
 * shortened forms included; lower case, without a closing full stop. Entry 0 is January.
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  words(
    'januára ianuarie january jan januari jänner jaenner januar janvier janv enero ene gennaio gen janeiro stycznia styczeń sty ledna leden led január janv',
  ),
  words(
    'februára februarie february feb febr februari februar feber février févr fév febrero febbraio febb fevereiro fev lutego luty lut února únor úno február',
  ),
  words(
    'martie march mar maart mrt märz mrz maerz mars marzo março marca marzec března březen bře március márc marts',
  ),
  words(
    'apríla aprilie april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben dub április ápr',
  ),
  words('mája may mei mai mayo maggio mag maio maja maj května květen kvě május máj'),
  words(
    'júna iunie june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen čvn június jún',
  ),
  words(
    'júla iulie july jul juli juillet juil julio luglio lug julho lipca lipiec lip července červenec čvc július júl',
  ),
  words(
    'augusta august aug augustus août agosto ago augusti sierpnia sierpień sie srpna srpen srp augusztus',
  ),
  words(
    'septembra septembrie september sep sept septembre septiembre settembre sett set setembro września wrzesień wrz září zář szeptember szept',
  ),
  words(
    'októbra octombrie october oct oktober okt octobre octubre ottobre ott outubro out października październik paź října říjen říj október',
  ),
  words(
    'novembra noiembrie november nov novembre noviembre novembro listopada listopad lis listopadu november',
  ),
  words(
    'decembra desember decembrie december dec dez dezember décembre déc diciembre dic dicembre dezembro grudnia grudzień gru prosince prosinec',
  ),
];

/** Short month names that are words of their own in English: they need a year beside them. */
export const MONTHS_THAT_ARE_WORDS: readonly string[] = words(
  'may mar mars out set sett led ago mag gen sie lis giu dic cze maja',
);

export const WEEKDAYS: readonly string[] = words(
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
    'maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miércoles jueves viernes sábado domingo ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
    'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę ' +
    'pondělí úterý středa středu čtvrtek pátek neděle neděli sobotu ' +
    'hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden szerdán csütörtökön pénteken szombaton ' +
    'måndag tisdag onsdag torsdag fredag lördag söndag ' +
    'mandag tirsdag lørdag søndag',
);

/** Full weekday names of English by number (0 is Sunday): a clock names one, and so may the text. */
export const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = {
  sun: 0,
  sunday: 0,
  mon: 1,
  monday: 1,
  tue: 2,
  tues: 2,
  tuesday: 2,
  wed: 3,
  wednesday: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  thursday: 4,
  fri: 5,
  friday: 5,
  sat: 6,
  saturday: 6,
};

/** Words that stand beside a date or a time on a line that holds nothing else. */
export const DATE_FILLERS: readonly string[] = words(
  'gmt utc cet cest est edt et pst pdt bst ist msk jst hkt sgt aest aedt acst awst nzst nzdt sast wib pht kst gst myt pkt eat wat cat wet eet eest cdt cst mez mesz am pm a.m p.m uhr uur h hrs kl klo alle ore heures às godz o’clock ' +
    'on om at of the de del den le la il el em à am um den dnia v st nd rd th er • · | - – — / , local time heure hora ora',
);

/** Small words of a by-line that carries a date: by, from, the staff. */
export const BYLINE_WORDS: readonly string[] = words(
  'by door von par por de di da av af von redaktion redazione redacción redação rédaction redactie la le il a da dal nostro corrispondente ' +
    'autor autorka oprac aut text texte testo texto from van aus correspondant corresponsal correspondente korrespondent inviato envoyé spécial and et y e und en i',
);

/** Words that announce a page's own date: published, updated, posted. */
export const DATE_LABELS: readonly string[] = words(
  'published updated posted modified created date publication ' +
    'gepubliceerd geüpdatet bijgewerkt geplaatst aangepast ' +
    'veröffentlicht aktualisiert stand erstellt publiziert ' +
    'publié publiée mis jour actualisé modifié ' +
    'publicado publicada actualizado actualizada atualizado atualizada ' +
    'pubblicato pubblicata aggiornato aggiornata ' +
    'opublikowano opublikowany aktualizacja dodano ' +
    'publikováno zveřejněno aktualizováno vydáno ' +
    'megjelent frissítve közzétéve ' +
    'publicerad publicerat uppdaterad uppdaterat publiceret opdateret',
);

/** Words that may stand between such a label and the date. */
export const LABEL_FILLERS: readonly string[] = words(
  'last first zuletzt laatst le el il op am on à jour',
);

function words(list: string): string[] {
  return [...new Set(list.split(/\s+/))];
}
