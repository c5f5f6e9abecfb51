import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/pipeline/clean/clean.ts';
import * as phraseLists from '../../src/pipeline/lexicon/boilerplatePhrases.ts';
import { AFFIX_RULES, LAYOUT_RULES, LINE_RULES } from '../../src/pipeline/lexicon/boilerplate.ts';

const FIRST =
  'The council met in the old town hall on Tuesday and spoke about the masts for several hours.';
const LAST = 'Nobody in the room could say how much the new masts would cost the town in the end.';

/** A page with the line between two paragraphs, above them, or below them. */
const amid = (line: string): string => `${FIRST}\n\n${line}\n\n${LAST}`;
const above = (line: string): string => `${line}\n\n${FIRST}\n\n${LAST}`;
const below = (line: string): string => `${FIRST}\n\n${LAST}\n\n${line}`;
const BODY = `${FIRST}\n\n${LAST}`;

const seedFolder = new URL('../../seeds/', import.meta.url);
function readSeed(prefix: string): string {
  const name = readdirSync(seedFolder).find(
    (file) => file.startsWith(prefix) && file.endsWith('.txt'),
  );
  return readFileSync(new URL(name ?? '', seedFolder), 'utf8');
}

describe('clean, on the seeds', () => {
  test.each([
    ['000', 8, ['date 2019-06-20']],
    [
      '001',
      14,
      [
        'Sputnik',
        'READ MORE',
        'live coverage',
        '©',
        'file photo',
        'Subscribe',
        'Undersea Cable',
        'Newsfeed',
        'loader',
        'материала',
      ],
    ],
    [
      '002',
      9,
      [
        'GMT',
        'Listen Live',
        'short URL',
        'Trump Agrees',
        'Slashes Hundreds',
        'Backdoors, IT',
        'Facebook',
      ],
    ],
    ['003', 9, ['date 2019-01']],
    ['004', 15, ['(Bloomberg)', '©2024']],
  ])('seed %s keeps its %i paragraphs and nothing of the page', (prefix, count, gone) => {
    const { text, dropped } = clean(readSeed(prefix));
    expect(text.split('\n\n')).toHaveLength(count);
    for (const words of gone) {
      expect(text).not.toContain(words);
      expect(dropped.some((piece) => piece.text.includes(words))).toBe(true);
    }
  });

  test('headlines and subheads stay', () => {
    expect(clean(readSeed('001')).text).toMatch(/^Huawei CEO Offers Germany .* - Reports\n\n/u);
    expect(clean(readSeed('003')).text).toContain('\n\nAngst voor Chinese spionage\n\n');
    expect(clean(readSeed('004')).text).toContain('\n\n‘All-weather’\n\n');
  });
});

describe('the rules as data', () => {
  const rules = [...AFFIX_RULES, ...LINE_RULES, ...LAYOUT_RULES];

  test('have unique ids and say what they are for', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { note, example, reason } of rules) {
      expect([note, example, reason].every((words) => words.length > 0)).toBe(true);
    }
  });

  test.each(Object.entries(phraseLists))('%s are in lower case and trimmed', (_name, phrases) => {
    expect(phrases.map((phrase) => phrase.trim().toLowerCase())).toEqual([...phrases]);
  });

  test.each(LINE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s drops its example',
    (_id, rule) => {
      const options = { publisherNames: ['The Daily Example'] };
      const { text, dropped } = clean(
        rule.edges ? above(rule.example) : amid(rule.example),
        options,
      );
      expect(text).toBe(BODY);
      expect(dropped.map(({ reason }) => reason)).toEqual([rule.reason]);
    },
  );

  test.each(AFFIX_RULES.map((rule) => [rule.id, rule] as const))(
    '%s cuts its example',
    (_id, rule) => {
      const [before = '', cut = '', after = ''] = rule.example.split(/[⟦⟧]/u);
      const { text, dropped } = clean(rule.example.replace(/[⟦⟧]/gu, ''));
      expect(text).toBe(`${before}${after}`.trim());
      expect(dropped.map((piece) => [piece.ruleId, piece.text])).toEqual([[rule.id, cut]]);
    },
  );
});

describe('clean, page furniture in twelve languages', () => {
  test.each([
    [
      'en',
      [
        'Read also: Roofs Without Masts',
        'Advertisement',
        'Share on Facebook',
        'Most read',
        'Related articles',
        'Follow us on Telegram',
        'Comments (0)',
        'Add to favourites',
        'Print',
        'E-mail',
        'Listen to article',
        'Photo: A. Example',
        'Image credit: Sample Agency',
        'Getty Images',
        'Reporting by A. Example; Editing by B. Sample',
        'Subscribe to continue',
        'Sign up for our newsletter',
        'We use cookies to improve your experience on our site.',
        'All rights reserved.',
        'By Alex Example',
        '5 min read',
        'Published May 3, 2016 at 10:15 AM',
        'Skip to main content',
      ],
    ],
    [
      'nl',
      [
        'Lees ook: Daken zonder masten',
        'Advertentie',
        'Deel dit artikel',
        'Meest gelezen',
        'Volg ons op Facebook',
        'Reacties (3)',
        'Foto: Voorbeeldbureau',
        'Schrijf je in voor de nieuwsbrief',
        'Deze site gebruikt cookies om uw bezoek beter te maken.',
        'Alle rechten voorbehouden',
        'Bijgewerkt op 3 mei 2016',
        'Door Jan Voorbeeld',
      ],
    ],
    [
      'de',
      [
        'Lesen Sie auch: Dächer ohne Masten',
        'Anzeige',
        'Artikel teilen',
        'Meistgelesen',
        'Folgen Sie uns auf Instagram',
        'Kommentare (12)',
        'Foto: Beispielagentur',
        'Jetzt Newsletter abonnieren',
        'Wir verwenden Cookies, um unsere Seite zu verbessern.',
        'Alle Rechte vorbehalten',
        'Aktualisiert am 3. Mai 2016',
        'Von Alex Beispiel',
        'Lesezeit: 3 Minuten',
      ],
    ],
    [
      'fr',
      [
        'Lire aussi : Des toits sans mâts',
        'Publicité',
        'Partager sur Facebook',
        'Les plus lus',
        'Suivez-nous sur X',
        'Commentaires (2)',
        'Crédit photo : Agence Exemple',
        'Inscrivez-vous à la newsletter',
        'Nous utilisons des cookies pour améliorer votre visite.',
        'Tous droits réservés',
        'Publié le 3 mai 2016 à 10h15',
        'Par Alex Exemple',
        'Réservé aux abonnés',
      ],
    ],
    [
      'es',
      [
        'Lea también: Tejados sin mástiles',
        'Publicidad',
        'Compartir en Twitter',
        'Lo más leído',
        'Síguenos en Instagram',
        'Comentarios (5)',
        'Foto: Agencia Ejemplo',
        'Suscríbete a nuestro boletín',
        'Utilizamos cookies para mejorar nuestro sitio.',
        'Todos los derechos reservados',
        'Publicado el 3 de mayo de 2016',
        'Por Alex Ejemplo',
      ],
    ],
    [
      'it',
      [
        'Leggi anche: Tetti senza antenne',
        'Pubblicità',
        'Condividi su Facebook',
        'I più letti',
        'Seguici su Telegram',
        'Commenti (4)',
        'Foto: Agenzia Esempio',
        'Iscriviti alla newsletter',
        'Questo sito utilizza cookie per migliorare la visita, accetta?',
        'Tutti i diritti riservati',
        'Aggiornato il 3 maggio 2016',
        'Di Alex Esempio',
      ],
    ],
    [
      'pt',
      [
        'Leia também: Telhados sem mastros',
        'Publicidade',
        'Compartilhe no WhatsApp',
        'Mais lidas',
        'Siga-nos no Instagram',
        'Comentários (1)',
        'Foto: Agência Exemplo',
        'Assine a nossa newsletter grátis',
        'Usamos cookies no nosso site.',
        'Todos os direitos reservados',
        'Publicado em 3 de maio de 2016',
        'Por Alex Exemplo',
      ],
    ],
    [
      'pl',
      [
        'Czytaj też: Dachy bez masztów',
        'Reklama',
        'Udostępnij na Facebooku',
        'Najczęściej czytane',
        'Obserwuj nas w Google',
        'Komentarze (7)',
        'Fot. Przykład',
        'Zapisz się na newsletter',
        'Nasza strona używa ciasteczek i cookies.',
        'Wszelkie prawa zastrzeżone',
        'Opublikowano 3 maja 2016',
      ],
    ],
    [
      'cs',
      [
        'Čtěte také: Střechy bez stožárů',
        'Reklama',
        'Sdílet na Facebooku',
        'Nejčtenější',
        'Sledujte nás na síti X',
        'Diskuse (9)',
        'Foto: Agentura Příklad',
        'Přihlaste se k odběru novinek',
        'Tento web používá cookies.',
        'Všechna práva vyhrazena',
        'Publikováno 3. května 2016',
      ],
    ],
    [
      'hu',
      [
        'Olvassa el ezt is: Tetők oszlopok nélkül',
        'Hirdetés',
        'Megosztás',
        'Legolvasottabb',
        'Kövessen minket a Facebookon!',
        'Hozzászólások (2)',
        'Fotó: Példa Ügynökség',
        'Iratkozzon fel hírlevelünkre',
        'Az oldal cookie-kat használ, elfogadja?',
        'Minden jog fenntartva',
        'Frissítve: 2016. május 3.',
      ],
    ],
    [
      'sv',
      [
        'Läs även: Tak utan master',
        'Annons',
        'Dela artikeln',
        'Mest läst',
        'Följ oss på Facebook',
        'Kommentarer (6)',
        'Foto: Exempelbyrån',
        'Prenumerera på vårt nyhetsbrev',
        'Vi använder kakor på vår webbplats.',
        'Alla rättigheter förbehållna',
        'Uppdaterad 3 maj 2016',
      ],
    ],
    [
      'da',
      [
        'Læs også: Tage uden master',
        'Annonce',
        'Del artiklen',
        'Mest læste',
        'Følg os på Facebook',
        'Kommentarer (8)',
        'Foto: Eksempelbureau',
        'Tilmeld dig vores nyhedsbrev',
        'Vi bruger cookies på denne hjemmeside.',
        'Alle rettigheder forbeholdes',
        'Opdateret 3. maj 2016',
      ],
    ],
  ])('%s', (_language, lines) => {
    for (const place of [amid, above, below]) {
      for (const line of lines) expect([line, clean(place(line)).text]).toEqual([line, BODY]);
    }
  });

  test.each([
    'Privacy concerns have driven the regulator to look at the masts again, the minister said.',
    'Share prices of the mast makers fell by a tenth after the decision.',
    'Follow-up talks are to be held in May, the ministry said.',
    'Advertising on the masts will be banned as well.',
    'About US policy on masts the council would not speak.',
    'By signing up to the agreement the town has bound itself for ten years.',
    'Login data of officials were stolen, the agency said.',
    'Read the law as you will, the minister said, it bans nothing.',
    'Reklama na stožárech bude zakázána, uvedla radnice.',
    'Kontakte nach China seien kein Grund für ein Verbot, sagte der Minister.',
    'Von der Leyen warnte vor den Masten.',
    'Redakce Příkladu zjistila, že stožáry stojí nelegálně.',
    'Source code of the masts must be shown to the agency.',
    'Photos of the masts had been published by a newspaper in May.',
    'Weitere Masten sollen im Sommer folgen.',
    'Más información sobre los mástiles será publicada mañana, dijo el ministro.',
    'Det gäller alla master i landet.',
    '"I accept the terms," the mayor said.',
    'The agency posted a stock photo of a mast on its website.',
  ])('a sentence of the article stays: %s', (sentence) => {
    expect(clean(amid(sentence)).text).toBe(amid(sentence));
  });
});

describe('clean, by the place on the page', () => {
  test('keeps the headline and drops labels around it', () => {
    const raw = `Life Abroad\n\nTown council wants no more masts\n\nMayor Example\n\n${BODY}`;
    expect(clean(raw).text).toBe(`Town council wants no more masts\n\n${BODY}`);
  });

  test('drops a long headline in title case amid the text and keeps a short subhead', () => {
    expect(clean(amid('Minister Warns Neighbours Over Masts on Old Town Roofs')).text).toBe(BODY);
    expect(clean(amid('Fear of Tall Masts')).text).toBe(amid('Fear of Tall Masts'));
    expect(clean(amid('What the masts cost')).text).toBe(amid('What the masts cost'));
  });

  test('drops headlines under a heading that announces them, up to the next paragraph', () => {
    const list =
      'Also in the news:\nNeighbours quarrel over masts\nWho pays for the roofs in the end?';
    expect(clean(amid(list)).text).toBe(BODY);
    expect(clean(below(list)).dropped).toHaveLength(1);
  });

  test('drops a run of headlines but keeps a list that a colon announces', () => {
    const run =
      'Neighbours quarrel over masts in the old town\nMinister defends the price of roofs';
    expect(clean(amid(run)).text).toBe(BODY);
    const list = `The prices are as follows:\n\n${run.replace('\n', '\n\n')}`;
    expect(clean(amid(list)).text).toBe(amid(list));
  });

  test('drops lines that are no sentences after the end', () => {
    expect(clean(below('Join the club of mast lovers\nThe Daily Example')).text).toBe(BODY);
  });

  test('keeps lines of a text that is wrapped', () => {
    const wrapped = `${FIRST}\nThe masts that stand on the roof of the hall are\nnot safe, and nobody has said so.`;
    expect(clean(wrapped).text.split('\n\n')).toHaveLength(3);
  });

  test('takes lines with a shared credit for captions, but not the headline', () => {
    const raw = `New Masts for the Old Town - Example Wire\n\nA mast in the rain - Example Wire\n\n${BODY}`;
    expect(clean(raw).text).toBe(`New Masts for the Old Town - Example Wire\n\n${BODY}`);
    const known = clean(amid('Men look at a mast - Example Wire'), {
      publisherNames: ['Example Wire'],
    });
    expect(known.text).toBe(BODY);
  });

  test('ends where readers may reply', () => {
    const text = `${FIRST} ${LAST}\n\n${LAST} ${FIRST}`;
    const raw = `${text}\n\nLeave a Reply\n\nGermany has banned all masts, as everybody knows by now.`;
    const { dropped, ...rest } = clean(raw);
    expect(rest.text).toBe(text);
    expect(dropped.at(-1)?.reason).toBe('reader comments or author note');
  });

  test('drops the second, shorter print of a lead', () => {
    const { text, dropped } = clean(`${FIRST}${FIRST.slice(0, 50)}\n\n${LAST}`);
    expect(text).toBe(BODY);
    expect(dropped[0]?.text).toBe(FIRST.slice(0, 50));
  });
});

describe('clean, what is kept', () => {
  test('has plain spaces, two line breaks between paragraphs, and is else verbatim', () => {
    const raw = `\ufeff  ${FIRST.replace(' met', '\u00a0 met')}\u2009\r\n\r\n\r\n\t“Hua\u00adwei”  stays, he\u202fsaid, and «nobody» minds.\r`;
    expect(clean(raw).text).toBe(`${FIRST}\n\n“Huawei” stays, he said, and «nobody» minds.`);
  });

  test('may be nothing', () => {
    expect(clean('').text).toBe('');
    const { text, dropped } = clean(
      ' date 2019-02 \nShare\nComments (0)\n© 2017 The Daily Example',
    );
    expect(text).toBe('');
    expect(dropped.every(({ at }) => at === 0)).toBe(true);
  });

  test('pieces left out keep their place, and neighbours of one reason are one', () => {
    const raw = `${FIRST}\n\nShare\n\nPrint\n\n${LAST}\n\nComments`;
    const { text, dropped } = clean(raw);
    expect(dropped.map((piece) => piece.text)).toEqual(['Share\n\nPrint', 'Comments']);
    expect(dropped.map((piece) => piece.at)).toEqual([text.indexOf(LAST), text.length]);
    for (const piece of dropped) expect(raw.slice(piece.rawStart, piece.rawEnd)).toBe(piece.text);
  });

  test.each([
    ['a line of a megabyte', 'mast '.repeat(200_000)],
    ['nested quotes', '“'.repeat(100_000) + 'x' + '”'.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(200_000)],
    ['Hebrew', 'שלום עולם. '.repeat(40_000)],
    ['Chinese', '这是一家公司。'.repeat(40_000)],
    ['spaces', ' '.repeat(500_000)],
    ['commas', 'a, b, '.repeat(60_000)],
    ['headlines', 'Some Headline Without Full Stop Here Now\n'.repeat(4000)],
    ['small capitals', `${'A'.repeat(80)}\n`.repeat(3000)],
    ['names', `By ${'Ab '.repeat(28)}x1\n`.repeat(2000)],
  ])('is quick on %s', { timeout: 8000 }, (_name, raw) => {
    const { text, dropped } = clean(raw);
    expect(text.length + dropped.length).toBeGreaterThanOrEqual(0);
  });
});

describe('what a pattern needs', () => {
  const folders = ['../gold/', '../../seeds/'].map((path) => new URL(path, import.meta.url));
  const pages = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
  const lines = [...LINE_RULES.map(({ example }) => example), ...pages.join('\n').split(/[\r\n]+/)];

  test.each(
    LINE_RULES.flatMap(({ id, test: { ...form } }) =>
      'pattern' in form && form.needs ? [{ id, pattern: form.pattern, needs: form.needs }] : [],
    ),
  )('$id: every line that fits has it', ({ pattern, needs }) => {
    const fitting = lines.filter((line) => pattern.test(line));
    expect(fitting).not.toEqual([]);
    expect(fitting.filter((line) => !needs.test(line))).toEqual([]);
  });
});
