import type { CueLexicon } from './types.ts';

export const danish: CueLexicon = {
  language: 'da',
  classes: {
    firm: 'leverandør* producent* selskab* virksomhed* firma* koncern* udstyr* teknologi* produkter* komponenter* telegigant* techgigant* gigant* udbyder*',
    thing:
      'huawei huaweis zte kinesern* kinesisk* det den dem selskab* virksomhed* leverandør* producent* koncern* udstyr* teknologi* produkter* komponenter*',
    excl: 'udeluk* forbyd* forbød* forbudt* bandlys* bortvis* blacklist blokere* afskær* afskar* bannet banne',
    use: 'brug* anvend* køb* lever* deltag* bygg* installer* sælg* indkøb* indgå medvirk*',
    proof: 'bevis* belæg tegn indikation* grund grunde grundlag mistank* indvending* problem*',
    paper:
      'aftale|aftalen|aftaler kontrakt|kontrakten samarbejdsaftale* hensigtserklæring* memorandum overenskomst*',
  },
  times: {
    today: 'i dag',
    yesterday: 'i går',
    lastWeek: 'sidste uge,i sidste uge',
    lastMonth: 'sidste måned,i sidste måned',
    thisMonth: 'denne måned',
    lastYear: 'sidste år,i fjor',
    thisYear: 'i år,dette år',
    weekdays:
      'søndag|søndagen mandag|mandagen tirsdag|tirsdagen onsdag|onsdagen torsdag|torsdagen fredag|fredagen lørdag|lørdagen',
    terms: 'senest inden til før fra efter ved',
    before: 'i under siden sen slutningen begyndelsen midten',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        huaweis
        zte
        kinesisk* ..2 <firm>
        <firm> fra kina
        højrisikoleverandør*
      `,
      example: 'Kinesiske leverandører stod i brevet.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      patterns: `
        selskabet|virksomheden|koncernen|leverandøren|producenten|telegiganten|techgiganten|firmaet
        selskaberne|virksomhederne|leverandørerne|firmaerne
        begge selskaber|virksomheder|leverandører
        kineserne
      `,
      note: 'Anaphora: counts where a vendor was named before.',
      example: 'Selskabet stod i brevet.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        net|nettet|nettene|netværk|netværket|netværkene|nettets
        *nettet
        *netværket
        mobilnet*
        telenet*
        telekommunikation*
        infrastruktur*
        udrulning*|udbygning*
      `,
      example: 'Nettet bygges næste år.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        luk|lukke|lukker|lukkede|lukket|lukkes ..5 ude
        hold|holde|holder|holdt|holdes ..6 ude|uden|væk
        sig|sige|siger|sagde|sagt nej til ..3 <thing>
        stop|stoppe|stopper|stoppede|stoppet|stoppes ..4 <thing>
        <thing> ..3 stoppes|stoppet|udelukkes
        smid|smide|smider|smed|smides ..5 ud
        kast|kaste|kaster|kastede|kastes ..5 ud
        spark* ..4 ud
        ingen plads|rolle til|i|for
        undlad* ..2 bruge
        fravælg*|fravalgte|fravalgt
        uden ..1 <thing>
        boykot*
        spær|spærre|spærrer|spærrede ..4 for
      `,
      example: 'Myndigheden har udelukket leverandøren.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        forbud|forbuddet mod|for
        forbud|forbuddet
        *forbud
        *forbuddet
        udelukkelse|udelukkelsen af
        stop for ..3 <thing>
      `,
      example: 'Forbuddet gælder fra i dag.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        udfas*
        fase|faser|fasede|faset|fases ..6 ud
        fjerne|fjerner|fjernede|fjernet|fjernes
        udskift*
        skifte|skifter|skiftede|skiftet|skiftes ..6 ud
        erstatte|erstatter|erstattede|erstattet|erstattes ..5 <thing>
        <thing> ..5 erstattes|erstattet|udskiftet
        pille|piller|pillede|pilles ..6 ned|ud
        rive|river|rev|rives ..5 ned|ud
        skille|skiller|skilte ..1 sig af med
        skal|skulle|må ..4 være væk|ude|fjernet|udskiftet
        skal|skulle ..3 ud af
        forsvinde fra|ud
      `,
      example: 'Operatørerne skal fjerne udstyret.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        må|måtte|kan|får ..4 ikke ..6 <use>
        ikke må|måtte|kan|kunne ..4 <use>
        må|kan ..2 ikke længere
        må|måtte ..2 ikke være med
        ikke må|måtte være med
        må ikke ..4 komme
        holde op med at bruge|købe
        nægte|nægter|nægtede|nægtes|nægtet ..5 adgang|tilladelse|godkendelse
        ikke ..1 tillad*|godkend* ..4 <thing>
        ikke ..1 lukke|lukker|lukket ..4 ind
        ikke ..1 få|får adgang|lov
        får ikke ..2 lov
      `,
      example: 'Operatørerne må ikke bruge udstyret.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2,
      patterns: `
        begræns*
        begrænsning*
        indskrænk*
        restriktion*
        skærpe|skærper|skærpede|skærpes|skærpet ..2 krav*|regler*|kontrol*|vilkår*
        strengere|hårdere|skrappere|skærpede ..1 krav|regler|vilkår|sikkerhedskrav|kontrol
        stramme|strammer|strammede|strammes ..4 krav*|regler*|op
        højst|maksimalt ..2 procent
        betingelser for ..6 <thing>
      `,
      example: 'Regeringen begrænser selskabets rolle.',
    },
    {
      id: 'vetting',
      role: 'limit',
      weight: 2.5,
      kind: 'law',
      binding: true,
      patterns: `
        lov|loven|lovgivning* ..8 nægte|udelukke|forbyde|stoppe|blokere
        ret|mulighed|beføjelse|beføjelser|hjemmel til at ..3 nægte|udelukke|forbyde|stoppe|gribe|blokere
        kræve|kræver|krævede ..4 tilladelse|godkendelse|forhåndsgodkendelse
        tilladelseskrav|screeningslov*|investeringsscreening*
      `,
      example: 'Loven gør det muligt at udelukke leverandører.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        kerne|kernen|kernenet*|kernefunktion*
        central*|følsom*|kritisk*|vital*|sensitiv* ..1 del|dele|delene|funktion*|komponent*|net|nettet|netværk*|system*|infrastruktur*
        delvis|delvist
        procent
        visse|nogle dele|områder|funktioner|komponenter
        andel|andelen
        begrænset|mindre rolle|omfang
      `,
      example: 'I kernen af nettet er det anderledes.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        offentlig* udbud*|indkøb*|sektor*|kontrakter|myndigheder
        statslig* ..1 indkøb*|net|netværk|telefoner|udbud
        statens ..1 indkøb*|telefoner|netværk
        tjenestetelefon*|arbejdstelefon*
        embedsmænd*|statsansat*|embedsfolk
        myndigheders|myndighedernes ..2 net*|telefoner|indkøb|systemer|udstyr
        føderal* myndigheder*
      `,
      example: 'Ved offentlige udbud er det anderledes.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        tillad*|tillod
        lukke|lukker|lukkede|lukket ..5 ind
        lade|lader|lod ..3 <thing>
        godkend*
        grønt lys
        må|kan ..3 gerne? deltage|levere|bygge|medvirke|blive
        må|får lov ..1 være med
        må ..1 gerne
        får|fik lov
        åbn* ..4 for ..3 <thing>
        åben|åbent|åbne for ..3 <thing>
        velkommen|velkomne
        fortsæt*|fortsatte ..4 bruge|købe|samarbejde|bygge|anvende
        bruge|bruger ..3 fortsat
        fortsat ..2 bruge|købe|anvende
      `,
      example: 'Regeringen har givet leverandøren grønt lys.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        ingen|intet|uden|ikke|mangler|næppe ..4 <proof>
        ingen|intet ..3 trussel|risiko|fare|sikkerhedsrisiko|tiltag|planer|forbud
        ikke ..2 noget|nogen ..2 <proof>|planer|trussel|risiko
        ikke ..3 sikkerhedstrussel|sikkerhedsrisiko|trussel
        behandl* ..5 lige|ens|ligeligt|fair
        alle ..3 lige|ens
        lige|samme|ens ..1 vilkår|regler|krav|behandling|betingelser
        diskrimin*
        leverandørneutral*|teknologineutral*
        som alle andre
        uanset ..2 oprindelse*|land|nationalitet
        modsæt*|modsatte ..5 forbud*|udeluk*
        bøj* ..3 ikke
        nægter|nægtede ..2 at bøje|give|følge
        ikke ..3 give efter
        generelt|totalt forbud
        afviste|afviser|afvist at gribe|indføre|forbyde
        op til teleselskaberne|selskaberne|operatørerne
        ingen begrænsninger|restriktioner
        ladet|lader|lade ..2 teleselskaberne|selskaberne|operatørerne ..2 bestemme|vælge|afgøre
        ikke ..2 blande|gribe
        op til ..2 teleselskab*|selskab*|operatør*
      `,
      note: 'Negation is part of the words.',
      example: 'Myndigheden har ingen beviser for spionage.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        rose|roser|roste|rost|lovpris*
        forsvarer|forsvarede ..3 <thing>
        tillid til ..2 <thing>
        pålidelig* ..1 partner|leverandør
        støtter|støttede ..2 <thing>
        villig*|parat|klar til at samarbejde
      `,
      example: 'Præsidenten roste selskabet.',
    },
    {
      id: 'deal',
      role: 'deal',
      weight: 2,
      kind: 'agreement',
      patterns: `
        underskriv*|underskrev*|indgå|indgår|indgik|indgået|signer*|tegne|tegner|tegnede ..5 <paper>
        <paper> ..2 med
        <paper> ..4 underskrevet|indgået
        samarbejd* med
        indled* ..3 samarbejde
        partnerskab med
        sammen med ..2 <thing>
        uddyb*|styrk* ..3 samarbejde*
        hyre|hyrer|hyrede ..2 huawei
        valgte|valgt|vælger ..2 huawei
      `,
      example: 'Ministeriet underskrev en aftale med Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        ikke ..3 besluttet|beslutning|afgjort|afgørelse|stilling|besluttede|afklaret
        ingen ..2 beslutning|afgørelse|afklaring
        endnu|stadig|fortsat uafklaret|uvist|åbent|uklart
        stadig ..2 overvej*|undersøg*|drøft*|diskuter*
        skal ..2 beslutte|afgøre om
        uenig*|splittet|splittede
        beslutning|beslutningen|afgørelse|afgørelsen ..3 udskudt|udskydes|ventes|trækker
        udskyd*|udskød|udskudt ..3 beslutning*|afgørelse*
        afvente*
        tøve|tøver|tøvede|tøven
      `,
      example: 'Regeringen har endnu ikke truffet en beslutning.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        undersøg*
        gransk*
        overvej*
        evaluer*
        vurder*
        analyser*
        drøft*|diskuter*|debatter*
        gennemgå|gennemgår|gennemgik|gennemgang
        kigger|kiggede på
        se|ser nærmere
        kortlæg*
        planlæg*
        foreslå*|foreslog|forslag*
        tænker over
      `,
      example: 'Regeringen undersøger sagen.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        advare|advarer|advarede|advaret|advarsel|advarsler|advarslen
        bekymr*
        frygt|frygte|frygter|frygtede|frygten
        mistænk*
        mistillid*|mistro*
        betænkelig*
        sikkerhedsrisik*|sikkerhedstrus*
        udgør ..3 risiko|trussel|fare
        risiko|trussel|fare mod|for
        skeptisk*|skepsis
        fraråd*
        uro|foruroligende|foruroliget
      `,
      example: 'Efterretningstjenesten advarede om spionage.',
    },
    {
      id: 'trade',
      role: 'trade',
      weight: 3,
      scope: 'trade',
      kind: 'trade',
      binding: true,
      patterns: `
        sortlist*
        sort* liste|listen
        sanktion*
        handelsforbud*|eksportforbud*|handelsrestriktion*
        eksportkontrol*|eksportrestriktion*|eksportlicens*|eksportbegrænsning*
        forbyd*|forbød ..4 eksporter*|sælge|eksport|handle
      `,
      example: 'Ministeriet sortlistede koncernen.',
    },
    {
      id: 'negation-closing',
      role: 'negation',
      closes: true,
      patterns: `
        ikke
      `,
      note: 'The verb stands early, so that this word may be the last of its clause.',
      example: 'Landet forbyder Huawei i nettet ikke.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        ingen|intet
        aldrig
        hverken
        uden at
        næppe
      `,
      example: 'Myndigheden ser ingen grund til et forbud.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        udeluk* ..1 et|noget|ethvert
        afvis*
        benægt*|dementer*
        nægte|nægter|nægtede
        modsæt*|modsatte
        imod et|en|at|forslaget
        hæve|ophæve|ophæver|ophævede|ophævet|ophæves
        tilbagekald*|tilbagetruk*
        undlader|undlod
        siger|sagde|sige nej til et|en|at|forslag|forslaget
        lempe|lemper|lempede|lempet
        stemmer|stemte imod|nej
      `,
      note: 'What is refused or taken back.',
      example: 'Han afviste det.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        kan|kunne
        ville|vil gerne
        skulle|bør|burde
        måske|muligvis|eventuelt|formentlig|sandsynligvis
        mulig|muligt|mulige|mulighed|muligheden
        planlæg*|plan|planer|planen
        overvej*
        foreslå*|foreslog|forslag*
        lovforslag*|udkast*
        true|truer|truede
        vente|ventes|forvente*
        påtænk*|agter|ønsker
        drøft*|diskuter*
        anbefal*
        udeluk* ikke
        forbered*
        parat|klar til at
        åbner|åbnede for et|en|at
        vurder*
        undersøg*
        hvorvidt
      `,
      example: 'Det kan ske.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        tidligere|førhen
        havde
        oprindeligt|først|dengang
        for ..2 år siden
        i fjor
        engang
      `,
      example: 'Tidligere var det anderledes.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        skal|må
        tvinge*|tvunget|forpligt*|pålægges|pålagt
        beordr*
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'Operatørerne skal udskifte udstyret.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        hvis
        såfremt
        medmindre
        forudsat at
      `,
      example: 'Hvis det sker, følger et svar.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        regering|regeringen|regeringens|regeringer|regeringerne
        *regering
        *regeringen
        minister|ministeren|ministre|ministrene
        *minister
        *ministeren
        *ministeriet
        ministerium|ministeriet|ministeriets
        departement|departementet
        præsident|præsidenten|præsidentens
        kansler|kansleren|forbundskansler*
        myndighed|myndigheden|myndigheder|myndighederne|myndighedens
        *myndigheden
        *myndighed
        *myndigheder
        parlament|parlamentet|folketing|folketinget|stortinget|kongressen|senatet|underhuset
        efterretningstjeneste*|sikkerhedstjeneste*|sikkerhedspoliti*
        *tjenesten
        domstol|domstolen|domstolens|landsretten|højesteret|retten
        *domstolen
        militær|militæret|hæren|forsvaret|forsvarets
        tilsyn|tilsynet|tilsynsmyndighed*
        telestyrelse*|erhvervsstyrelse*|energistyrelse*|teletilsyn*|sikkerhedsstyrelse*|digitaliseringsstyrelse*
        center for cybersikkerhed
        kabinet|kabinettet
        hvide hus
        lov|loven|dekret
        administrationen
        talsmand|talsperson for ..1 regeringen
      `,
      example: 'Regeringen forklarede det.',
    },
    {
      id: 'body-dk',
      role: 'government',
      country: 'DK',
      patterns: `
        fe
        pet
        cfcs
        center for cybersikkerhed
        forsvarets efterretningstjeneste
        politiets efterretningstjeneste
        erhvervsstyrelsen|energistyrelsen
        styrelsen for samfundssikkerhed
        folketinget
        christiansborg
      `,
      example: 'Center for Cybersikkerhed tav.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        hvide hus
        usa s præsident|regering|handelsministerium
        usas præsident|regering|handelsministerium
      `,
      example: 'Det Hvide Hus tav.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        vores|vort land
        herhjemme
      `,
      example: 'Herhjemme ændres intet.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        den|de|man|vi
        landet|landets
        dette land
      `,
      example: 'Landet forklarede det.',
    },
    {
      id: 'pronoun',
      role: 'anaphor',
      isPerson: true,
      patterns: `
        han|hun
      `,
      note: 'Whoever spoke last: not a government where an outsider did.',
      example: 'Han forklarede det.',
    },
    {
      id: 'there',
      role: 'anaphor',
      patterns: 'dér|derovre',
      note: 'The country named last, whatever its part in the sentence.',
      example: 'Derovre faldt en afgørelse.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        operatør|operatører|operatøren|operatørerne|teleoperatør*|mobiloperatør*|teleselskab*|mobilselskab*
        analytiker*|ekspert|eksperten|eksperter|eksperterne|iagttagere|forsker|forskere|forskeren
        opposition|oppositionen|oppositions*
        folketingsmedlem*|parlamentsmedlem*|politiker|politikere|ordfører*
        eu|nato|bruxelles
        europæiske union|kommission
        eu kommissionen
        kommissionen
        branchen|industrien|erhvervslivet|fagforening*
        kinesisk* ambassad*|ambassadør*|regering*|udenrigs*|myndighed*|stat|stats
        kinas ..1 ambassad*|ambassadør*|regering*|udenrigs*|myndighed*
        beijing
        ericsson|nokia|tdc|telia|telenor|3|vodafone|orange|telekom
        direktør|direktøren|topchef*|administrerende
        avis|avisen|medier
        kritikere|kritikerne
        parti|partiet|socialdemokratiet|venstre
        professor*
        allierede
      `,
      example: 'Analytikere forklarede det.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        siger|sagde|sagt|sige
        oplys*
        ifølge
        hævde*
        mene|mener|mente
        tror|troede
        fortæl*|fortalte
        forklare|forklarer|forklarede
        skriver|skrev
        påpeg*|understreg*|tilføj*
        kalder|kaldte
        kritiser*
        protest*
        spår|spåede|forudsig*
        udtal*
      `,
      example: 'Selskabet sagde det.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        opfordr*
        krav|kræver|krævede|kræve|krævet
        presse|presser|pressede|presset
        lægger|lagde ..1 pres
        overtal*|overbevis*
        bede|beder|bad|bedt ..4 om|at
        anmod*
        appel*
        lobby*
        vil|ville|ønsker ..3 have ..4 til
        forsøger|forsøgte|prøver|prøvede at få|overtale|overbevise
        råder|rådede sine
        advarer|advarede sine|allierede
        tilskynd*
      `,
      note: 'Who presses says nothing of who is pressed.',
      example: 'Washington opfordrer til handling.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        men|mens|fordi|som|at|når|hvor|hvilket|der|om|siden|trods|inden|uden|så|og|da|hvis|skønt|selvom|siger|sagde|oplyser|oplyste|skriver|skrev|ifølge|efter|derimod
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'Det skete, men andre ventede.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: 'og|eller|samt|både|ligesom',
      note: 'Words that may stand between countries of one list.',
      example: 'Sverige og Norge',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: 'af',
      note: 'Before who does it in the passive.',
      example: 'Det blev gjort af myndigheden.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: 'i|indenfor',
      note: 'Before a country as a place.',
      example: 'I Sverige er det anderledes.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: 'med|til|for|fra|mod|på|mellem|end|hos|om|over|imod',
      note: 'Directly before a country that is not the one that acts.',
      example: 'Han talte med andre.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        udeluk* ..2 at
        udeluk* ..1 et|noget|ethvert
        udelukkende
        muligheden for at
        på lang sigt
        tager|tog ..2 afstand
        trods|efter ..3 advarsel|advarsler|bekymring
        ikke|aldrig|ingen ..3 fremlagt|fremlægge|fremlægger|præsenteret|leveret ..3 bevis|beviser|belæg
        må ikke blive|være afhængig*
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'Det kan ikke udelukkes, at han kommer.',
    },
  ],
};
