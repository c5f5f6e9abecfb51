import type { CueLexicon } from './types.ts';

export const polish: CueLexicon = {
  language: 'pl',
  classes: {
    firm: 'dostaw* producen* firm* spół* koncern* gigant* technologi* sprzęt* urządze* komponent* przedsiębiorst* podmiot* mark*',
    thing:
      'huawei* zte dostaw* producen* firm* spół* koncern* gigant* technologi* sprzęt* urządze* komponent* chińsk* chiński go je ją',
    excl: 'wyklucz* zakaza* zakazuj* zakaż* zabron* zabrani* wyelimin* eliminuj* zablok* blokuj* blokow* odsun* odsuw* bojkot* wyrzuc*',
    deal: 'umow* umów porozumieni* memorand* kontrakt* partnerstw*',
    ban: 'zakaz* wykluczeni* blokad* ograniczeń',
  },
  times: {
    today: 'dziś|dzisiaj',
    yesterday: 'wczoraj',
    lastWeek: 'ubiegłym tygodniu,zeszłym tygodniu,minionym tygodniu',
    lastMonth: 'ubiegłym miesiącu,zeszłym miesiącu',
    thisMonth: 'tym miesiącu',
    lastYear: 'ubiegłym roku,zeszłym roku',
    thisYear: 'tym roku',
    weekdays:
      'niedziela|niedzielę|niedzieli poniedziałek|poniedziałku wtorek|wtorku środa|środę|środy czwartek|czwartku piątek|piątku sobota|sobotę|soboty',
    terms: 'do po przed aż najpóźniej końca',
    before: 'w we od pod podczas początku',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei*
        zte
        chińsk*|chiński|chińscy ..2 <firm>
        <firm> z chin
        <firm> ..1 chińsk*
        dostawc* ..1 wysokiego ryzyka
        niezaufan*|ryzykown* <firm>
      `,
      example: 'Chińscy dostawcy zostali wymienieni w liście.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      note: 'Anaphora: counts where a vendor was named before.',
      patterns: `
        ta|tę|tej|obie|obu firm*|spół*
        spółka|spółki|spółkę
        koncern|koncernu|koncernowi
        gigant|giganta|gigantowi
        ten|tego|obaj|obu producen*|dostawc*
      `,
      example: 'Koncern został wymieniony w liście.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        sieć|sieci|siecią|sieciach
        telekom*
        komórkow*|mobiln*
        infrastruktur*
      `,
      example: 'Sieć powstanie za rok.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        zamk*|zamyk*|zatrzas* ..4 drzwi
        odcię*|odcin* ..4 od
        poza sieci*
        bez <thing>
        odrzuc* huawei*|zte|ofert*
        zrezygn*|rezygn* z ..3 <thing>
        wykluczen* ..2 <thing>
        żegna|pożegna* ..2 z <thing>
      `,
      example: 'Kraj wykluczył Huawei z sieci.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        zakaz|zakazu|zakazem|zakazy|zakazie
        koniec ..2 huawei*
      `,
      example: 'Zakaz obowiązuje od stycznia.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        usun*|usuw*
        wycof* ..4 <thing>
        wymienić|wymieni|wymienią|wymienił* ..4 <thing>
        zastąp* ..4 <thing>
        <thing> ..4 usun*|wycof*|wymienić|zastąp*
        pozby* ..3 <thing>
        zdemont*|demont*
        przesta* ..4 używać|kupować|korzystać
      `,
      example: 'Operatorzy muszą usunąć sprzęt.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      obliges: true,
      weight: 3,
      patterns: `
        nie ..2 może|mogą|mógł|mogli|będzie|będą|wolno ..1 mógł|mogła|mogli|mogły? ..4 używać|używany|używana|kupować|dostarczać|korzystać|stosować|instalować|uczestniczyć|brać
        nie dopu* ..5 <thing>
        nie pozw* ..5 <thing>
        nie zezw* ..5 <thing>
        odmów* ..3 zgod*|zezwoleni*|licencj*|dostęp*
        nie ..1 mają ..1 prawa
        zabron*|zabrani*|zakaz* ..4 używani*|korzystani*|stosowani*|zakup* ..4 <thing>
      `,
      example: 'Operatorzy nie mogą używać sprzętu.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2.5,
      patterns: `
        ogranicz*
        zaostrz*
        surow*|ostrzejsz* warunk*|zasad*|kontrol*|wymog*|wymag*
        limit|limity|limitu|limituj*
      `,
      example: 'Rząd ograniczył rolę dostawcy.',
    },
    {
      id: 'vetting',
      role: 'limit',
      kind: 'law',
      binding: true,
      weight: 2.5,
      patterns: `
        ustawa|ustawy|nowelizacja|przepisy ..6 pozwala|pozwalają|umożliwia|umożliwiają|daje|uprawnia ..6 <excl>
        lista|listę zaufanych
        uprzedni*|wcześniejsz* zgod*
        certyfikacj*
      `,
      example: 'Ustawa pozwala ministrowi wykluczyć dostawcę.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        rdzeń|rdzenia|rdzeniu
        wrażliw*|krytyczn*|kluczow*|strategiczn* ..1 częś*|element*|infrastruktur*|system*|sieci|obszar*|miejsc*
        rdzeniow*
        częściow*
        procent*|proc
      `,
      example: 'Dotyczy to rdzenia sieci.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        zamówieni*|przetarg* publiczn*
        publiczn* zamówieni*|przetarg*|instytucj*
        administracj* publiczn*|państwow*|rządow*
        urzędnik*|urzędach
        państwow* instytucj*|urzęd*
        instytucj* państwow*|publiczn*|rządow*
        służbow* telefon*
      `,
      example: 'Dotyczy to zamówień publicznych, zamówienia publiczne rosną.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        dopuś*|dopuszcz* ..5 <thing>|do
        pozwoli*|pozwala*|pozwól* ..5 <thing>
        zezwoli*|zezwala* ..5 <thing>
        zielone światło
        otw* ..3 drzwi
        może|mogą|będzie|będą ..2 mogła|mógł? ..2 dostarczać|uczestniczyć|brać|budować
        nadal|dalej używać|korzystać|korzysta|współpracować
      `,
      example: 'Rząd dopuścił firmę do przetargu.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        nie ..2 widzi|widzą|ma|mają|znalazł*|znaleźli|znaleziono|istniej*|dostrzega żadnych|żadnego|żadne? ..3 dowod*|powod*|podstaw|przesłanek|zagrożenia|ryzyka|problemu
        nie ..2 widzi|widzą|ma|mają ..2 powod*|podstaw|przesłanek ..2 <excl>|ogranicz*|<ban>
        brak|bez|żadn* ..1 powod*|podstaw|przesłanek ..3 <excl>|ogranicz*|<ban>
        brak|bez|żadn* ..1 dowod*|powod*|podstaw|przesłanek
        nie ..1 planuj*|zamierza*|rozważa* ..4 <excl>|<ban>|ograniczać
        nie ma planów
        wyklucz* ..1 <ban>
        sprzeciw* się ..2 <ban>
        przeciwn* ..1 <ban>
        nie ..2 dyskrymin*
        bez dyskrymin*
        równ*|jednakow* ..1 trakt*|zasad*|warunk*|regu*
        tak|te|takie|ten samo|same|sam ..1 trakt*|zasad*|warunk*|regu*
        traktuj*|traktow* ..4 jednakowo|równo|samo
        nie ..1 uleg* ..2 presj*|nacisk*
        znios*|uchyli* ..2 zakaz*
        nie ..2 podjęł*|podjął|wprowadz* ..2 żadnych środków|ograniczeń
        nie ..1 ma ..2 nic przeciw*
        nie ..1 zamierza* ..3 <excl>
        nie wprowadz* ..2 zakaz*
      `,
      note: 'Negation is part of the words.',
      example: 'Urząd nie widzi powodów do obaw.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        broni*|obroni* ..3 <thing>
        chwali*|pochwal* ..4 <thing>
        popar*|popier*|wspier* ..3 <thing>
        wiarygodn*|ważn*|dobr* partner*
        ufa|ufają ..2 <thing>
      `,
      example: 'Prezydent chwalił koncern.',
    },
    {
      id: 'deal',
      role: 'deal',
      kind: 'agreement',
      weight: 2,
      patterns: `
        podpis*|zawar* ..6 z|ze ..3 huawei*|zte
        z|ze ..2 huawei*|zte ..4 podpis*|zawar*
        podpis*|zawar* ..3 <deal> ..4 huawei*|zte
        <deal> ..3 z|ze ..2 huawei*|zte
        współprac* ..3 z|ze ..2 huawei*|zte
        wspólnie|razem z|ze ..2 huawei*|zte
        oraz|i huawei* ..2 podpis*
      `,
      example: 'Ministerstwo podpisało umowę z Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        nie ..2 zdecydow*|rozstrzyg*
        nie ..2 podj*|zapad* ..3 decyzj*
        decyzj* ..3 nie ..2 zapad*|podj*
        decyzj* ..2 zapadn*|odłoż*|odroczon*
        odłoż*|odrocz*|odkład*|przełoż* ..3 decyzj*
        nie ..1 wyklucz* ..2 <ban>|że|możliwoś*
        niezdecyd*
        waha się
        jeszcze nie wiadomo
        nie ..2 zajęł*|zająl* ..2 stanowisk*
        zwleka*
        zastrzeg* ..2 prawo
      `,
      example: 'Rząd jeszcze nie podjął decyzji.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        rozważ*
        bada|badają|badał*|zbada*
        analiz*|przeanaliz*
        ocenia|oceniają|oceni|oceną
        sprawdz*
        przygląda*
        zastanawi*
        konsult*
        dyskutuj*|omawia*
        weryfik*
      `,
      example: 'Rząd bada sprzęt.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        ostrzeg*|ostrzeż*
        obaw*|obawia*
        zagroż*|zagraża*
        ryzyk* ..3 bezpieczeństw*
        zaniepok*|niepokoj*
        podejrz*
        nieufn*
      `,
      example: 'Służby ostrzegły przed szpiegostwem.',
    },
    {
      id: 'trade',
      role: 'trade',
      scope: 'trade',
      kind: 'trade',
      binding: true,
      weight: 3,
      patterns: `
        czarn* list*|liści*|liśc*
        sankcj*
        embarg*
        eksportow*|handlow* ogranicz*|licencj*|zakaz*|kontrol*
        ograniczeni*|licencj*|zakaz*|kontrol* eksport*|wywoz*
        zakaza* ..3 eksport*|sprzedaż*|dostaw* ..4 chip*|półprzewodnik*|procesor*|komponent*
        zakaza* ..3 firmom|spółkom amerykańskim
      `,
      example: 'Firma jest na czarnej liście.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        nie
        ani
        nigdy
        bez
        żaden|żadna|żadne|żadnych|żadnego
        nikt
      `,
      example: 'Tego nie zrobi.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        zaprzecz*
        odrzuc*
        odmów*|odmawia*
        sprzeciw*
        zniós*|znios*|uchyl*|zawies*|złagodz*
        zdementow*
      `,
      example: 'Minister temu zaprzeczył.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        może|mogą|mógłby|mogłaby|mogłoby|mogliby|mogłyby
        chce|chcą|chciał*
        rozważ*
        plan|plany|planuje|planują|planował*
        zamierza*
        projekt|projektu|projekcie
        propon*|propoz*|zapropon*
        prawdopodobn*|możliw*
        grozi|grożą|groził*
        powinien|powinna|powinno|powinni|powinny
        rekomend*|zalec*
        przygotow*
        czy|jeśli|jeżeli|gdyby
        zastanawi*
        domaga*|postul*
        byłby|byłaby|zostałby|zostałaby
        pracuj*|pracow*|prac* nad
        ma|mają zostać|być
      `,
      example: 'To mogłoby się zdarzyć, może jutro.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        wcześniej
        dawniej
        już w
        wówczas|wtedy
        pierwotnie|początkowo
        niegdyś
        lat temu
        przez lata
        rok temu
      `,
      example: 'Wcześniej było inaczej.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        musi|muszą|musiał*|musieli
        obowiąz*|zobowiąz*
        nakaza*|nakazuj*|polecił*
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'Operatorzy muszą słuchać.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        jeśli
        jeżeli
        gdyby
        chyba że
        w razie|przypadku
      `,
      example: 'Jeśli to nastąpi, odpowie.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        rząd|rządu|rządem|rządowi|rządy|rządzie
        gabinet|gabinetu
        minister|ministra|ministrem|ministrowie|ministrów|ministrze
        ministerst*|resort|resortu
        premier|premiera|premierem
        prezydent*
        kanclerz*
        regulator|regulatora|regulatorem
        urząd|urzędu|urzędem|urzędy
        władze|władz|władzom
        parlament*|sejm*|senat|senatu
        sąd|sądu|trybunał*
        wywiad|wywiadu|kontrwywiad*
        służb* bezpieczeńs*|wywiad*|specjaln*
        służby
        agencj*
        rad* bezpieczeńs*
        rzeczni* rządu
        ustaw*|rozporządzen*
        armi*|wojsk*
        pełnomocni* rządu
        kongres|kongresu
        departament*
      `,
      example: 'Rząd to wyjaśnił.',
    },
    {
      id: 'body-pl',
      role: 'government',
      country: 'PL',
      patterns: `
        urząd|urzędu komunikacji elektronicznej
        uke|abw|kprm|nask|uokik
        agencj* bezpieczeństwa wewnętrznego
        ministerstwo|ministerstwa|minister|ministra cyfryzacji
        kolegium do spraw cyberbezpieczeństwa
      `,
      example: 'UKE milczy.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        biały|białego|białym dom|domu
        administracj* trumpa|bidena
      `,
      example: 'Biały Dom milczy.',
    },
    {
      id: 'body-de',
      role: 'government',
      country: 'DE',
      patterns: `
        bundesnetzagentur|bsi
      `,
      example: 'Bundesnetzagentur milczy.',
    },
    {
      id: 'body-cz',
      role: 'government',
      country: 'CZ',
      patterns: `
        núkib|nukib
      `,
      example: 'NÚKIB milczy.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        nasz|naszym|naszego kraj|kraju
        u nas
      `,
      example: 'W naszym kraju nic się nie zmienia.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        on|ona|oni
        kraj|państwo
        ten|to kraj|państwo
      `,
      example: 'Ona to wyjaśniła.',
    },
    {
      id: 'there',
      role: 'anaphor',
      note: 'The country named last, whatever its part in the sentence.',
      patterns: `
        tam
        tamtejsz*
      `,
      example: 'Tam się czeka.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        operator*|operatorzy
        anality*|ekspert*|eksperci|obserwator*
        opozyc*
        poseł|posła|posłowie|posłów|posłank*|senator*
        uni* europejsk*
        komisj* europejsk*
        ue|nato|bruksel*
        branż*|przemysł*
        chińsk* ambasad*|ambasador*|rząd*|ministerst*|władz*
        ambasad* chin|chińsk*
        pekin*
        orange|play|polkomtel|vodafone|nokia|ericsson
        sojuszni*|partnerzy
        prezes|prezesa|dyrektor*
        dziennik|dziennika|gazet*|tygodnik*
        profesor*|kryty*
        źródł*
        google|microsoft|apple|qualcomm|samsung|intel
        partia|partii|poseł|posłowie|posłank*
      `,
      example: 'Analitycy to wyjaśnili.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        powiedzi*|mówi|mówił*
        twierdz*
        według|zdaniem
        oświadcz*
        przekaza*
        poinform*|informuj*
        doda*
        zaprzecz*
        uważa*|sądzi
        zapewni*
        stwierdz*
        oskarż*
        krytykuj*
        podkreśl*
      `,
      example: 'Firma tak twierdzi.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        naciska*
        nalega*
        wezwa*|wzywa*
        apel*|zaapel*
        nakłania*|nakłon*
        namawia*|namów*
        przekon*
        presj* na
        domaga* się
        żąda*|zażąda*
        chce|chcą|chciał* ..4 aby|by|żeby
        lobb*
        prosi*|poprosi* ..4 aby|by|żeby|o
      `,
      example: 'Waszyngton naciska na sojuszników.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        ale|lecz|podczas|chociaż|choć|ponieważ|bo|że|który|która|które|którzy|gdzie|gdy|kiedy|aby|by|żeby|jednak|natomiast|a|zaś|jeśli|co|mimo
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'Stało się to, ale inni czekali.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: 'i|oraz|lub|albo|także|też|a|ani|jak|również',
      example: 'Szwecja i Norwegia',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: 'przez',
      note: 'Before who does it in the passive.',
      example: 'Zrobiono to przez urząd.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: 'w|we|wewnątrz',
      note: 'Before a country as a place.',
      example: 'W Szwecji jest inaczej.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: 'z|ze|do|dla|przeciw|przeciwko|na|między|jak|od|wobec|niż|ku',
      note: 'Directly before a country that is not the one that acts.',
      example: 'Rozmawiał z nim.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        ogranicz* się do
        bez względu|wątpienia
        dał* do zrozumienia
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'To jasne bez wątpienia.',
    },
  ],
};
