import type { CueLexicon } from './types.ts';

export const german: CueLexicon = {
  language: 'de',
  classes: {
    papers:
      'erklärung erklärungen memorandum memoranden absichtserklärung absichtserklärungen abkommen vereinbarung vereinbarungen',
    noun: 'verbot verbots ausschluss ausschlusses bann boykott boykotts komplettverbot pauschalverbot komplettausschluss',
    firm: 'anbieter* ausrüster* hersteller* konzern* unternehmen* firma firmen lieferant* zulieferer* netzwerkausrüster* telekomausrüster* netzausrüster* technik technologie* komponenten bauteile* ausrüstung* produkte* technologiekonzern* telekomkonzern*',
    thing:
      'huawei zte chinesen sie es ihn anbieter* ausrüster* hersteller* konzern* unternehmen lieferant* technik technologie* komponenten bauteile* produkte* netzwerkausrüster*',
    state:
      'deutschland österreich belgien frankreich italien spanien polen kanada brasilien großbritannien berlin wien london paris brüssel europa europäer andere verbündete länder staaten partner',
    excl: 'ausschließen ausschliessen ausschließt ausschliesst ausgeschlossen ausschloss auszuschließen auszuschliessen verbannen verbannt verbannte verbieten verbietet verbot verboten untersagen untersagt untersagte bannen gebannt verbann* aussperr* ausgesperrt boykott* fernhalten fernzuhalten blockier*',
  },
  times: {
    today: 'heute',
    yesterday: 'gestern',
    lastWeek: 'vergangene woche,letzte woche,vergangenen woche,vorige woche',
    lastMonth: 'vergangenen monat,letzten monat,vorigen monat',
    thisMonth: 'diesen monat,diesem monat',
    lastYear: 'vergangenen jahr,letzten jahr,vergangenes jahr,letztes jahr,vorjahr',
    thisYear: 'dieses jahr,diesem jahr',
    weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend',
    terms: 'bis ab spätestens vor nach von',
    before: 'im in seit ende anfang mitte',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        huaweis
        zte
        chinesisch* ..2 <firm>
        <firm> aus china
        technik aus china
        nicht vertrauenswürdig* ..1 <firm>
        hochrisikoanbieter*
        technik unzuverlässiger|unsicherer|chinesischer
        umstritten* ..1 <firm>
        unzuverlässig*|unsicher*|riskant* ..1 <firm>
      `,
      example: 'Chinesische Ausrüster standen im Brief.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      patterns: `
        das unternehmen
        der|dem|den konzern|hersteller|ausrüster|anbieter|netzwerkausrüster
        die|den|der beiden|beide hersteller*|firmen|unternehmen|konzerne
        die|den chinesen
        beide firmen|unternehmen|hersteller
      `,
      note: 'Anaphora: counts where a vendor was named before.',
      example: 'Das Unternehmen stand im Brief.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        netz|netze|netzen|netzes|netzwerk*
        *netz
        *netze
        *netzen
        mobilfunk*
        telekom*
        infrastruktur*
        netzausbau|ausbau
      `,
      example: 'Das Netz wird nächstes Jahr gebaut.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        sperrt|sperren|sperrte ..6 aus
        hält|halten ..5 fern
        tür ..2 zu|verschlossen
        keinen platz|keine rolle|zukunft
        durften|dürfen|darf nichts mehr
        setzt|setzte|setzen ..4 vor ..1 tür
        wirft|warf|werfen|warfen ..5 raus|hinaus
        stoppt|stoppte|stoppten|gestoppt ..4 <thing>
        kein ..2 platz|zukunft
        zieht|zog ..2 stecker
        aus für ..3 <thing>
        schmeißt|schmeisst ..3 raus
        <thing> ..4 außen|draußen vor|bleiben
        drängt|drängte ..3 aus ..3 netz*
        verzicht* ..4 auf ..2 <thing>
        ohne ..1 <thing> ..3 auskommen|bauen|gebaut|aufgebaut|ausgebaut
        tür ..2 zugeschlagen|zugemacht|gewiesen|versperrt
      `,
      note: 'Verbs and idioms of shutting out.',
      example: 'Die Behörde hat den Anbieter ausgeschlossen.',
    },
    {
      id: 'keep-out',
      role: 'exclude',
      weight: 2.9,
      patterns: `
        schließt|schliesst|schließen|schliessen|schloss|schlossen ..8 aus
      `,
      note: 'A little lighter, so that to rule out a ban outweighs to rule out a vendor.',
      example: 'Die Behörde schließt den Anbieter aus.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        verbot|verbots|verbote von|für|gegen|der|des
        *verbot
        ausschluss
        bann gegen|für
        *bann
        *ausschluss
      `,
      example: 'Der Ausschluss der Anbieter gilt.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        ausbauen|ausgebaut|auszubauen ..3 <thing>
        <thing> ..5 ausgebaut|ausgetauscht|ersetzt|entfernt|verschwunden|verschwinden
        verschwunden|verschwinden ..2 sein|müssen
        verschwinden
        aus ..5 netz|netzen|netze|kernnetz ..3 verschwinden|verschwunden|entfernt|verbannt|verbannen
        auszutauschen
        trennen ..3 von
        von ..6 trennen
        rauswurf|rauswerfen|hinauswerfen
        austauschen|ausgetauscht|austauscht|tauschen|tauscht ..4 aus?
        austausch der|von|des ..3 <thing>
        entfernen|entfernt|entfernte|entfernten|entfernung
        ausbau der|von|des ..1 huawei
        rückbau|zurückbauen|abbauen|abgebaut ..3 <thing>
        <thing> ..8 entfernen|austauschen|ersetzen|ausbauen|abbauen|verbannen
      `,
      note: 'Verbs of taking out what is installed.',
      example: 'Die Betreiber müssen die Technik entfernen.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        darf|dürfen|durfte|durften ..6 nicht|keine|keinen|kein|nichts ..6 verwend*|einsetz*|eingesetzt|liefern|kaufen|einbauen|verbaut|verbauen|beteilig*|nutzen|werden|mehr
        nicht ..2 zugelassen|zulassen|erlaubt|erlauben|zuzulassen
        lässt|lassen ..4 nicht ..2 zu
        keine genehmigung|zulassung|erlaubnis
        nicht zum zug
      `,
      example: 'Betreiber dürfen die Technik nicht mehr verwenden.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2,
      patterns: `
        einschränk*
        eingeschränkt
        beschränk*
        begrenz*
        schränkt|schränken ..5 ein
        streng*|schärfer*|verschärf* ..1 auflagen|regeln|vorgaben|kriterien|anforderungen|sicherheitsanforderungen
        auflagen
        verschärft|verschärfen|verschärfte
        obergrenze|höchstanteil
        höchstens|maximal ..2 prozent
        teilverbot
        stuft|stufte|stufen|eingestuft|einstuft ..9 gefahr|risiko|bedrohung|sicherheitsrisiko
        gefahr|risiko|bedrohung|sicherheitsrisiko ..5 eingestuft|erklärt|einstuft
        nur|lediglich ..3 befristet*|eingeschränkt*|begrenzt*|beschränkt*
        nur|lediglich|ausschließlich ..2 vertrauenswürdig* ..2 <firm>
        nur|lediglich ..4 rande|rand|peripherie|antennen|außerhalb
        unter ..2 auflagen|bedingungen|einschränkungen
        maßnahmen|schritte gegen ..2 <thing> ..2 ergriffen|eingeleitet|beschlossen
        vorgehen|vorgegangen|durchgreifen|durchgegriffen gegen
        kein geld ..3 für ..3 <thing>
        deckel*|gedeckelt
        geht|gehen|ging|gingen ..5 leer aus
      `,
      note: 'Verbs and nouns of limiting; a risk declared by an authority among them, as it bars public money.',
      example: 'Die Regierung will den Anteil nicht; sie beschränkt ihn.',
    },
    {
      id: 'vetting',
      role: 'limit',
      weight: 2.5,
      kind: 'law',
      binding: true,
      patterns: `
        gesetz ..8 untersagen|ausschließen|verbieten|ausschluss
        genehmigungspflicht*|zustimmungspflicht*
        vertrauenswürdigkeitserklärung|garantieerklärung
        it sicherheitsgesetz
        möglichkeit ..5 untersagen|verbieten|auszuschließen
        erlaubt|ermöglicht|ermächtigt|gestattet|befugt|berechtigt ..7 zu ..1 untersagen|verbieten|sperren|entziehen
        erlaubt|ermöglicht|ermächtigt|gestattet ..7 auszuschließen|auszuschliessen
        gesetz|gesetzes|gesetze|novelle ..9 untersagen|ausschließen|verbieten|auszuschließen|auszuschliessen|sperren
      `,
      example: 'Das Gesetz erlaubt es, Komponenten zu untersagen.',
    },
    {
      id: 'security-declaration',
      role: 'concern',
      weight: 2.5,
      standsAlone: true,
      kind: 'agreement',
      binding: false,
      host: 'US',
      patterns: `
        <papers> ..3 5g ..3 unterzeichn*|unterschr*
        <papers> zur|über ..3 5g|netzsicherheit|mobilfunk* ..4 unterzeichn*|unterschr*
        unterzeichn*|unterschr* ..9 <papers> ..4 5g|netzsicherheit
      `,
      note: 'A declaration of criteria for suppliers, without a measure.',
      example: 'Polen hat mit den USA eine Erklärung zur 5G-Sicherheit unterzeichnet.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        kern|kernnetz*|kernbereich*
        kritisch*|sensib*|sensitiv*|zentral*|heikl*|sicherheitsrelevant* ..1 teile*|bauteile*|komponenten|bereich*|steuerungssystem*|element*|funktion*|infrastruktur
        teilweise
        prozent
        einem teil
        anteil
        begrenzt*|eingeschränkt*|beschränkt*|kleiner* rolle|beteiligung|umfang
      `,
      note: 'Shares, the core and other parts of a network, in the terms of laws and news.',
      example: 'Im Kernnetz ist es anders.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        behördennetz*|regierungsnetz*
        öffentlich* auftrag|aufträge|aufträgen|beschaffung*|ausschreibung*
        staatlich* ..1 breitbandsubvention*|stellen|einrichtungen
        bundeswehr
        diensthandys|diensttelefone
        beamte|beamten
      `,
      example: 'Bei öffentlichen Aufträgen ist es anders.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        zulassen|zugelassen|zulässt|zuzulassen
        lässt|lassen|ließ ..6 zu
        erlaub*
        grünes licht
        darf|dürfen ..5 mitbauen|liefern|teilnehmen|mitwirken|beteiligen|bleiben
        willkommen
        weiter|weiterhin ..3 nutzen|verwenden|einsetzen|setzen
        setzt|setzen ..3 weiter* auf
        nicht verbaut
        steht|stehen offen
        erlaubt|erlauben|erlaubte|gestattet|gestatten|gestattete ..5 <thing>
        hält|halten|hielt ..5 tür ..2 offen
        darf|dürfen|durfte|durften ..6 beteiligt|dabei|verwendet|eingesetzt|mitmachen|ausbauen
        freie bahn
        weiterhin ..3 zugelassen
        gibt|gab|erteilt|erteilte ..4 grünes licht
      `,
      example: 'Die Regierung hat den Anbieter zugelassen.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        kein*|nicht ..3 beweis*|belege|hinweis*|anzeichen|grund|gründe|anlass|anhaltspunkt*|bedenken|einwände
        keine ..2 maßnahmen|massnahmen|pläne
        alle ..4 gleich*
        gleich* behandel*|bedingungen|regeln|maßstäbe|kriterien
        denkt|denken ..3 nicht daran
        nicht die absicht|vor
        nicht die absicht ..6 <excl>
        will|wollen|wollte|wollten nicht dass huawei|zte|chinesische ..6 <excl>
        nicht vor ..6 auszuschließen|auszuschliessen|auszusperren|fernzuhalten
        dementier*|bestreite*|bestritt|bestritten ..7 <excl>
        wie jeder|jeden andere*|mitbewerber
        herstellerneutral|technologieneutral
        nicht ..4 dem|diesem drängen|druck ..4 folgen|beugen|nachgeben
        beugt|beugen ..3 nicht
        ohne wirkung
        gegen ..3 ausschluss|verbot
        ausschluss ..4 ab|abgelehnt|ablehnen
        pauschal* ausschluss
        schließt|schliesst|schließen|schliessen|schloss|schlossen ein|einen ..1 verbot|ausschluss|bann ..4 aus
        verbot|ausschluss|bann von|gegen|für ..2 ausgeschlossen
        verzicht* ..8 auf ..2 <noun>
        auf ..2 <noun> ..5 verzicht*
        nicht|kein* ..4 diskriminier*
        gegen ..2 <noun>
        <noun> ..4 nicht geben|geplant|vorgesehen|beabsichtigt
        kein* ..4 <noun> ..4 geplant|vorgesehen|geben|beabsichtigt
        niemand* ..4 <excl>
        kein* ..3 <noun>
        hält|halten ..4 <noun> ..4 nicht|falsch|unnötig
        stellt|stellte|stellen|stellten ..3 gegen ..3 <noun>
        nicht ..3 <thing> ..3 vorverurteil*
        offen für alle
        alle ..2 anbieter|ausrüster|hersteller ..5 offen|willkommen|gelten
        kein* ..1 pläne|absicht|grund|anlass|notwendigkeit|handlungsbedarf|maßnahmen|einschränkungen|beschränkungen
        nicht ..3 vom|von herkunft
        unabhängig von ..2 herkunft
        überlässt|überlassen ..4 betreibern|unternehmen|netzbetreibern
        widersteht|widerstand|trotzt|trotzte ..4 druck
        kein* belastbar* ..1 beweis*|belege|erkenntnisse
        kein* erkenntnisse
        überlässt|überlassen|überließ ..6 betreibern|unternehmen|netzbetreibern|telekomkonzernen
        mischt|mischen sich ..2 nicht
        nicht ..1 einmischen
      `,
      note: 'No evidence, no reason, equal treatment: the usual forms of “open”.',
      example: 'Die Behörde hat keine Hinweise gefunden.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        lob|lobt|lobte|gelobt
        verteidig*
        vertrauen in
        verlässlich*|guter partner
        unterstütz* ..3 <thing>
        warb|wirbt|werben|geworben für ..4 zusammenarbeit|partnerschaft|kooperation|huawei
        wirbt|warb ..3 für ..3 zusammenarbeit|partnerschaft|kooperation
        stellt|stellte|stellen ..2 hinter|vor ..2 <thing>
        nimmt|nahm ..4 in schutz
      `,
      example: 'Der Minister verteidigte den Konzern.',
    },
    {
      id: 'deal',
      role: 'deal',
      weight: 2,
      kind: 'agreement',
      patterns: `
        unterzeichn*|unterschr* ..6 vertrag|abkommen|vereinbarung|absichtserklärung|memorandum
        vertrag|abkommen|vereinbarung|absichtserklärung|memorandum ..5 unterzeichn*|unterschrieben|geschlossen
        vertrag|abkommen|vereinbarung|absichtserklärung|memorandum mit
        zusammenarbeit mit
        arbeitet|arbeiten ..4 zusammen
        kooperier*|kooperation mit
        gemeinsam mit <thing>
        partnerschaft mit
      `,
      example: 'Das Ministerium unterzeichnete einen Vertrag mit Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        noch nicht|nichts entschieden|beschlossen|entscheiden
        nicht|nichts ..2 entschieden|beschlossen
        keine ..2 entscheidung
        entscheidung ..4 aus|offen|vertagt|verschoben|gefallen
        weiterhin|noch|weiter offen
        ist ..6 offen
        ob ..7 darf|dürfen|soll|mitbauen
        uneins|uneinig|zerstritten
        einig ..5 nicht
        unentschieden|unklar
        schließt|schliesst|schließen|schliessen|schloss|schlossen ein|einen ..1 verbot|ausschluss|bann ..3 nicht aus
        verbot|ausschluss|bann von|gegen|für ..2 nicht ausgeschlossen
        klärt|klären ..5 ab
        ringt|ringen um
        will|wollen|wollte|wollten ..3 erst ..6 entscheiden
        erst ..6 entscheiden|entschieden|entscheidung
        offengelassen|offenlassen|offenließ|offenlässt
        lässt|ließ|lassen|ließen ..4 offen
        offen gelassen|geblieben|lassen
        hält|halten sich ..4 bedeckt|offen
        noch ..3 nicht ..2 festgelegt|geäußert|positioniert
        zaudert|zaudern|zauderte
        prüft|prüfen ..1 noch
        zögert|zögerte|zögerten|zögern
        streiten|streitet ..3 über|um
        gespalten
      `,
      example: 'Die Regierung hat nichts entschieden.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        prüf*|geprüft|überprüf*
        erwäg*|erwog*|erwogen
        untersuch*
        berät|beraten|beratung*
        abwäg*
        bewert*
        debatt*|diskutier*
        plan|plant|pläne|plante
        überleg*
        will|wollen|wollte|wollten dass huawei|zte|chinesische ..6 <excl>
        vorschlag|vorgeschlagen|schlägt ..4 vor
        arbeitet an
        begutacht*
        gespräche ..3 mit
      `,
      example: 'Die Regierung prüft den Fall.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        warn|warnt|warnte|warnung|warnungen|gewarnt|warnen
        bedenken
        besorgt|sorge|sorgen
        befürcht*|fürcht*
        misstrau*|argwohn
        kein vertrauen
        sicherheitsrisik*
        risiko|gefahr für
        skeptisch|skepsis
        gefährlich
        verdacht|verdächtig*
      `,
      note: 'Words of warning and worry.',
      example: 'Der Geheimdienst warnte vor Spionage.',
    },
    {
      id: 'trade',
      role: 'trade',
      weight: 3,
      scope: 'trade',
      kind: 'trade',
      binding: true,
      patterns: `
        schwarz* liste
        handelsverbot*|exportverbot*|exportkontroll*|exportbeschränk*|handelsbeschränk*|handelsembargo
        sanktion*
        exportlizenz*
        chiphersteller nichts mehr ..3 liefern
        sanktionsliste|entity list
        chipherstell*|zulieferer* ..4 nichts|nicht mehr ..2 liefern
        lieferstopp|lieferverbot*|ausfuhrverbot*|ausfuhrkontroll*
        handelssperre|us sanktionen
      `,
      note: 'The terms of export control.',
      example: 'Der Konzern steht auf einer schwarzen Liste.',
    },
    {
      id: 'negation-closing',
      role: 'negation',
      closes: true,
      patterns: `
        nicht
      `,
      note: 'The verb stands early, so that this word may be the last of its clause.',
      example: 'Das Land verbietet Huawei im Netz nicht.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        kein|keine|keinen|keiner|keinem|keinerlei
        nie|niemals
        weder
        noch nie
        ohne
        nichts
        niemand|niemanden|niemandem
      `,
      example: 'Die Behörde sieht keinen Grund für ein Verbot.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        lehn*|ablehn*|abgelehnt
        dementier*
        bestreit*|bestritt
        weiger*
        gegen einen|ein|den|das
        widersprach|widerspricht
        aufgehoben|aufheben|zurückgenommen|gelockert|lockert|ausgesetzt
        sprach|sprechen|spricht ..3 gegen
        verzichtet auf
      `,
      note: 'What is refused or taken back.',
      example: 'Er lehnt das ab.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        kann|können|könnte|könnten
        will|wollen|wollte|wollten
        würde|würden|wäre|wären
        plan|plant|planen|plante|pläne|geplant
        soll|solle|sollen|sollte|sollten
        erwäg*|erwog
        vorschlag*|entwurf|gesetzentwurf
        möglich*|vielleicht|womöglich|eventuell|wohl|voraussichtlich
        droht|drohen|drohte
        dürfte|dürften
        denkt|denken
        empfiehl*|empfehl*
        prüf*
        fordert|fordern|forderte|forderung
        ob
        falls|wenn
        beabsichtig*
        vorhaben
        hat|haben vor huawei|zte|chinesische
        bereit
        spricht|sprechen ..3 für
        müsste|müssten
        arbeitet|arbeiten|arbeitete an
        strebt|streben ..4 an
        peilt|peilen
        dringt|dringen|pocht|pochen auf
        liebäugelt
        geprüft|prüft|prüfen
      `,
      note: 'Modal verbs, plans and drafts of the language.',
      example: 'Das könnte geschehen.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        früher|zuvor|einst|damals
        hatte|hatten
        vor jahren
        ursprünglich|zunächst
      `,
      example: 'Früher war das anders.',
    },
    {
      id: 'already',
      role: 'earlier',
      patterns: `
        bereits|schon
      `,
      note: 'Done by now, and still so: it sets nothing present against it.',
      example: 'Die Behörde hat das bereits erklärt.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        muss|müssen|musste|mussten
        verpflichtet
        haben zu
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'Betreiber müssen die Technik entfernen.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        wenn
        falls
        sofern
        sollte
      `,
      example: 'Wenn das geschieht, folgt eine Antwort.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        regierung|regierungen|bundesregierung
        *regierung
        *ministerium
        *ministeriums
        ministerium|ministeriums
        minister|ministerin|ministers
        *minister
        *ministerin
        kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|kanzleramt
        präsident|präsidentin
        *präsident
        premier|premierminister|premierministerin|ministerpräsident*
        kabinett|bundesrat|bundestag|parlament|nationalrat
        behörde|behörden|bundesbehörden|bundesamt
        *behörde
        bundesnetzagentur|bsi|verfassungsschutz|bnd
        regulierer|regulierungsbehörde|aufsicht*
        geheimdienst|geheimdienste|nachrichtendienst*
        bund
        auswärtige|auswärtigen amt|amtes
        aussendepartement|departement
        gericht|verwaltungsgericht|gerichts
        regierungssprecher*
        staatssekretär*
        militär|armee|streitkräfte
        weißes|weisses haus
        senat|kongress
        gesetz
        botschaft
        sicherheitsrat
      `,
      example: 'Die Regierung erklärte das.',
    },
    {
      id: 'body-de',
      role: 'government',
      country: 'DE',
      patterns: `
        bundesregierung
        bundesnetzagentur
        bundesinnenministerium|bundesinnenministerin|bundesinnenminister
        bundeswirtschaftsministerium|bundeswirtschaftsminister
        bundeskanzlerin|bundeskanzleramt
        auswärtiges|auswärtige|auswärtigen amt|amtes
        bundesamt für sicherheit
      `,
      example: 'Die Bundesregierung schwieg.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        weißes|weisse|weiße|weisses haus
        us regierung|präsident|handelsministerium|justizministerium
      `,
      example: 'Das Weiße Haus schwieg.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        hierzulande
        unser|unserem|unserer land
      `,
      example: 'Hierzulande ändert sich nichts.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        das|dieses land
        sie|es|man
      `,
      example: 'Sie erklärte das.',
    },
    {
      id: 'pronoun',
      role: 'anaphor',
      isPerson: true,
      patterns: `
        er
      `,
      note: 'Whoever spoke last: not a government where an outsider did.',
      example: 'Er erklärte das.',
    },
    {
      id: 'there',
      role: 'anaphor',
      patterns: `
        dort
      `,
      note: 'The country named last, whatever its part in the sentence.',
      example: 'Dort fiel ein Beschluss.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        netzbetreiber*|betreiber|mobilfunkanbieter|telekomfirmen|telekomkonzerne|mobilfunker
        analyst*|experte|experten|expertin|beobachter|forscher
        opposition
        abgeordnet*
        europäische* union|kommission|parlament
        kommission
        eu|nato|brüssel
        branche|industrie|wirtschaft|verband|verbände
        chinesische* botschaft|botschafter|regierung|staat
        peking
        telekom|vodafone|telefónica|telefonica|swisscom|sunrise|ericsson|nokia|spark
        zeitung|zeitschrift|medienbericht
        verbündete|verbündeten
        firmen|unternehmen
        cia
        politiker|politikerin|fraktion|partei
        *politiker
        *politikerin
        vorstand*|konzernchef|unternehmenschef|firmenchef|topmanager|manager|finanzchefin
        frühere*|ehemalige*|ex ..1 minister|ministerin|präsident|chef|kanzler
        branchenkenner*|fachleute|sicherheitsexpert*
        huawei ..1 sprecher|sprecherin|chef|manager|gründer|vertreter
        botschafter|botschafterin|diplomat|diplomaten|gesandte*|eu kommissar*
      `,
      example: 'Analysten erklärten das.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        sagt|sagte|sagten|sagen
        erklär*
        laut
        zufolge
        behaupt*
        bezeichn*
        weist|wies ..5 zurück
        zurückgewiesen
        dementier*
        bestreite*|bestritt|bestritten
        kritisier*
        betont|betonte
        sieht|sehen ..5 in
        heißt|heisst|hieß
        beteuer*
        bestätig*
        findet|finden
      `,
      example: 'Das Unternehmen sagte das.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        drängt|drängen|drängte|gedrängt
        forder*|aufgefordert|gefordert
        druck macht|gemacht|machen|auf
        macht|machen|üben|übt ..4 druck
        verlangt|verlangen|verlangte
        appell*
        ruft|rief|rufen ..5 auf
        vorgesprochen
        überzeug*|überred*
        will|wollen|wollte|wollten dass ..1 <state>
        solle ..9 lassen
        bittet|bat|bitten
      `,
      note: 'Who presses says nothing of who is pressed.',
      example: 'Washington drängt zum Handeln.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        aber|während|obwohl|weil|denn|dass|der|die|das|den|dem|wie|wonach|nachdem|und|sondern|doch|deren|dessen|wo|obschon|um|so|ob|wenn|falls
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'Es geschah, aber andere warteten.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: 'und|oder|sowie|auch|die|der',
      example: 'Schweden und Norwegen',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: 'von|durch',
      note: 'Before who does it in the passive.',
      example: 'Das wurde von der Behörde getan.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: 'in|innerhalb|aus',
      note: 'Before a country as a place.',
      example: 'In Schweden ist das anders.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: 'mit|an|gegen|nach|für|zu|zwischen|als|auf|von|gegenüber|beim|bei',
      note: 'Directly before a country that is not the one that acts.',
      example: 'Er sprach mit anderen.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        plan b
        nicht ausgeschlossen|auszuschließen dass
        ausgeschlossen|ausschließen dass
        verbot sich
        trotz|ungeachtet|wegen|angesichts ..4 warnung|warnungen|bedenken|drohung|drohungen|sorge|sorgen
        kein*|nie|nicht ..2 beweis*|belege ..3 vorgelegt|vorlegen|vorlegt|vorzulegen|geliefert|präsentiert|erbracht
        zögern andere
        netzausbau
        ausbau des|der ..3 netz*|5g|mobilfunk*|infrastruktur
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'Es ist nicht auszuschließen, dass er kommt.',
    },
    {
      id: 'settled',
      role: 'decoy',
      settles: true,
      patterns: `
        soll|sollen ..2 bis ..3 202*
        bis ..3 202* ..2 soll|sollen
        gesetzentwurf|entwurf ..3 verabschiedet|beschlossen|angenommen|gebilligt
        verabschiedet*|beschloss|billigte ..4 gesetzentwurf|entwurf
      `,
      note: 'A term, or a bill that was passed: decided, no hedge.',
      example: 'Die Technik soll bis Ende 2026 verschwinden.',
    },
  ],
};
