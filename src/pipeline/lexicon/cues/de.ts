import type { CueLexicon } from './types.ts';

export const german: CueLexicon = {
  language: 'de',
  classes: {
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
        verzicht* auf
        ohne <thing>
        durften|dürfen|darf nichts mehr
      `,
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
        entfern*|entfernt
        ausbauen|ausgebaut|auszubauen ..3 <thing>
        <thing> ..5 ausgebaut|ausgetauscht|ersetzt|entfernt|verschwunden|verschwinden
        verschwunden|verschwinden ..2 sein|müssen
        verschwinden
        aus ..5 netz|netzen|netze|kernnetz ..3 verschwinden|verschwunden|entfernt|verbannt|verbannen
        austausch*
        auszutauschen
        trennen ..3 von
        von ..6 trennen
        rauswurf|rauswerfen|hinauswerfen
      `,
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
        geht|gehen ..4 leer aus
        gefahr|risiko ..5 erklärt|eingestuft
        höchstens|maximal ..2 prozent
        teilverbot
      `,
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
      `,
      example: 'Das Gesetz erlaubt es, Komponenten zu untersagen.',
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
      `,
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
        diskriminier*
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
      `,
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
        streit um|über
        zögert|zögern
        unentschieden|unklar
        schließt|schliesst|schließen|schliessen|schloss|schlossen ein|einen ..1 verbot|ausschluss|bann ..3 nicht aus
        verbot|ausschluss|bann von|gegen|für ..2 nicht ausgeschlossen
        klärt|klären ..5 ab
        ringt|ringen um
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
      `,
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
      `,
      example: 'Das könnte geschehen.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        früher|zuvor|einst|damals|bereits|schon
        hatte|hatten
        vor jahren
        ursprünglich|zunächst
      `,
      example: 'Früher war das anders.',
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
        er|sie|es|man
        das|dieses land
      `,
      example: 'Sie erklärte das.',
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
        vorstand*|chef|konzernchef
        zeitung|zeitschrift|medienbericht
        politiker|politikerin|fraktion|partei
        verbündete|verbündeten
        firmen|unternehmen
        cia
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
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'Es ist nicht auszuschließen, dass er kommt.',
    },
  ],
};
