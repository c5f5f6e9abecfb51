import type { CueLexicon } from './types.ts';

/**
 * Hungarian tells cases by endings and moves the prefix of a verb about (“kizárja”, “nem zárja ki”,
 * “ki akarja zárni”), so that stems and pairs of words stand for what a preposition tells elsewhere.
 */
export const hungarian: CueLexicon = {
  language: 'hu',
  classes: {
    firm: 'cég* vállalat* gyártó* beszállító* szállító* óriás* óriáscég* konszern* technológi* berendezés* eszköz* termék* telekomcég* hálózatépítő* alkatrész*',
    thing:
      'huawei huaweit huaweitől huaweinek huaweire huaweinél huaweiért huaweijel huaweivel zte kínai* kínaiak* cég* vállalat* gyártó* beszállító* szállító* berendezés* eszköz* technológi* termék*',
    zar: 'zár|zárja|zárják|zárjuk|zárt|zárta|zárták|zárni|zárnia|zárniuk|zárjon|zárjanak|zárnak|zártak|zárunk',
    tilt: 'tilt|tiltja|tiltják|tiltjuk|tiltott|tiltotta|tiltották|tiltani|tiltanak|tiltaná',
    proof:
      'bizonyíték* jel|jele|jelét ok|oka|okot ok|okuk nyom|nyoma|nyomát indok* alapja|alap kifogás* gyanú* probléma* aggály*',
    paper:
      'megállapodás* szerződés* memorandum* egyezmény* szándéknyilatkozat* keretmegállapodás* együttműködés*',
  },
  times: {
    today: 'ma',
    yesterday: 'tegnap',
    lastWeek: 'múlt héten,a múlt héten,előző héten',
    lastMonth: 'múlt hónapban,előző hónapban',
    thisMonth: 'ebben a hónapban,e hónapban',
    lastYear: 'tavaly,múlt évben',
    thisYear: 'idén,ebben az évben',
    weekdays:
      'vasárnap hétfőn|hétfő|hétfői kedden|kedd|keddi szerdán|szerda|szerdai csütörtökön|csütörtök|csütörtöki pénteken|péntek|pénteki szombaton|szombat|szombati',
    terms: 'legkésőbb',
    before: 'idén tavaly óta végén elején közepén',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        huawei*
        zte
        kínai ..2 <firm>
        magas kockázatú ..1 <firm>
      `,
      example: 'A kínai gyártók szerepeltek a levélben.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      patterns: `
        a cég|céget|cégnek|cégtől|céggel|cégben
        a vállalat|vállalatot|vállalatnak|vállalattal
        a gyártó|gyártót|gyártónak
        az óriáscég|óriáscéget|óriáscéggel
        mindkét cég|vállalat|gyártó
        a kínaiak*
      `,
      note: 'Anaphora: counts where a vendor was named before.',
      example: 'A vállalat szerepelt a levélben.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        hálózat*
        *hálózat
        mobilhálózat*
        távközlés*|telekom*|telekommunikáció*
        infrastruktúr*
        kiépítés*
      `,
      example: 'A hálózat jövőre épül.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 2.8,
      patterns: `
        kizár*
        <zar> ki
        <zar> ..3 ki
        ki ..4 <zar>
        kitilt*|betilt*|megtilt*|letilt*
        <tilt> ..3 ki|be|meg|le
        ki|be|meg ..3 <tilt>
        tiltja|tiltják|tiltotta|tiltották|eltilt*
        tilos
        kiszorít*|szorít* ki
        kirekeszt*|rekeszt* ki
        száműz*
        távol tart*
        tart* távol
        bojkottál*
        nemet mond* ..5 <thing>
        nem kér* ..4 <thing>
        kiutasít*
        blokkol*
      `,
      example: 'A hatóság kizárta a beszállítót.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        tilalom|tilalma|tilalmat|tilalmak|tilalmát|tilalmáról|tilalomról
        *tilalom
        *tilalmat
        *tilalma
        kizárás|kizárása|kizárását|kizárásáról|kizárást|kizárásáért
        kitiltás|kitiltása|kitiltását|kitiltásáról|kitiltást|betiltása|betiltását|betiltásáról
      `,
      example: 'A tilalom mától él.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        eltávolít*
        távolít* ..3 el
        el ..3 távolít*
        lecserél*|kicserél*
        cserél* ..3 le|ki
        le|ki ..3 cserél*
        leszerel*
        szerel* ..3 le
        le ..3 szerel*
        kivezet*
        vezet* ..2 ki
        kivon*
        kivág*
        megszabadul*
        eltűn* ..3 hálózat*
      `,
      example: 'A szolgáltatóknak el kell távolítaniuk a berendezéseket.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        nem ..2 használhat*|alkalmazhat*|vásárolhat*|vehet*|telepíthet*|szállíthat*|építhet*|szerezhet*
        nem ..1 vehet* részt
        nem engedélyez*|engedi|engedik|engedte|engedték
        nem engedi|engedik|engedte|engedték ..4 be
        nem ..1 kap* ..2 engedélyt|lehetőséget
        megtagad* ..4 engedély*|hozzáférés*
        többé nem ..3 használ*|vásárol*|rendel*
        nem lehet jelen|ott
      `,
      example: 'A szolgáltatók nem használhatják a berendezéseket.',
    },
    {
      id: 'may-exclude',
      role: 'examine',
      weight: 2.9,
      patterns: `
        kizárhat*|kitilthat*|betilthat*|megtilthat*|letilthat*|kizárná*|kitiltan*|betiltan*|megtiltan*|kizárnák
        zárhat* ..3 ki
        ki ..3 zárhat*
        tilthat* ..3 ki|be|meg
        ki|be|meg ..3 tilthat*|tiltan*
        zárná|zárnák ..3 ki
        ki|be|meg akarja|akarják|akarta|akarná|kívánja|szeretné|szeretnék|tervezi|tervezik ..2 zárni|tiltani
        ki|be|meg lehet|lehetne|kellene|kéne ..2 zárni|tiltani
        ki ..3 zárná|zárnák
        korlátozhat*|korlátozn*
      `,
      note: 'The potential and the conditional are endings of the verb: it may exclude.',
      example: 'A kormány kizárhatja a céget.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2,
      patterns: `
        korlátoz*
        szűkít*
        szigorít*
        szigorúbb|szigorú ..1 szabály*|feltétel*|követelmény*|előírás*|ellenőrzés*
        megszorít*
        legfeljebb ..3 százalék*
        feltételekhez|feltételhez köt*
      `,
      example: 'A kormány korlátozza a cég szerepét.',
    },
    {
      id: 'vetting',
      role: 'limit',
      weight: 2.5,
      kind: 'law',
      binding: true,
      patterns: `
        törvény* ..8 kizár*|megtilt*|betilt*|kitilt*
        felhatalmaz* ..6 kizár*|megtilt*|betilt*
        engedélyhez köt*
        engedélykötel*|jóváhagyáshoz
      `,
      example: 'A törvény lehetővé teszi, hogy kizárják a gyártót.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        magja|magjából|magjában|mag|maghálózat*|gerinchálózat*|törzshálózat*
        kritikus|érzékeny|kulcsfontosságú|központi|stratégiai ..1 rész*|elem*|terület*|funkció*|rendszer*|infrastruktúr*|hálózat*
        részben|részlegesen|részleges
        százalék*
        egyes|bizonyos rész*|terület*|elem*
        korlátozottan|korlátozott
      `,
      example: 'A hálózat magjában ez másképp van.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        közbeszerzés*
        állami ..1 beszerzés*|szerv*|intézmény*|hivatal*|megrendelés*|hálózat*
        kormányzati ..1 beszerzés*|szerv*|hálózat*|intézmény*|eszköz*|használat*|telefon*
        köztisztvisel*|közalkalmazott*|kormánytisztvisel*
        szolgálati telefon*
        hivatali
        szövetségi ügynökség*|hivatal*
      `,
      example: 'A közbeszerzésben ez másképp van.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        engedélyez*|engedélyt
        beenged*
        enged* ..4 be
        zöld jelzés*|utat
        részt vehet*
        vehet* ..2 részt
        dolgozhat*|építhet*|szállíthat*|maradhat*
        nyitva áll|hagy* ..4 kap*|ajt*
        szívesen lát*
        továbbra is használ*|alkalmaz*
        hozzájárul* ..6 <thing>
        szabad utat
        hozzájárult|engedélyezte ..6 <thing>
        korlátozottan|korlátozott ..3 részt
        továbbra is ..4 részt|szállít*
      `,
      example: 'A kormány zöld jelzést adott a cégnek.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        nincs|nincsenek|nem|sem|semmi|semmilyen|nélkül ..4 <proof>
        nem ..2 lát|talált|találtak|látja|látják|találta ..4 <proof>|veszély*|kockázat*
        semmi|semmilyen|nincs|nincsen ..1 sem? igazol*|bizonyít*|utal*|támaszt*
        nem ..2 jelent ..3 veszély*|kockázat*|fenyeget*
        nincs|nincsenek|nem ..2 tervez* ..3 korlátoz*|kitilt*|kizár*|betilt*
        senkit ..2 nem|sem ..2 zár*|ítél*|diszkriminál*|különböztet*
        senkit sem ..2 ki
        egyenlő*|azonos|ugyanolyan ..1 feltétel*|elbánás*|szabály*|bánásmód*|módon|mérc*
        egyformán|egyenlően
        ugyanaz* ..1 szabály*|feltétel*
        diszkriminál*|diszkrimináció*|megkülönböztetés*
        származás* ..2 függetlenül
        ellenz* ..4 kizár*|kitilt*|tilal*|betilt*
        nem ..2 enged* ..2 nyomás*
        ellenáll* ..3 nyomás*
        nem ..2 hajol* ..3 nyomás*
        nyomás* ..3 ellenére
        nem lát* ..1 okot
        másként|másképp|másképpen lát*
        nem ..2 tesz|tett|tesznek ..2 különbséget|kivételt
        nem ..3 alapján ..2 ítél*|dönt*
        a szolgáltatókra bízz*|bízt*
      `,
      note: 'Negation is part of the words.',
      example: 'A hatóság nem talált bizonyítékot kémkedésre.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        megvéd*
        véd|védi|védte|védték ..3 <thing>
        védelmébe|védelmére
        kiállt|kiáll|kiállnak ..4 mellett
        állt|állnak ki ..3 mellett
        dicsér*|megdicsér*
        támogat* ..4 <thing>
        megbíz* ..4 <thing>
        hajlandó* ..2 együttműkö*
        kész* együttműködni
        megbízható partner*
      `,
      example: 'Az elnök megdicsérte a céget.',
    },
    {
      id: 'deal',
      role: 'deal',
      weight: 2,
      kind: 'agreement',
      patterns: `
        huaweijel|huaweivel|ztevel ..6 <paper>
        huawei|zte jel|vel ..6 <paper>
        <paper> ..6 huaweijel|huaweivel
        <paper> ..6 huawei jel|vel
        aláír* ..6 huawei*
        huaweijel|huaweivel ..5 aláír*|írt|írtak|kötött|kötöttek|együttműkö*|szerződ*|állapod*
        huawei jel|vel ..5 aláír*|írt|írtak|kötött|kötöttek|együttműkö*|szerződ*|állapod*
        együttműköd*|együttműködik ..4 huaweijel|huaweivel
        együttműköd* ..4 huawei jel|vel
        huaweit|zte ..3 bízt*|választott*
        kínai ..2 céggel|vállalattal|gyártóval ..6 <paper>
      `,
      example: 'A minisztérium megállapodást írt alá a Huaweijel.',
    },
    {
      id: 'part-in-build',
      role: 'deal',
      weight: 3,
      kind: 'agreement',
      patterns: `
        huawei* ..2 részt vesz|vett|vesznek ..5 építés*|kiépítés*|fejlesztés*
        huawei* ..2 részt vesz|vett|vesznek ..5 hálózat*
        részt vesz ..2 huawei* ..5 építés*|kiépítés*|fejlesztés*
      `,
      note: 'An announced part in the build.',
      example: 'A Huawei is részt vesz a hálózat kiépítésében.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        nem ..3 döntött*|döntés*|dönt|határozott
        nincs ..3 döntés*
        nem született ..3 döntés*
        még ..2 mérlegel*|vizsgál*|gondolkod*|tárgyal*|nyitott
        döntés* ..3 előtt|halaszt*|elhalaszt*|várható
        elhalaszt* ..4 döntés*
        később|hamarosan dönt*
        bizonytalan*|megosztott*|tanácstalan*
        hezitál*|habozik|haboz*
        dönt* ..2 arról|hogy|afelől
      `,
      example: 'A kormány még nem döntött.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        vizsgál*|megvizsgál*|felülvizsgál*|kivizsgál*
        mérlegel*
        fontolgat*|megfontol*
        értékel*
        elemez*|elemzi|elemzik
        ellenőr*
        tárgyal*|egyeztet*|megvitat*
        gondolkod*|gondolkoz*
        tervez*|tervei|terve|terv
        javasol*|javaslat*
        készül*
        vita|vitáz*
      `,
      example: 'A kormány vizsgálja az ügyet.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        figyelmeztet*
        aggód*|aggasz*|aggály*|aggodal*
        óvott|óva|óvatosság*|óvatos
        félel*|félő|félnek|tartanak attól|tőle
        gyanú*|gyanít*
        bizalmatlan*
        biztonsági kockázat*|veszély*|fenyeget*
        kockázatot|veszélyt|fenyegetést ..2 jelent*
        veszélyforrás*
        nemzetbiztonsági ..1 kockázat*|veszély*
        szkeptikus*
        nem ajánl*|javasol*
      `,
      example: 'A titkosszolgálat figyelmeztetett a kémkedésre.',
    },
    {
      id: 'trade',
      role: 'trade',
      weight: 3,
      scope: 'trade',
      kind: 'trade',
      binding: true,
      patterns: `
        feketelist*
        fekete list*
        szankció*
        kereskedelmi tilal*|korlátoz*|embarg*|feketelist*
        exporttilal*|exportkorlátoz*|exportellenőr*|exportengedély*
        embargó*
      `,
      note: 'The terms of export control.',
      example: 'A minisztérium feketelistára tette a céget.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        nem
        ne
        nincs|nincsenek|nincsen
        sem|se
        soha|sohasem|semmi|semmilyen|senki|senkit
        nélkül
      `,
      example: 'Ez nem történik meg.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        elutasít*|elvet*
        utasít* ..2 el|vissza
        elzárkóz*
        cáfol*|megcáfol*|tagad*
        ellenz*|ellenez*
        visszautasít*
        megtagad*
        feloldott*|feloldja|feloldják|felold*|eltöröl*|eltörl*|visszavon*|felfüggeszt*|enyhít*
        lemond* ..2 a|az|arról
        tartózkod*
        vonakod*
      `,
      note: 'What is refused or taken back.',
      example: 'A miniszter elutasította ezt.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        lehet|lehetne|lehetséges|lehetőség*
        talán|esetleg|valószínű*|várható*|feltehet*
        akar|akarja|akarják|akarnak|akarta|akarták
        szeretné*|szándék*|kíván*
        tervez*|terve|tervei|terv|tervet|tervek
        fontolgat*|mérlegel*
        javasol*|javaslat*|törvényjavaslat*|tervezet*
        fenyeget*
        kellene|kéne
        készül*
        tárgyal*|megvitat*|vita
        gondolkod*|gondolkoz*
        vizsgál*
        ajánl*
        hajlik|hajlanak
        volna
        vajon
      `,
      example: 'Talán megtörténik.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        korábban|régebben|azelőtt
        már akkor|akkoriban|tavaly
        eredetileg|kezdetben|akkor
        évekkel|évvel ezelőtt|korábban
        tavaly
        egykor
      `,
      example: 'Korábban ez másképp volt.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        kell|kellett
        köteles*|kötelez*
        utasít*|előír*
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'A szolgáltatóknak ki kell cserélniük a berendezéseket.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        ha
        amennyiben
        hacsak
        feltéve hogy
      `,
      example: 'Ha ez megtörténik, válasz jön.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        kormány|kormánya|kormányt|kormányok|kormányzat*|kormánynak|kormányának|kormányuk|kormányzati
        *kormány
        *kormánya
        miniszter|minisztere|miniszterek|miniszternek|miniszterelnök*|miniszterelnöke
        *miniszter
        *minisztere
        *miniszterelnök
        minisztérium*
        *minisztérium
        *minisztériuma
        tárca|tárcája
        elnök|elnöke|elnökség|államfő*
        kancellár*
        kabinet|kabinetje
        kormányfő*
        hatóság*
        *hatóság
        *hatósága
        szabályozó*|felügyelet*
        parlament*|országgyűlés*|kongresszus*|szenátus*|törvényhozás*
        titkosszolgálat*|hírszerzés*|elhárítás*
        *szolgálat
        kibervédelmi|kiberbiztonsági ..1 központ*|intézet*|hivatal*|hatóság*
        bíróság*
        államtitkár*|államtitkárság
        külügy|külügyi szóvivő*
        kormányszóvivő*
        hadsereg*|honvédség*
        fehér ház
        törvény|törvénye|rendelet|rendelete
      `,
      example: 'A kormány közölte ezt.',
    },
    {
      id: 'body-hu',
      role: 'government',
      country: 'HU',
      patterns: `
        nmhh
        itm
        nemzeti média és hírközlési hatóság
        innovációs és technológiai minisztérium
        nemzeti kibervédelmi intézet
        alkotmányvédelmi hivatal
        országgyűlés
        magyar kormány
      `,
      example: 'Az NMHH hallgatott.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        fehér ház
        fehér házban
        washingtoni kormány*|kormányzat*
      `,
      example: 'A Fehér Ház hallgatott.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        hazánk*
        itthon
      `,
      example: 'Itthon semmi nem változik.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        ő|ők|mi
        az ország
        ez az ország
      `,
      example: 'Az ország hallgat.',
    },
    {
      id: 'there',
      role: 'anaphor',
      patterns: 'ott|ottani',
      note: 'The country named last, whatever its part in the sentence.',
      example: 'Ott döntés született.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        szolgáltató|szolgáltatók|mobilszolgáltató*|távközlési szolgáltató*|cég*
        szolgáltató*
        operátor*
        elemző*|szakértő*|kutató*|megfigyelő*
        ellenzék*|ellenzéki
        képviselő*|politikus*
        eu|nato|brüsszel*
        európai unió*|bizottság*|parlament*
        uniós
        iparág*|szakszervezet*
        kínai ..1 nagykövetség*|nagykövet*|kormány*|külügy*|hatóság*|állam*
        kína ..1 nagykövet*|kormány*
        peking|pekingi
        ericsson|nokia|vodafone|telekom|telenor|yettel|orange|magyar telekom
        vezérigazgató*|igazgató*
        lap|lapja|újság*|napilap*
        bírálók|kritikusok
        párt|pártja
        professzor*
        szövetségesek
      `,
      example: 'Az elemzők közölték ezt.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        mondta|mondja|mondták|mondott|mondják
        közölte|közölték|közli|közölt
        szerint
        állít*
        jelentette|jelentették
        nyilatkoz*
        kijelent*
        hangsúlyoz*
        véli|vélik|vélekedett
        úgy látja|látják
        reagál*
        írja|írta
        hisz|hiszi|hiszik
        bírál*
        tiltakoz*
        jósol*
        remél*
      `,
      example: 'A vállalat közölte ezt.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        kér|kéri|kérik|kérte|kérték|kérnek|megkér*
        felszólít*
        szólít* ..3 fel
        sürget*|sürgeti
        nyomás|nyomást|nyomása
        követel*
        rábír*|ráve*|meggyőz*|győz* meg
        szorgalmaz*
        felhív*
        lobbiz*|kampányol*
        azt akar*|szeretné* hogy
        biztat*|ösztönz*
        elvár*
        figyelmezteti|figyelmeztette szövetséges*
        próbál* ..3 rá
      `,
      note: 'Who presses says nothing of who is pressed.',
      example: 'Washington cselekvésre szólít fel.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        hogy|de|míg|mert|mivel|ami|aki|amely|amelyek|amelyet|amikor|miután|bár|noha|viszont|azonban|ahol|miközben|hanem|így|ezért|és|közölte|mondta|jelentette|írta|írja|mondja|közölték|ha|holott|ugyanakkor|jóllehet
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'Megtörtént, de mások vártak.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: 'és|vagy|valamint|illetve|is|a|az|meg',
      note: 'Words that may stand between countries of one list.',
      example: 'Svédország és Norvégia',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: 'szemben|mint',
      note: 'Directly before a country that is not the one that acts; most are endings in Hungarian.',
      example: 'Másképp, mint mások.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        kizár* hogy
        nem zárja|zárják|zárta|zárták ki hogy
        nem zárja|zárják|zárta|zárták ki a? az? lehetőség*|tilal*|betiltás*|kitiltás*|kizárás*
        nem zárható ki
        kizárt dolog
        kizárólag|kizárólagos
        zárva tart*
        kitüntet*
        közbeszerzési hatóság
        nem mutatott|mutattak|mutat be ..2 bizonyíték*
        bizonyíték* ..2 nem ..2 mutat*|szolgált*
        nem mutatott|mutattak ..1 be
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'Nem zárható ki, hogy eljön.',
    },
  ],
};
