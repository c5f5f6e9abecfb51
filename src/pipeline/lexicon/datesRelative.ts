const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Single words that tell a time only to who knows the day of writing; lower case. */
export const RELATIVE_WORDS: readonly string[] = words(`
  yesterday today tomorrow tonight
  gisteren vandaag morgen gisteravond
  gestern heute vorgestern
  hier aujourd'hui aujourd’hui demain
  ayer hoy mañana
  ieri oggi domani
  ontem hoje amanhã
  wczoraj dziś dzisiaj jutro
  včera dnes zítra
  tegnap holnap
  igår idag imorgon
`);

/** Words before a unit of time: last week, vorige maand, minulý měsíc. */
export const RELATIVE_BEFORE: readonly string[] = words(`
  last this next past coming previous
  vorige vorig afgelopen deze dit komende volgende
  vorige vergangenen vergangene vergangenes letzten letzte letztes letzter diesen diese dieses dieser nächsten nächste nächstes kommenden kommende vorigen
  cette ce prochain
  este esta próximo próxima pasado pasada
  questo questa scorso scorsa prossimo prossima
  neste nesta
  ubiegły ubiegłym ubiegłego zeszły zeszłym zeszłego tego tym bieżącym
  minulý minulém minulého loňském letošním tento tomto příští příštím
  múlt ezen jövő
  förra denna detta nästa
  sidste denne dette næste
`);

/** Words behind a unit of time: le mois dernier, el año pasado. */
export const RELATIVE_AFTER: readonly string[] = words(
  'dernier dernière prochain prochaine passé passée pasado pasada próximo próxima scorso scorsa prossimo prossima passado passada ago geleden fa',
);

/** Units of time. */
export const TIME_UNITS: readonly string[] = words(`
  day week weekend month year quarter summer autumn fall winter spring
  dag week weekend maand jaar kwartaal zomer herfst winter lente voorjaar najaar
  tag woche wochenende monat monats jahr jahres quartal sommer herbst winter frühjahr
  jour semaine mois année an trimestre été automne hiver printemps
  día semana mes año trimestre verano otoño invierno primavera
  giorno settimana mese anno trimestre estate autunno inverno primavera
  dia semana mês ano trimestre verão outono inverno primavera
  tygodniu tydzień tygodnia miesiąc miesiącu miesiąca rok roku
  týden týdnu týdne měsíc měsíci měsíce rok roce roku
  hét héten hónap hónapban év évben
  vecka veckan månad månaden år året
  uge ugen måned måneden år året
`);

/** Words before a month without a year: in juli, im Mai, en mars, w lipcu. */
export const BEFORE_MONTH: readonly string[] = words(
  'in im en em a w we v ve i since seit sinds depuis desde dal od early late mid begin begin eind anfang ende mitte début fin',
);

/** Words that say that what follows is the time of writing: “now, in 2018”. */
export const NOW_WORDS: readonly string[] = words(
  "now today nu vandaag jetzt heute aujourd'hui aujourd’hui maintenant hoy ahora oggi ora adesso hoje agora dziś teraz dnes nyní teď idag",
);

/** Words of a sentence that looks ahead: a date in it does not bound the day of writing. */
export const FUTURE_WORDS: readonly string[] = words(`
  will would shall until till by from deadline expire expires starting plans planned due scheduled expected later next
  zal zullen tot vanaf uiterlijk wordt worden gepland volgend
  wird werden soll sollen bis ab frist geplant spätestens nächsten
  sera seront devra devront jusqu'au jusqu’au jusque prévu d'ici d’ici prochain
  será serán deberá hasta prevé previsto antes próximo
  sarà saranno dovrà entro fino previsto prossimo
  serão deverá até previsto próximo
  będzie będą do musi planuje
  bude budou do má plánuje
  lesz fog ig tervezi
  ska skall kommer senast till planerar
  skal vil indtil senest planlægger
`);

/** Words of what was said or done: a full date in the same sentence lies before the day of writing. */
export const PAST_WORDS: readonly string[] = words(`
  said told announced reported stated signed issued gave published decided warned confirmed called met visited launched added
  zei vertelde meldde kondigde tekende besloot waarschuwde bevestigde schreef verklaarde
  sagte erklärte teilte kündigte unterzeichnete beschloss warnte bestätigte schrieb meldete berichtete
  déclaré annoncé signé indiqué affirmé publié décidé averti confirmé
  dijo anunció firmó declaró publicó decidió advirtió confirmó informó señaló
  detto annunciato firmato dichiarato pubblicato deciso avvertito confermato
  disse anunciou assinou declarou publicou decidiu confirmou
  powiedział powiedziała ogłosił ogłosiła podpisał podpisała oświadczył poinformował poinformowała
  řekl řekla oznámil oznámila podepsal podepsala uvedl uvedla varoval sdělil
  mondta közölte bejelentette aláírta nyilatkozta
  sade meddelade undertecknade beslutade varnade bekräftade
  sagde meddelte underskrev besluttede advarede bekræftede oplyste
`);

/** Ordinals of a half-year or a quarter. */
export const ORDINALS: Readonly<Record<string, number>> = ordinals([
  'first eerste ersten erstes erste premier première primer primera primeros primo prima primi primeiro primeira primeiros pierwszym pierwszej pierwszego prvním první első första första första',
  'second tweede zweiten zweites zweite deuxième second seconde segundo segunda secondo seconda drugim drugiej drugiego druhém druhé második andra anden andet',
  'third derde dritten drittes dritte troisième tercer tercera terzo terza terceiro trzecim trzeciego třetím třetí harmadik tredje',
  'fourth vierde vierten viertes vierte quatrième cuarto quarto quarta czwartym čtvrtém negyedik fjärde fjerde',
]);

/** Months in a span that a company reports on; “six months” stands behind “first” alone. */
export const REPORT_UNITS: Readonly<Record<string, number>> = {
  half: 6,
  'six months': 6,
  'nine months': 9,
  'three months': 3,
  quarter: 3,
  halfjaar: 6,
  'zes maanden': 6,
  kwartaal: 3,
  halbjahr: 6,
  'sechs monaten': 6,
  'sechs monate': 6,
  quartal: 3,
  semestre: 6,
  trimestre: 3,
  'six mois': 6,
  'seis meses': 6,
  'sei mesi': 6,
  półroczu: 6,
  kwartale: 3,
  pololetí: 6,
  čtvrtletí: 3,
  félévben: 6,
  negyedévben: 3,
  halvåret: 6,
  kvartalet: 3,
  halvår: 6,
  kvartal: 3,
};

/** Words of a report of results: the span that it names is over. */
export const RESULT_WORDS: readonly string[] = words(`
  revenue revenues profit profits sales turnover earnings income margin shipped shipments
  omzet winst verkocht
  umsatz umsätze gewinn verkauft erlös
  chiffre bénéfice ventes résultat
  ingresos ventas beneficio ganancias
  ricavi utile vendite fatturato
  receita receitas lucro vendas
  przychody zysk sprzedaż
  tržby zisk prodej
  bevétel nyereség forgalom árbevétel
  omsättning omsättningen vinst intäkter
  omsætning omsætningen overskud
`);

function ordinals(lists: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    lists.flatMap((list, index) => words(list).map((word) => [word, index + 1])),
  );
}
