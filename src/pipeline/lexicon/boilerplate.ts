import {
  ADS,
  APPEALS,
  BUTTONS,
  COMMENTS,
  DATE_NOTES,
  PICTURE_LABELS,
  SECTIONS,
  SITE_LINKS,
  STAFF,
  TEASERS,
} from './boilerplatePhrases.ts';
import type { AffixRule, LayoutRule, LineRule } from './boilerplateTypes.ts';

const TEASER = 'teaser for another story';
const SHARE = 'share and comment furniture';
const APPEAL = 'subscribe, follow or legal furniture';
const PICTURE = 'photo caption or credit';
const CREDIT = 'agency or author credit';
const STAMP = 'date stamp';
const SECTION = 'masthead or section label';

/** Parts cut off a line that is otherwise kept. */
export const AFFIX_RULES: readonly AffixRule[] = [
  {
    id: 'crawl-stamp',
    note: 'A stamp that the collector of the page put before it.',
    example: '⟦date 2019-03-02⟧ Ministers met again.',
    scope: 'start',
    pattern: /^date \d{4}(?:-\d\d){0,2}(?= |$)/,
    reason: STAMP,
  },
  {
    id: 'agency-before-text',
    note: 'An agency in brackets and a dash before the first words; a place before it is kept.',
    example: '⟦(Reuters) -⟧ Ministers met again.',
    scope: 'prefix',
    pattern:
      /^\((?:Reuters|Bloomberg|AP|AFP|dpa|ANP|Belga|EFE|ANSA|PAP|ČTK|MTI|TT|Ritzau)\) ?[-–—]{1,2}(?= )/,
    reason: CREDIT,
  },
  {
    id: 'picture-credit-after-text',
    note: 'A picture credit in brackets at the end of a paragraph.',
    example: 'Ministers met again. ⟦(Photo: our agency)⟧',
    scope: 'suffix',
    pattern:
      /[([](?<=[.!?…"”»’] ?.)(?:photo|foto|fotó|fot\.|bild|image|picture|imagen|immagine|imagem|beeld|crédit photo|credit)s? ?: ?[^()[\]]{1,80}[)\]]$/iu,
    reason: PICTURE,
  },
  {
    id: 'desk-credit-after-text',
    note: 'Who reported and who edited, in brackets at the end of a paragraph.',
    example: 'Ministers met again. ⟦(Reporting by A. Writer; Editing by B. Reader)⟧',
    scope: 'suffix',
    pattern: /\((?:additional )?(?:reporting|writing|editing|compiled|edited) by [^()]{1,200}\)$/iu,
    reason: CREDIT,
  },
  {
    id: 'continue-reading-title',
    note: 'The link to the whole story with its headline, glued to a text cut short.',
    example: 'Ministers met again to⟦Continue reading “Ministers Met Again”⟧',
    scope: 'suffix',
    pattern:
      /(?:Continue reading|Read more about|Weiterlesen|Lire la suite de|Lees verder) ?[“"«„][^”"»“]{1,200}[”"»“]$/u,
    reason: TEASER,
  },
  {
    id: 'more-link-after-text',
    note: 'The link to the whole story, glued to the end of a paragraph.',
    example: 'Ministers met again.⟦Read more⟧',
    scope: 'suffix',
    pattern:
      /(?<=[.!?…"”»)] ?)(?:Read more|READ MORE|Continue reading|Lees meer|Lees verder|Weiterlesen|Mehr lesen|Lire la suite|En savoir plus|Leer más|Seguir leyendo|Leggi tutto|Leggi anche|continua|Leia mais|Ler mais|Czytaj więcej|Czytaj dalej|Číst dál|Číst více|Tovább|Läs mer|Læs mere) ?[.…»>›→]{0,3}$/u,
    reason: TEASER,
  },
];

/** Tried in order on every line that is not too long; the first that fits names the reason. */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'copyright',
    note: 'Who owns the text or the picture.',
    example: '© 2017 The Daily Example. All rights reserved.',
    scope: 'line',
    max: 300,
    test: {
      pattern:
        /^(?:[(\s]*(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?! (?:law|act|dispute|infring|holder|rule|reform|claim)))|.{0,120}(?:all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|riproduzione (?:è )?riservata|todos os direitos reservados|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|med ensamrätt|alla rättigheter förbehållna|alle rettigheder forbeholdes|nachdruck verboten|overname (?:is )?verboden|reproduction interdite|prohibida (?:su|la) reproducción))/iu,
    },
    reason: 'copyright or picture credit line',
  },
  {
    id: 'cookies',
    note: 'Consent banners: the word cookie beside words of use and consent.',
    example: 'We use cookies to make this site better for you.',
    scope: 'line',
    max: 600,
    test: {
      needs: /cookie|kakor|sütik|ciasteczk/iu,
      pattern:
        /^(?=.*\b(?:cookies?|cookie-|kakor|sütiket|sütik|ciasteczk))(?=.*(?:\b(?:we|our|us|your|browser|site|website|accept|consent|wij|onze|deze|gebruik|akkoord|wir|unsere|diese|nutzen|verwendet|akzeptieren|zustimm|nous|notre|nos|vos|utilise|accepter|nuestro|utilizamos|usamos|acepta|sitio|utilizziamo|questo sito|accett|nosso|aceita|nasza|używa|strona|używamy|tento web|stránk|souhlas|používá|oldal|használ|elfogad|vi använder|webbplats|godkänn|vi bruger|hjemmeside|accepterer)))/iu,
    },
    reason: 'cookie or consent notice',
  },
  {
    id: 'newsletter',
    note: 'A short line about the site’s own letter: no full stop, or an appeal to sign up.',
    example: 'Our weekly newsletter with all you need to know',
    scope: 'line',
    max: 260,
    test: {
      needs:
        /newsletter|nieuwsbrief|infolettre|boletín|boletim|hírlev|nyhe[td]sbrev|inbox|mailbox|posteingang|boîte mail/iu,
      pattern:
        /^(?=.*(?:newsletter|nieuwsbrief|infolettre|nuestro boletín|boletín de noticias|nosso boletim|hírlevel|hírlevél|nyhetsbrev|nyhedsbrev|\binbox\b|mailbox|posteingang|boîte mail))(?:.*(?:sign up|subscribe|register|get |receive|your|deliver|free|inschrijv|schrijf|aanmeld|ontvang|uw |je |gratis|anmeld|abonn|kostenlos|täglich|inscri|recev|gratuit|suscr|recib|regístr|iscriv|ricev|registrati|receb|assin|zapisz|otrzym|přihla|odebír|iratkoz|prenumerera|anmäl|få |tilmeld|modtag).*|[^.!?]{1,90}$)/iu,
    },
    reason: APPEAL,
  },
  {
    id: 'author-note',
    note: 'The heading over a portrait of the author, and the reply form: the article is over.',
    example: 'About the author',
    scope: 'line',
    max: 120,
    closes: true,
    test: {
      phrases: [
        'about the author',
        'about author',
        'leave a reply',
        'leave a comment',
        'leave a reply cancel reply',
        'your email address will not be published',
        'your e-mail address will not be published',
        'über den autor',
        'über die autorin',
        'zur person',
        'schreiben sie einen kommentar',
        'schreibe einen kommentar',
        'over de auteur',
        'plaats een reactie',
        'geef een reactie',
        'à propos de l’auteur',
        "à propos de l'auteur",
        'laisser un commentaire',
        'sobre el autor',
        'deja un comentario',
        'deja una respuesta',
        'dejar un comentario',
        "l'autore",
        'lascia un commento',
        'sobre o autor',
        'deixe um comentário',
        'deixe uma resposta',
        'o autorze',
        'dodaj komentarz',
        'napsat komentář',
        'o autorovi',
        'vélemény, hozzászólás?',
        'szólj hozzá',
        'om skribenten',
        'lämna en kommentar',
        'lämna ett svar',
        'skriv en kommentar',
        'skriv et svar',
      ],
      form: 'opens',
    },
    reason: SHARE,
  },
  {
    id: 'appeals',
    note: 'Follow, subscribe, sign up, log in, accept: the reader is told to do something.',
    example: 'Sign up for our morning briefing',
    scope: 'line',
    max: 220,
    test: { phrases: APPEALS, form: 'opens' },
    reason: APPEAL,
  },
  {
    id: 'site-links',
    note: 'Links of the frame, alone.',
    example: 'Privacy policy',
    scope: 'line',
    max: 80,
    test: { phrases: SITE_LINKS, form: 'alone' },
    reason: APPEAL,
  },
  {
    id: 'feed-notice',
    note: 'A note that the text comes from a feed and was not edited.',
    example: '(The story was published from a wire and has not been edited by the site.)',
    scope: 'line',
    max: 400,
    test: {
      pattern:
        /^(?:[([]|except |this |disclaimer|the (?:story|article|text|above))(?=.*\b(?:story|article|report|text|item|content|copy)\b)(?=.*\b(?:agency|agencies|feed|syndicated|wire|translated|staff)\b)(?=.*(?:not (?:been )?(?:\p{L}+ )?(?:edited|verified|modified|checked|created)|auto-?generated|automatically generated|machine[- ]translated))/iu,
    },
    reason: CREDIT,
  },
  {
    id: 'advertisement',
    note: 'Markers around advertisements.',
    example: 'Advertisement 3',
    scope: 'line',
    max: 80,
    test: { phrases: ADS, form: 'alone' },
    reason: 'advertisement marker',
  },
  {
    id: 'advertisement-break',
    note: 'A text that goes on under an advertisement.',
    example: 'Story continues below this video',
    scope: 'line',
    max: 100,
    unfinished: true,
    test: {
      phrases: ADS.filter((phrase) => phrase.split(' ').length >= 3),
      form: 'opens',
    },
    reason: 'advertisement marker',
  },
  {
    id: 'read-also',
    note: 'A pointer to another story, or the heading over a list of them.',
    example: 'Read more: Neighbours Quarrel Over Masts',
    scope: 'line',
    max: 260,
    test: { phrases: TEASERS, form: 'label' },
    reason: TEASER,
    opensList: true,
  },
  {
    id: 'read-also-run-on',
    note: 'The same without a colon, where no sentence follows.',
    example: 'Meer over antennes en masten',
    scope: 'line',
    max: 200,
    unfinished: true,
    test: { phrases: TEASERS, form: 'opens' },
    reason: TEASER,
  },
  {
    id: 'buttons',
    note: 'Share, print, save, listen, loader texts.',
    example: 'Share on Facebook',
    scope: 'line',
    max: 90,
    test: { phrases: BUTTONS, form: 'alone' },
    reason: SHARE,
  },
  {
    id: 'share-on',
    note: 'A button that names a network.',
    example: 'Partager sur Facebook',
    scope: 'line',
    max: 120,
    unfinished: true,
    test: {
      pattern:
        /^(?:share|deel|delen|teilen|partager|compartir|condividi|compartilh\p{L}*|partilh\p{L}*|udostępnij|sdílet|megosztás|dela på|del på|auf|follow|send|comment)\b[^.]{0,30}(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|messenger|e-?mail|disqus)[^.]{0,40}$/iu,
    },
    reason: SHARE,
  },
  {
    id: 'comments',
    note: 'Where readers may write.',
    example: 'Comments (12)',
    scope: 'line',
    max: 120,
    test: { phrases: COMMENTS, form: 'alone' },
    reason: SHARE,
  },
  {
    id: 'comments-run-on',
    note: 'The same with words after it.',
    example: 'Leave a comment below the picture',
    scope: 'line',
    max: 120,
    unfinished: true,
    test: {
      phrases: COMMENTS.filter((phrase) => phrase.split(' ').length >= 2),
      form: 'opens',
    },
    reason: SHARE,
  },
  {
    id: 'picture-label',
    note: 'A caption or credit after its label.',
    example: 'Bild: Hausfotograf',
    scope: 'line',
    max: 400,
    test: { phrases: PICTURE_LABELS, form: 'label' },
    reason: PICTURE,
  },
  {
    id: 'caption-with-credit',
    note: 'A caption that ends with its credit in brackets.',
    example: 'The minister at the gate (photo: our agency)',
    scope: 'line',
    max: 320,
    test: {
      pattern:
        /[([](?:photo|foto|fotó|fot\.|bild|image|picture|imagen|immagine|imagem|beeld|crédit photo|credit|illusztráció)s? ?: ?[^()[\]]{1,80}[)\]]$/iu,
    },
    reason: PICTURE,
  },
  {
    id: 'picture-in-brackets',
    note: 'A credit in brackets on a line of its own.',
    example: '[Image: a stock library]',
    scope: 'line',
    max: 200,
    test: {
      pattern:
        /^[([](?:file |stock |archive )?(?:photo|foto|fotó|fot\.|bild|image|picture|imagen|immagine|imagem|beeld|billede|zdjęcie|snímek|kép|crédits?|credits?|source|quelle|bron)\b[^()[\]]{0,160}[)\]]$/iu,
    },
    reason: PICTURE,
  },
  {
    id: 'caption-words',
    note: 'Words that only a caption has: file photo, archive picture.',
    example: 'A mast on a roof, archive photo - Our Agency',
    scope: 'line',
    max: 320,
    test: {
      needs: /photo|picture|image|bild|fot[oó]|zdjęcie|snímek|illusztráció|beeld/iu,
      pattern:
        /^in this (?:file |undated |archive )(?:photo|picture|image)|(?<!\b(?:an?|the|this|that|old|ein|eine[rnm]?|une?|een|una) )\b(?:(?:file|archive|stock|handout|undated|library|representational|representative) (?:photo|picture|image|photograph)|archivbild|archivfoto|symbolbild|symbolfoto|photo d['’]archives?|photo d['’]illustration|image d['’]illustration|foto de archivo|imagen de archivo|foto d['’]archivio|foto di repertorio|foto de arquivo|zdjęcie ilustracyjne|ilustrační (?:foto|snímek)|illusztráció|archív fotó|arkivbild|arkivfoto|genrebild|archieffoto|archiefbeeld)(?!\p{L})/iu,
    },
    reason: PICTURE,
  },
  {
    id: 'picture-agency',
    note: 'A caption or credit that ends with a picture agency.',
    example: 'A mast on a roof / Getty Images',
    scope: 'line',
    max: 320,
    unfinished: true,
    test: {
      pattern:
        /(?:^|[\s/|(©–—-])(?:getty ?images|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pixabay|pexels|depositphotos|adobe stock|imago(?: images)?|picture[ -]alliance|afp via getty(?: images)?|ap photo|epa-efe|hollandse hoogte|keystone|profimedia)[)\]\s]*$/iu,
    },
    reason: PICTURE,
  },
  {
    id: 'credit-after-subject',
    note: 'What a picture shows, the word for picture, a colon and its source.',
    example: 'Mast Photo: Our Agency',
    scope: 'line',
    max: 320,
    unfinished: true,
    test: {
      pattern:
        /(?:^|\s|[(|.])(?:photo|foto|fotó|bild|image|picture|imagen|immagine|imagem|beeld|photograph|credit)s? ?: ?[^.:]{2,50}\)?$/iu,
    },
    reason: PICTURE,
  },
  {
    id: 'page-clock',
    note: 'The time at which the page was opened or made, with its zone.',
    example: 'Mon, 03 Jun 2016 11:20 GMT',
    scope: 'line',
    max: 140,
    test: { shape: 'clockLine' },
    reason: 'page clock',
  },
  {
    id: 'date-line',
    note: 'A line of a date or a time and nothing else, with or without a label.',
    example: 'Published June 03, 2016 | 11:20 AM',
    scope: 'line',
    max: 140,
    test: { shape: 'dateLine' },
    reason: STAMP,
  },
  {
    id: 'date-note',
    note: 'The label of a date that is not there.',
    example: 'Last updated on',
    scope: 'line',
    max: 60,
    test: { phrases: DATE_NOTES, form: 'alone' },
    reason: STAMP,
  },
  {
    id: 'reading-time',
    note: 'How long it takes to read.',
    example: '4 min read',
    scope: 'line',
    max: 60,
    test: {
      pattern:
        /^(?:(?:reading time|read time|estimated reading time|leestijd|lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|tempo di lettura|tempo de leitura|czas czytania|doba čtení|olvasási idő|lästid|læsetid)\s*:?\s*)?(?:ca\.? |approx\.? |about )?\d{1,3}(?:[.,:]\d+)?[\s-]?(?:min|perc)\p{L}*\.?(?:\s\p{L}+){0,3}$/iu,
    },
    reason: 'reading time',
  },
  {
    id: 'byline',
    note: 'By and a name.',
    example: 'By Alex Example',
    scope: 'line',
    max: 90,
    test: {
      pattern:
        /^(?:(?:By|BY|Par|Door|Por|Av|Af|Autor|Autorka|Auteur|Autore|Författare|Skrevet af) ?:?|Von(?! der)|Di) \p{Lu}[\p{L}.'’-]*,?(?: (?:\p{Lu}[\p{L}.'’-]*|and|und|et|en|y|e|och|og|de|van|von|der|[&]),?){0,5}(?:(?: ?[|•·–—-] ?|, )[^.!?:\d]{1,40})?$/u,
    },
    reason: CREDIT,
  },
  {
    id: 'writer-with-office',
    note: 'A name and the office of a journalist.',
    example: 'Alex Example, Senior Correspondent',
    scope: 'line',
    max: 100,
    test: {
      pattern:
        /^\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,4}\s?[,|–—-]\s?(?:\p{L}+\s){0,4}(?:editor|reporter|correspondent|writer|journalist|columnist|contributor|bureau chief|redakteur(?:in)?|korrespondent(?:in)?|redacteur|correspondente?|correspondant|journaliste|redactora?|corresponsal|periodista|giornalista|redattore|jornalista|dziennikarz|redaktor(?:ka)?|újságíró|szerkesztő|reporter|desk)$/iu,
    },
    reason: CREDIT,
  },
  {
    id: 'staff-line',
    note: 'The desk that wrote the page.',
    example: 'Written by our desk in town',
    scope: 'line',
    max: 160,
    unfinished: true,
    test: { phrases: STAFF, form: 'opens' },
    reason: CREDIT,
  },
  {
    id: 'source-label',
    note: 'Source or author after its label.',
    example: 'Source: The Daily Example',
    scope: 'line',
    max: 90,
    unfinished: true,
    test: {
      pattern:
        /^(?:source|sources|via|author|journalist|publisher|editor|quelle|quellen|autor(?:in)?|bron|auteur|fonte|fonti|autore|fuente|fuentes|autor[ae]?s?|źródło|autorka|zdroj|zdroje|forrás|szerző|källa|kilde) ?:/iu,
    },
    reason: CREDIT,
  },
  {
    id: 'byline-small',
    note: 'The same in small letters with two to four words of a name.',
    example: 'von Alex Example',
    scope: 'line',
    max: 60,
    test: {
      pattern: /^(?:by|von(?! der)|par|door|por|di|av|af)(?: \p{Lu}[\p{L}.'’-]*){2,4}$/u,
    },
    reason: CREDIT,
  },
  {
    id: 'desk-credit',
    note: 'Who reported, wrote and edited.',
    example: 'Reporting by Alex Example; Editing by Sam Sample',
    scope: 'line',
    max: 300,
    test: {
      pattern:
        /^[([]?(?:additional reporting|reporting|writing|editing|compiled|edited|reported|translated|translation|produced) by \p{Lu}/iu,
    },
    reason: CREDIT,
  },
  {
    id: 'staff-in-brackets',
    note: 'The desk in brackets on a line of its own.',
    example: '(By our staff)',
    scope: 'line',
    max: 200,
    test: {
      pattern:
        /^[([](?:by|reporting by|writing by|editing by|additional reporting by|with|from|source|mit|avec|con|met|par|von|door|red)\b[^()[\]]{1,180}[)\]]\.?$/iu,
    },
    reason: CREDIT,
  },
  {
    id: 'author-portrait',
    note: 'Who the author is, where the text does not name one.',
    example: 'The writer is a lecturer at a university.',
    scope: 'line',
    max: 300,
    test: {
      pattern:
        /^(?:the (?:writer|author)s? (?:is|are|works?) (?:an?|the|at|for) |(?:der autor|die autorin|unser autor|unsere autorin) (?:ist|arbeitet|schreibt)|de auteur (?:is|werkt)|(?:the )?(?:views|opinions) expressed (?:here|in this)|\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]+ )?(?:is a|is an|is the|is our) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|editor|columnist|journalist|contributor)\b)/iu,
    },
    reason: CREDIT,
  },
  {
    id: 'free-articles',
    note: 'What is left to read without paying.',
    example: 'You have 2 free articles left this week',
    scope: 'line',
    max: 160,
    test: {
      pattern:
        /^(?:follow .{2,60} on (?:facebook|twitter|instagram|google|whatsapp)|you(?:['’]ve| have) (?:\p{L}+ ){0,3}\d+ (?:free |of )|(?:je|u) (?:hebt|heeft) nog \d+|sie haben noch \d+|\d+ (?:free )?articles? (?:left|remaining)|this is your last free article)/iu,
    },
    reason: APPEAL,
  },
  {
    id: 'programme-note',
    note: 'The broadcast in which a station told the story.',
    example: 'Dieses Thema im Programm: Nachrichten, 3. Juni 2016, 8 Uhr',
    scope: 'line',
    max: 260,
    test: {
      pattern:
        /^(?:dieses thema im programm|über dieses thema berichtet\p{L}*|sendung vom|diese sendung|listen to this story on|this story (?:first )?(?:aired|appeared) |this article (?:was )?(?:first |originally )?(?:appeared|published)|dit artikel (?:verscheen|is eerder)|dit is een artikel uit|dieser (?:artikel|text|beitrag) (?:erschien|stammt|ist zuerst))/iu,
    },
    reason: CREDIT,
  },
  {
    id: 'press-appeal',
    note: 'Why the reader should pay for journalism.',
    example: 'By subscribing, you help our newsroom.',
    scope: 'line',
    max: 400,
    test: {
      needs: /journalis|by subscribing|become a |redactie/iu,
      pattern:
        /\b(?:(?:support|fund|value|supporting|quality|independent) (?:\p{L}+ ){0,2}journalism|by subscribing|become a (?:member|subscriber|supporter)|steun (?:\p{L}+ ){0,2}(?:journalistiek|redactie)|unabhängige[nr]? journalismus|støt (?:\p{L}+ ){0,2}journalistik|stöd (?:\p{L}+ ){0,2}journalistik)\b/iu,
    },
    reason: APPEAL,
  },
  {
    id: 'reported-from',
    note: 'Where the correspondent sits.',
    example: 'Aus Wien berichtet Alex Example',
    scope: 'line',
    max: 100,
    unfinished: true,
    test: {
      pattern:
        /^(?:Aus \p{Lu}[\p{L}-]+ (?:berichtet|von)|(?:Editor|Edited|Editors|Redacteur|Redaktion|Eindredactie) ?: |\p{Lu}[\p{L}.-]+ in \p{Lu}\p{L}+$|\p{Lu}\p{Ll}+ (?:correspondent|reporter|editor)$)/u,
    },
    reason: CREDIT,
  },
  {
    id: 'agency-sign-off',
    note: 'Agencies and nothing else.',
    example: 'AFP, REUTERS',
    scope: 'line',
    max: 80,
    test: { shape: 'agencyLine' },
    reason: CREDIT,
  },
  {
    id: 'publisher-name',
    note: 'The name of a known publisher and nothing else.',
    example: '- The Daily Example',
    scope: 'line',
    max: 120,
    test: { shape: 'publisherLine' },
    reason: SECTION,
  },
  {
    id: 'tagline',
    note: 'What a site says of itself.',
    example: 'All the latest news from around the globe, analysis and features.',
    scope: 'line',
    max: 200,
    test: {
      pattern:
        /^(?:get |find |read |discover |all |follow |browse |your |the |breaking |alle? |het |toutes? |todas? |tutte |retrouvez |découvrez )?(?:all )?(?:the )?(?:latest|breaking|laatste|neueste[ns]?|aktuelle[ns]?|dernières?|últimas?|ultime|l['’]actualité|le ultime|source for|home of)\b(?=.*(?:news|nieuws|nachrichten|nouvelles|actualité|infos|noticias|notizie|notícias|headlines))(?=.*(?:analysis|features|coverage|headlines|stories|opinion|video|live|world|sport|weather|achtergrond|hintergr|analyse|opinie|análisis|analisi|análise|vidéo))/iu,
    },
    reason: SECTION,
  },
  {
    id: 'section-label',
    note: 'The name of a section or of a kind of page.',
    example: 'Technology',
    scope: 'line',
    max: 40,
    edges: true,
    test: { phrases: SECTIONS, form: 'alone' },
    reason: SECTION,
  },
  {
    id: 'navigation-list',
    note: 'A path or a row of sections.',
    example: 'Home > News > Masts',
    scope: 'line',
    max: 200,
    test: { shape: 'navigationList' },
    reason: 'navigation',
  },
  {
    id: 'address-line',
    note: 'A web or mail address, a handle or a domain alone.',
    example: 'www.example.org',
    scope: 'line',
    max: 400,
    test: {
      pattern:
        /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|\[email.protected\]|@\w{2,30}|(?:[\p{L}\d-]+\.){1,3}(?:com|org|net|info|news|eu|co\.uk|tv|io|[a-z]{2}))$/iu,
    },
    reason: 'web or mail address',
  },
  {
    id: 'counter',
    note: 'Digits and marks alone.',
    example: '0',
    scope: 'line',
    max: 20,
    test: { pattern: /^[\d\s.,:|/+()•·*–—_=-]+$/ },
    reason: SHARE,
  },
  {
    id: 'tag-list',
    note: 'Key words between commas, no sentence.',
    example: 'masts, antennas, town council, Example Land, radio waves, permits',
    scope: 'line',
    max: 400,
    test: { shape: 'tagList' },
    reason: 'tag list',
  },
  {
    id: 'tag-label',
    note: 'Key words after their label.',
    example: 'Tags: masts, antennas',
    scope: 'line',
    max: 400,
    test: {
      pattern:
        /^(?:tags?|topics?|keywords?|filed under|trefwoorden|schlagw(?:orte|örter)|stichw(?:orte|örter)|mots[- ]clés|etiquetas|palabras clave|parole chiave|argomenti|palavras-chave|słowa kluczowe|tagi|klíčová slova|štítky|címkék|kulcsszavak|ämnen|emneord)\s?[:|]/iu,
    },
    reason: 'tag list',
  },
  {
    id: 'machine-notice',
    note: 'Errors of the server and notices of the browser.',
    example: 'Please enable JavaScript to see this page.',
    scope: 'line',
    max: 400,
    test: {
      pattern:
        /^(?:(?:deprecated|warning|notice|fatal error|parse error): .*(?:\.php| on line )|(?=(?:please|your|this|you|to|javascript|we|sorry|it looks|bitte|ihr|dieser|votre|veuillez|su|por favor|il tuo|uw|je|deze)\b)(?=.*\b(?:javascript|browser|browsers)\b)(?=.*\b(?:enable|disabled|support|supported|upgrade|outdated|update your|unterstützt|aktivieren|activer|activez|habilita|attiva|ondersteunt|inschakelen)\b))/iu,
    },
    reason: 'notice of the site or the browser',
  },
  {
    id: 'agency-portrait',
    note: 'An agency or a site says what it is.',
    example: 'Example Wire is the world’s largest news agency and reaches millions.',
    scope: 'line',
    max: 600,
    test: {
      pattern:
        /^[^.]{2,120} is (?:the|an?|one of the) (?:[\p{L}'’-]+ ){0,4}(?:largest|leading|biggest|independent|award-winning|non-profit|nonprofit) (?:[\p{L}-]+ ){0,4}(?:news|media|newsroom|journalism|multimedia|publication|magazine)\b/iu,
    },
    reason: CREDIT,
  },
  {
    id: 'other-script',
    note: 'A line in letters that the page does not use elsewhere.',
    example: 'Загрузка страницы',
    scope: 'line',
    max: 160,
    test: { shape: 'otherScript' },
    reason: 'interface text in another script',
  },
];

/** Tried in order on the lines that are left, with the page's layout in view. */
export const LAYOUT_RULES: readonly LayoutRule[] = [
  {
    id: 'after-closing',
    note: 'Whatever follows a reply form or the heading over a portrait of the author.',
    example: 'I think this is all wrong. (below “Leave a reply”)',
    scope: 'layout',
    layout: 'afterClosing',
    reason: 'reader comments or author note',
  },
  {
    id: 'head-label',
    note: 'A word or two above the text that are not its headline.',
    example: 'Life Abroad',
    scope: 'layout',
    layout: 'headLabel',
    reason: SECTION,
  },
  {
    id: 'site-credit',
    note: 'A line that ends with a dash and a publisher, or a name that ends another line too.',
    example: 'Men look at a mast in the rain - The Daily Example',
    scope: 'layout',
    layout: 'siteCredit',
    reason: PICTURE,
  },
  {
    id: 'listed-teaser',
    note: 'A headline under the heading of a list of other stories.',
    example: 'Neighbours quarrel over masts (below “Also in the news”)',
    scope: 'layout',
    layout: 'listedTeaser',
    reason: TEASER,
  },
  {
    id: 'title-case-teaser',
    note: 'A long headline in title case after the text has begun: a subhead is short.',
    example: 'Minister Warns Neighbours Over Masts on Old Town Roofs',
    scope: 'layout',
    layout: 'titleCaseTeaser',
    reason: TEASER,
  },
  {
    id: 'headline-run',
    note: 'Lines without a full stop, one under the other, amid the text.',
    example: 'Two headlines in a row between two paragraphs',
    scope: 'layout',
    layout: 'headlineRun',
    reason: TEASER,
  },
  {
    id: 'after-the-end',
    note: 'A line that is no sentence after the last sentence.',
    example: 'The Daily Example',
    scope: 'layout',
    layout: 'afterTheEnd',
    reason: 'furniture after the end of the text',
  },
];
