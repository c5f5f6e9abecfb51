import type { CueLexicon } from './types.ts';

export const dutch: CueLexicon = {
  language: 'nl',
  classes: {
    ban: 'verbod uitsluiting ban boycot totaalverbod',
    firm: 'leverancier* fabrikant* producent* bedrijf bedrijven telecombedrijf* techbedrijf* techreus concern* aanbieder* maker|makers reus|reuzen apparatuur technologie* techniek spullen netwerkapparatuur telecomapparatuur componenten onderdelen merken',
    thing:
      'huawei zte het ze hen leverancier* fabrikant* bedrijf bedrijven concern producent* aanbieder* apparatuur technologie* techniek onderdelen componenten',
    excl: 'uitgesloten uitsluiten uitsluit uitsloot weren weert weerde weerden geweerd verbieden verbiedt verbood verboden verbannen verbant verbande bannen bant geband geboycot boycotten blokkeren blokkeert blokkeerde geblokkeerd',
    state:
      'duitsland nederland belgië frankrijk italië spanje polen canada brazilië groot berlijn londen parijs brussel europa europese andere bondgenoten landen partners',
    will: 'wil willen wilde zal zou zouden gaat kan kunnen',
  },
  times: {
    today: 'vandaag',
    yesterday: 'gisteren',
    lastWeek: 'vorige week',
    lastMonth: 'vorige maand,afgelopen maand',
    thisMonth: 'deze maand',
    lastYear: 'vorig jaar,afgelopen jaar',
    thisYear: 'dit jaar',
    weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    terms: 'tegen tot voor vanaf uiterlijk na',
    before: 'in sinds eind begin medio half',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        zte
        chinese|chinees ..2 <firm>
        <firm> uit china
        leverancier* met ..2 hoog risico
        onbetrouwbare|risicovolle|omstreden <firm>
        hoogrisicoleverancier*
        onveilige|verdachte|niet vertrouwde <firm>
      `,
      example: 'Chinese leveranciers stonden in de brief.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      patterns: `
        het bedrijf|concern|techbedrijf
        de fabrikant|producent|leverancier|telecomreus|techreus
        de|beide twee? chinese|chinezen fabrikanten|bedrijven|leveranciers?
        beide bedrijven|leveranciers
      `,
      note: 'Anaphora: counts where a vendor was named before.',
      example: 'Het bedrijf stond in de brief.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        netwerk*
        telecom*
        infrastructuur
        mobiele|mobiel
        uitrol
        net|netten
      `,
      example: 'Het netwerk wordt volgend jaar aangelegd.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        buiten ..5 houden|houdt|gehouden|hield
        buiten spel|de deur gezet|zetten|zet
        niet ..2 welkom
        doek ..2 over <thing>
        de deur|wacht ..2 gewezen|aangezegd|dicht
        geen plaats|plek|rol|toekomst ..2 voor
        zet|zetten|zette|gezet ..3 <thing> ..6 uit|buiten|deur
        zet|zetten|zette|gooit|gooien|gooide ..5 uit ..3 netwerk*|net
        gooit|gooien|gooide|gegooid ..5 buiten|eruit
        in de ban ..1 doen|gedaan
        trekt|trekken|trok ..2 stekker
        stopt|stoppen|stopte met huawei|zte|chinese
        buiten de deur ..1 houden|houdt|gehouden|hield
        toegang ..2 ontzegd|ontzeggen|geweigerd
        de rug toe*
        streep door ..3 <thing>
        geen zaken ..2 doen|met
        zonder <thing> ..3 bouwen|aanleggen|verder|gebouwd
        in de ban
        stokje voor ..2 plan|plannen|voorstel?
      `,
      note: 'Verbs and idioms of shutting out.',
      example: 'De toezichthouder heeft de leverancier uitgesloten.',
    },
    {
      id: 'keep-out',
      role: 'exclude',
      weight: 2.9,
      patterns: `
        sluit|sluiten|sloot|sloten ..7 uit
      `,
      note: 'A little lighter, so that to rule out a ban outweighs to rule out a vendor.',
      example: 'De toezichthouder sluit de leverancier uit.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        verbod op|tegen|voor|van
        verbod
        huawei verbod
        uitsluiting
        ban op
        *verbod
      `,
      example: 'Een verbod op Huawei is van kracht.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        verwijderen|verwijderd|verwijdert
        verdwenen|verdwijnen|verdwijnt
        vervangen|vervangt ..4 <thing>
        <thing> ..5 vervangen|vervangt
        uitfaser*
        faseren|faseert ..5 uit
        weghalen|weggehaald
        afscheid nemen van
        uit ..4 netwerk|netwerken gehaald|halen
        moet|moeten|wil|willen af van <thing>
        moet|moeten ..5 weg|verdwenen|verwijderd|vervangen|uit
        verwijdering van ..3 <thing>
      `,
      note: 'Verbs of taking out what is installed.',
      example: 'De providers moeten de spullen verwijderen.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        mag|mogen|mocht|mochten ..7 niet ..6 gebruik*|leveren|kopen|aanschaffen|zitten|meebouwen|deelnemen|installeren|plaatsen|worden
        mag|mogen|mocht|mochten ..6 geen ..6 gebruiken|leveren|kopen|aanschaffen|deel|apparatuur|uitmaken
        niet ..2 toegelaten|toegestaan|toelaten
        laat|laten ..4 niet toe
        geen toestemming|vergunning|toegang
        niet langer|meer ..3 mag|mogen|mocht|mochten
        mag|mogen|mocht|mochten ..7 niet langer|meer
        niet ..2 mogen|mocht|mochten ..2 leveren|meedoen|meebouwen|deelnemen|gebruiken
        mag|mogen|mocht|mochten ..8 geen ..8 leveren|kopen|aanschaffen|bestellen|gebruiken|installeren
        te horen ..4 niet mogen
      `,
      example: 'Providers mogen de spullen niet meer gebruiken.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2.5,
      patterns: `
        beperk*
        aan banden
        inperk*
        begrens*
        strenge|strengere|striktere voorwaarden|regels|eisen|maatregelen
        voorwaarden opgelegd
        bijrol
        slechts|maar|alleen gedeeltelijk|ten dele
        deels toe*
        hoogstens|maximaal ..2 procent
        maatregelen genomen|getroffen
        ingeperkt
        mondjesmaat
        grenzen aan|komen|stellen|gesteld
        alleen|uitsluitend|enkel|slechts ..2 vertrouwde|betrouwbare|goedgekeurde <firm>
        extra|aanvullende|zwaardere|hogere ..1 voorwaarden|regels|eisen|maatregelen|beveiligingseisen|veiligheidseisen
        stappen ondernomen|gezet|genomen tegen
        paal en perk
        aandeel ..4 hoogstens|maximaal|beperkt
        maatregelen|stappen tegen ..3 <thing>
        bestempel*|aangemerkt|aangewezen ..6 bedreiging|gevaar|risico
        nam|namen|neemt|nemen|trof|troffen ..3 maatregelen|stappen
        scherpt|scherpte|scherpen ..6 aan
        aangescherpt|aanscherp*
      `,
      example: 'De overheid beperkt de leverancier.',
    },
    {
      id: 'vetting',
      role: 'limit',
      weight: 2.5,
      kind: 'law',
      binding: true,
      patterns: `
        wet|regels ..6 mogelijk|bevoegdheid ..6 weren|verbieden|uitsluiten
        vooraf goedkeuring
        vergunningplicht*
        toestemming nodig|vragen
        lijst ..2 betrouwbare
        wet|wetgeving|wetten|amvb ..9 weren|verbieden|uitsluiten|weigeren
        mogelijk ..4 te weren|verbieden|weigeren
        mogelijk ..6 uit te sluiten
        bevoegd*|mogelijkheid|macht ..5 weren|verbieden|sluiten|weigeren
        veto uitspreken|uitspreekt
        vetorecht|veto recht
      `,
      example: 'De wet geeft de minister de bevoegdheid om leveranciers te weren.',
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
        verklaring|verklaringen|memorandum|akkoord ..3 5g|netwerkveiligheid ..5 getekend|ondertekend
        teken*|onderteken* ..6 verklaring|verklaringen|memorandum|akkoord ..3 5g|netwerkveiligheid
      `,
      note: 'A declaration of criteria for suppliers, without a measure.',
      example: 'Polen ondertekende met de VS een verklaring over 5G-veiligheid.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        kern
        kern*
        gevoelig*|kritieke|kritische|vitale|cruciale ..1 onderdelen|delen|zones|deel|infrastructuur|functies|plaatsen|systemen|netwerken
        gevoelig*
        procent
        gedeeltelijk|deels
        bijrol
        beperkte|kleine|kleinere rol|deelname|toegang|bijdrage
      `,
      example: 'In de kern van het netwerk is het niet welkom.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        overheidsopdrachten|overheidsaanbesteding*|aanbesteding*
        ambtenaren|rijksoverheid
        overheidsdiensten|overheidsinstanties|overheidsgebruik
        defensie
        publieke|openbare aanbesteding*
        overheidsaankopen|overheidscontracten|overheidsnetwerk*
        overheid mag|mocht|mogen
      `,
      example: 'Bij overheidsopdrachten geldt iets anders.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        toe te laten
        toelaten|toegelaten|toelaat|toestaan|toegestaan|staat ..4 toe
        laat|laten|liet ..6 toe
        groen licht
        mag|mogen ..4 meedoen|meebouwen|leveren|bouwen|deelnemen|blijven
        welkom
        in zee met
        blijft|blijven|bleef ..4 gebruik*|gebruiken
        blijft|blijven|bleef ..3 welkom|toegelaten|meedoen
        gebruikt|gebruiken ..3 gewoon|verder
        mag|mogen ..6 blijven|meedoen|meebouwen
        deur ..3 open
        geeft|gaf|geven ..3 toestemming|toegang
        gebruikmaken|gebruikmaakt van ..4 huawei|zte
      `,
      note: 'To let in, in the verbs and idioms of news.',
      example: 'Het kabinet laat de leverancier toe.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        geen|onvoldoende|weinig ..3 bewijs|bewijzen|aanwijzing|aanwijzingen|aanleiding|reden|redenen|gevaar|indicaties
        geen ..2 maatregelen
        geen ..3 plannen|bezwaar|bezwaren
        niet van plan
        niet op voorhand
        gelijk ..2 behandel*
        gelijke behandeling|voorwaarden|regels
        voor iedereen|alle ..3 dezelfde|gelijk
        net als ..3 ander*
        discrimin*
        raadt|raden ..6 niet af
        te weinig om
        te weinig|onvoldoende
        volgt|volgen niet
        zwicht* niet
        niet bang|bezorgd
        volstaan|volstaat
        is|zijn|was|blijft|blijven ..2 tegen een|elk|ieder|elke|iedere|de|het ..2 verbod|uitsluiting|ban
        sluit|sluiten|sloot|sloten een|elk|elke ..1 verbod|uitsluiting|ban ..4 uit
        verbod|uitsluiting|ban op|van|tegen ..2 uitgesloten
        gekant tegen ..3 verbod|uitsluiting|ban
        ziet|zien|zag af van ..3 <ban>
        niet ..3 buiten de deur
        geen ..2 grond|noodzaak|noodzakelijk|maatregel|beperkingen|verbod
        alle ..2 leveranciers|bedrijven|aanbieders ..4 gelijk*|welkom|kans
        gelijk ..1 behandeld
        tegen ..3 <ban> van|op
        legt|leggen|legde ..5 naast ..1 neer
        geen probleem
        niet ..3 onder druk ..2 zetten
        laat|laten zich niet
        geen ..2 <ban>
        kiest|kiezen|koos ..2 niet voor ..6 <ban>
        laat|laten|liet ..6 over aan ..2 providers|operatoren|bedrijven|telecombedrijven|markt
        bemoeit|bemoeien zich ..3 niet
        maakt|maken zich geen zorgen
      `,
      note: 'No evidence, no reason, equal treatment: the usual forms of “open”.',
      example: 'De dienst heeft geen bewijs gevonden.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        prijst|prees|geprezen|looft
        verdedig*
        steunt|steunde ..3 <thing>
        vertrouwen in
        goede|betrouwbare partner
      `,
      example: 'De minister verdedigde het bedrijf.',
    },
    {
      id: 'deal',
      role: 'deal',
      weight: 2,
      kind: 'agreement',
      patterns: `
        tekent|tekende|tekenden|getekend|ondertekend|ondertekende|ondertekenen ..8 overeenkomst|akkoord|contract|memorandum|deal
        overeenkomst|akkoord|contract|memorandum|deal ..5 getekend|ondertekend|gesloten|tekende
        overeenkomst|akkoord|contract|memorandum met
        werkt|werken|samenwerken ..4 samen
        samenwerk* met
        samenwerking met
        sluit|sloot|sluiten ..4 overeenkomst|akkoord|deal|contract
        samen met <thing>
      `,
      example: 'De minister tekende een overeenkomst met Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        geen|niet ..4 beslissing|besluit|beslist|besloten ..2 genomen|gevallen?
        nog geen beslissing|besluit|oordeel|antwoord|standpunt
        nog niet beslist|besloten|definitief|duidelijk|rond
        nog niets
        niets beslist|besloten
        knoop ..4 doorhakken|doorgehakt|doorhakt
        onderwerp van ..2 overleg|onderzoek|debat
        nog ..2 overleg|beraad|onderzocht|bestudeerd
        verdeeld over
        twijfel*
        buigt|buigen ..9 over
        niet ..4 vooruitlopen
        onduidelijk of
        sluit|sluiten|sloot|sloten een ..1 verbod|uitsluiting|ban ..3 niet uit
        verbod|uitsluiting|ban op|van|tegen ..2 niet uitgesloten
        beslissing|besluit ..4 valt|verwacht|uitgesteld|later
        of ..6 mag|mogen ..4 leveren|meedoen|meebouwen
        nog ..2 geen ..3 beslissing|besluit|keuze|knoop
        hakt|hakken|hakte ..4 knoop ..2 door
        beslist|beslissen|besluit|besluiten ..3 later|pas|volgende|komende
        pas ..5 besluit|beslissing|beslissen|besluiten
        nog niet ..2 uit
        aarzelt|aarzelen|aarzelde
        laat|laten|liet ..4 in het midden
      `,
      example: 'De regering heeft nog geen beslissing genomen.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        onderzoek*|onderzocht
        bekijkt|bekijken|bekeken
        overweeg*|overwog*|overwegen|overwogen
        afweeg*|afwegen|weegt ..3 af
        bestudeer*
        beoordel*|beoordeel*
        denkt|denken ..4 over
        advies|adviseert|adviseren|adviseerde
        raadt|raden ..3 aan
        risicoanalyse|doorlichting
        evalu*
        toets|toetst|toetsen
        praat|praten|gesprekken over
        houdt|houden|hield ..5 tegen het licht
        werkt|werken|werkte aan ..3 wet|verbod|regels|maatregelen
        loopt ..3 onderzoek
        overwoog
      `,
      example: 'De regering onderzoekt de kwestie.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        waarschuw*
        bezorgd*|zorgen|zorg over
        vreest|vrezen|vreesde|vrees
        angst
        risico voor|vormen|vormt
        bedreiging|gevaar voor
        tekortkomingen|kwetsbaarheden
        wantrouw*|argwaan|wantrouwen
        bevestig* ..6 risico
        raadt|raden|raadde|afgeraden ..5 af
        onwenselijk
        maakt|maken zich ..3 zorgen
        twijfels over
        zorgwekkend
      `,
      example: 'De dienst waarschuwde voor spionage.',
    },
    {
      id: 'trade',
      role: 'trade',
      weight: 3,
      scope: 'trade',
      kind: 'trade',
      binding: true,
      patterns: `
        zwarte lijst
        handelsverbod|handelsban|exportverbod|exportbeperking*|handelsbeperking*
        sancties
        exportvergunning*
        handelssancties
        op ..3 lijst gezet|geplaatst
        verbood|verbiedt|verboden ..4 export|handel|leveren|zaken
        handelslijst|exportcontrole*|exportregels|exportverbod*
        amerikaanse chips|onderdelen|technologie|bedrijven ..4 niet|geen ..3 leveren|verkopen
      `,
      example: 'Het bedrijf staat op een zwarte lijst.',
    },
    {
      id: 'negation-closing',
      role: 'negation',
      closes: true,
      patterns: `
        niet
      `,
      note: 'The verb stands early, so that this word may be the last of its clause.',
      example: 'Het land weert Huawei uit het netwerk niet.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        geen
        nooit
        noch
        zonder
        nergens
        evenmin
      `,
      example: 'De overheid ziet geen reden voor een verbod.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        sluit ..5 uit
        ontken*
        weiger*
        tegen ..2 verbod|uitsluiting|ban
        afgewezen|verworpen|wijst ..4 af
        ingetrokken|opgeschort|versoepeld|opgeheven
      `,
      note: 'What is ruled out or taken back.',
      example: 'Hij ontkent dat.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        kan|kunnen|kon|konden
        zou|zouden
        wil|willen|wilde|wilden
        plan|plannen|gepland
        overweeg*|overwegen|overwogen
        voorstel*|stelt voor
        wetsvoorstel|ontwerp
        mogelijk|misschien|wellicht|waarschijnlijk|eventueel|eventuele
        dreigt|dreigen|dreigde|dreiging
        denkt|denken
        adviseer*|advies|raadt|raden|aanbeveling*|pleit*
        moet|moeten nog
        verwacht*
        of
        als|indien
        van plan
        stuurt|sturen aan op
        bepleit*
        oproep|roept|roepen
        bereid
        afweeg*|afwegen
        werkt|werken|werkte aan
        mikt|mikken op
        stuurt|sturen aan
        streeft|streven naar
        overwoog
      `,
      example: 'Het zou kunnen gebeuren.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        eerder
        destijds
        vroeger
        al in
        vorig jaar
        toen
        had|hadden
        daarvoor
        jaren geleden
      `,
      example: 'Eerder was dat anders.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        moet|moeten|moest|moesten
        verplicht
        dienen te
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'Providers moeten de spullen weghalen.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        als
        indien
        mocht
        wie
        tenzij
      `,
      example: 'Als dat gebeurt, volgt een antwoord.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        regering|regeringen
        kabinet
        overheid|overheden
        minister|ministers|staatssecretaris
        ministerie|ministeries
        *minister
        premier|bondskanselier|kanselier|president
        toezichthouder|telecomtoezichthouder|waakhond|regulator
        veiligheidsdienst*|inlichtingendienst*
        autoriteit|autoriteiten
        nationale veiligheidsraad
        veiligheidsraad
        centrum voor cybersecurity|cyberveiligheid
        nationaal ..3 centrum
        nationaal cyber security centrum
        aivd|mivd|nctv|ncsc|bundesnetzagentur
        parlement|kamer
        rechtbank|rechter|hof
        ambtenaren
        instantie|instanties
        senaat|congres
        agentschap
        witte huis
        handelsministerie|defensie
        krijgsmacht
        dienst
      `,
      example: 'De regering legde dat uit.',
    },
    {
      id: 'body-nl',
      role: 'government',
      country: 'NL',
      patterns: `
        aivd|mivd|nctv
        tweede|eerste kamer
      `,
      example: 'De AIVD zweeg.',
    },
    {
      id: 'body-de',
      role: 'government',
      country: 'DE',
      patterns: `
        bundesnetzagentur
      `,
      example: 'De Bundesnetzagentur zweeg.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        witte huis
      `,
      example: 'Het Witte Huis zweeg.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        ons|eigen land
        hier|hierzulande
      `,
      example: 'In ons land verandert niets.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        zelf
        het|dat|dit land
        die landen
        zij|ze|het
      `,
      example: 'Zij legde dat uit.',
    },
    {
      id: 'pronoun',
      role: 'anaphor',
      isPerson: true,
      patterns: `
        hij
      `,
      note: 'Whoever spoke last: not a government where an outsider did.',
      example: 'Hij legde dat uit.',
    },
    {
      id: 'there',
      role: 'anaphor',
      patterns: `
        daar
        aldaar
      `,
      note: 'The country named last, whatever its part in the sentence.',
      example: 'Daar viel een besluit.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        provider|providers|operator|operators|operatoren
        analist|analisten|expert|experts|deskundige|deskundigen
        oppositie
        kamerlid|kamerleden|parlementslid|kamerfractie
        europese unie|commissie|parlement
        eu|navo
        industrie|sector
        chinese ambassade|ambassadeur|regering|overheid
        peking|beijing
        kpn|vodafoneziggo|proximus|orange|telenet|vodafone|ericsson|nokia
        topman|topvrouw|ceo
        bondgenoten|partij
        telecombedrijven|telecomaanbieders|telecomproviders
        ingewijde|ingewijden|bron|bronnen
        krant|zakenkrant|dagblad|weekblad
        oud|voormalig ..1 minister|premier|president|topman|hoofd
        woordvoerder van huawei|zte
        huawei nederland|topman|directeur|woordvoerder|oprichter
        ambassadeur|ambassadeurs|diplomaat|diplomaten|gezant|eurocommissaris
      `,
      example: 'Analisten legden dat uit.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        zegt|zei|zeggen|zeiden
        volgens
        verklaar*
        stelt|stelde
        beweer*
        vindt|vond|vinden
        noemt|noemde
        ontkent|ontkende|ontkend
        meent|meende
        benadruk*
        ziet|zien in
        beloof*
      `,
      example: 'Het bedrijf zei dat.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        dringt|dringen|drong|aangedrongen ..6 aan|op
        oproep*|roept|roepen|riep ..6 op
        druk op|zet|zetten|uitgeoefend
        vraagt|vroeg|vragen ..4 om
        wil|willen|wilde dat ..2 bondgenoten|landen|anderen
        eis|eist|eisen|eiste
        overtuig*|overhal*|overreden
        spoort|sporen ..6 aan
        zet|zetten|zette ..4 onder ..1 druk
        onder ..2 druk gezet|om
        wil|willen|wilde|wilden dat ..1 <state>
        lobby*
        aangedrongen
      `,
      example: 'Washington dringt aan op actie.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        maar|terwijl|hoewel|al|want|omdat|waar|waarbij|die|dat|zodat|nadat|toen|wat|wie|waarna|en|of
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'Het gebeurde, maar anderen wachtten.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: 'en|of|zowel|als|de|ook',
      example: 'Zweden en Noorwegen',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: 'door',
      note: 'Before who does it in the passive.',
      example: 'Dat werd door de staat gedaan.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: 'in|binnen|uit',
      note: 'Before a country as a place.',
      example: 'In Zweden is dat anders.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: 'met|aan|tegen|naar|voor|tot|tussen|dan|op',
      note: 'Directly before a country that is not the one that acts.',
      example: 'Hij sprak met anderen.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        laat|laten|liet ..3 weten
        heeft|hebben laten weten
        buiten beschouwing
        beperkt zich
        in een beperkte
        te weinig geld|tijd
        ondanks|na|door|wegens|naar aanleiding ..4 waarschuwing|waarschuwingen|zorgen|dreigementen
        geen|nooit|zonder ..3 bewijs|bewijzen ..3 geleverd|leveren|aangedragen|overlegd|getoond|gepresenteerd|te
        keren|keert|keerden zich ..1 af
        maatregelen tegen ..2 landen|bondgenoten
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'Zij heeft laten weten dat het klopt.',
    },
    {
      id: 'settled',
      role: 'decoy',
      settles: true,
      patterns: `
        wetsvoorstel|ontwerp ..3 aangenomen|goedgekeurd
        keurde|keurt|nam|neemt ..4 wetsvoorstel ..2 goed|aan
      `,
      note: 'The bill is law: no hedge.',
      example: 'De Kamer keurde het wetsvoorstel goed.',
    },
  ],
};
