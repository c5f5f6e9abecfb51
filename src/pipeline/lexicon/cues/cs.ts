import type { CueLexicon } from './types.ts';

/** Czech puts its negation before the verb: `nevyloučit` is a word of its own here, not a modifier. */
export const czech: CueLexicon = {
  language: 'cs',
  classes: {
    firm: 'dodavatel* výrob* firm* společnost* podnik* gigant* obr* technologi* zařízení komponent* produkt* značk* koncern* prodejc*',
    thing:
      'huawei zte dodavatel* výrobc* firm* společnost* gigant* koncern* technologi* zařízení komponent* produkt* čínsk* čínští ji je jej',
    excl: 'vylouč* vyluč* zakázal* zakázat zakázán* zakáže zakážou zakazuj* zakazov* zapově* vyřad* vyřaz* zablok* blokuj* blokov* bojkot* vykáz* vypověd* vyšach*',
    deal: 'dohod* smlouv* memorand* kontrakt* partnerství',
    ban: 'zákaz* vyloučení vyřazení blokád* omezení',
  },
  times: {
    today: 'dnes',
    yesterday: 'včera',
    lastWeek: 'minulý týden,minulého týdne',
    lastMonth: 'minulý měsíc,minulého měsíce',
    thisMonth: 'tento měsíc,tohoto měsíce',
    lastYear: 'loni,minulý rok,vloni',
    thisYear: 'letos,tento rok',
    weekdays:
      'neděle|neděli pondělí úterý středa|středu|středy čtvrtek|čtvrtka pátek|pátku sobota|sobotu|soboty',
    terms: 'do po před až nejpozději konce',
    before: 'v ve od během koncem začátkem počátkem',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        zte
        čínsk*|čínští ..2 <firm>
        <firm> z číny
        rizikov*|nedůvěryhodn* <firm>
        dodavatel* ..1 vysok* rizik*
      `,
      example: 'Čínští dodavatelé byli v dopise jmenováni.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      note: 'Anaphora: counts where a vendor was named before.',
      patterns: `
        tato|tuto|této|obě|obou|dotyčná firm*|společnost*
        společnost
        koncern|koncernu|gigant|gigantu
        tento|tohoto|oba|obou výrobc*|dodavatel*
      `,
      example: 'Tato firma byla v dopise jmenována.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        síť|sítě|síti|sítí|sítích|sítím
        telekom*
        mobiln*
        infrastruktur*
      `,
      example: 'Síť se postaví příští rok.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        zavír*|zavř*|zabouch* ..4 dveře
        odříz*|odstřih* ..4 od
        nechá*|drž* ..4 mimo
        bez <thing>
        odmít* huawei|zte|nabídk*
        vystav* stopku
      `,
      example: 'Země vyloučila Huawei ze sítě.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        zákaz|zákazu|zákazem|zákazy
        konec ..2 huawei
      `,
      example: 'Zákaz platí od ledna.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        odstran*|odstraň*
        nahradit|nahradí|nahradil*|nahrazuj* ..4 <thing>
        vyměnit|vymění|vyměnil* ..4 <thing>
        <thing> ..4 nahradit|vyměnit|nahrazen*
        zbavit|zbaví|zbavil*|zbavuj* ..3 <thing>
        demont*
        přesta* ..4 používat|nakupovat|kupovat
        opust* ..3 <thing>
      `,
      note: 'Verbs of taking out and replacing what is installed.',
      example: 'Operátoři musejí technologii odstranit.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      obliges: true,
      weight: 3,
      patterns: `
        nesmí|nesmějí|nesměl*|nebude|nebudou ..1 smět? ..4 používat|použít|kupovat|koupit|dodávat|dodat|nakupovat|instalovat|podílet|účastnit
        nemoh*|nemůže|nebude|nebudou ..1 moci|moct? ..4 používat|použít|kupovat|dodávat|nakupovat|instalovat|podílet|účastnit
        nesmí|nesmějí ..5 síti|sítí|sítích|sítě
        nepovol*|nedovol*|neumožn*|nepřipust*|nepust* ..5 <thing>
        <thing> ..5 nepovol*|nedovol*|neumožn*|nepřipust*|nepust*
        nebude|nebudou|není|nejsou ..3 připuštěn*|povolen*|vpuštěn*
      `,
      example: 'Operátoři nesmějí zařízení používat.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2.5,
      patterns: `
        omez*
        zpřísn*
        zúžil*|zúžit|zúží
        přísn* podmínk*|pravidl*|kontrol*|požadavk*
        strop|limit|limity|limitovat|limituj*
        omezenou|omezený|omezená účast|podíl|role|roli|přístup
        povol*|umožn* ..1 omezen*
      `,
      example: 'Vláda omezila dodavatele.',
    },
    {
      id: 'vetting',
      role: 'limit',
      kind: 'law',
      binding: true,
      weight: 2.5,
      patterns: `
        zákon|zákona|novela|vyhláška ..6 umožňuje|umožní|dovoluje|dává|opravňuje ..6 <excl>
        prověřování dodavatel*
        seznam ..1 důvěryhodn*
        předchozí souhlas|schválení
      `,
      example: 'Zákon umožňuje úřadu vyloučit dodavatele.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        jádro|jádra|jádru|jádře
        citliv*|kritick*|klíčov*|strategick* ..1 část*|prvk*|infrastruktur*|systém*|síť|sítě|sítí|oblast*
        částečn*
        procent*
        zčásti
        páteřní* ..1 sít*|sítí
        část sítě|sítí
      `,
      example: 'Týká se to jádra sítě.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        státní|státních|státním|veřejn* instituc*|správ*|zakázk*|zakázek|úřad*|podnik*
        zadávací|výběrov* řízení
        ze soutěže|tendru
        ministerst* a úřad*
        úředník*|služebn* telefon*
      `,
      note: 'State bodies, offices and their procurement.',
      example: 'Státní instituce ji nepoužívají.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        povol*|dovol*|umožn*|připust* ..5 <thing>
        <thing> ..3 povol*|dovol*|umožn*|připust*
        pustí|pustil*|pustit|vpustí|vpustil*|vpustit ..5 <thing>|do|k
        zelenou
        zelené světlo
        otevř*|otevír* ..3 dveře
        může|mohou|smí|smějí ..4 dodávat|účastnit|zapojit|podílet|používat|stavět
        nadále|dál používat|používá|spolupracovat
        vítá|vítán*|vítají ..3 <thing>
      `,
      example: 'Vláda umožnila firmě účast.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        nevylouč*|nevyluč*|nezakáz*|nezakáž*|nezakaz*|nevyřad*|nevyřaz*|neblok*|nezablok*
        neomez*
        nevid*|nenaš*|nemá|nemají|neexist*|není|nejsou žádný|žádné|žádná|žádnou|žádných? ..3 důkaz*|důvod*|riziko|rizika|hrozb*|nebezpečí|problém*
        nevid*|nenaš*|nemá|nemají|neexist*|není|nejsou ..3 důvod* ..3 <excl>|<ban>|omez*
        bez|žádn* ..1 důvod* ..3 <excl>|<ban>|omez*
        bez|žádn* ..1 důkaz*|důvod*|riziko|hrozb*|plán*
        neplán*|nechyst*|nezvaž*|neuvaž*|nepřiprav* ..4 <excl>|<ban>|opatření
        odmít*|vylouč* ..2 <ban>
        odmít* vylouč*|zakáz*
        nediskrimin*
        bez diskrimin*
        stejn* pravidl*|podmínk*|přístup*|měřítk*
        rovn*|stejně ..2 zacház*|přístup*|podmínk*|všem*
        nepodlehn*|neustoup* ..2 tlak*
        zruš*|uvoln* ..2 zákaz*
        proti ..1 <ban>
        žádn* zákaz* ..3 nechyst*|neplán*|nezvaž*
        nemá|nemají ..1 nic proti
      `,
      note: 'Negation is part of the words.',
      example: 'Úřad nevidí důvod k opatřením.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        hájí|hájil*|obhaj*|zastal* ..4 <thing>
        chválí|chválil*|pochvál*|ocenil* ..4 <thing>
        podpoř*|podporuj* ..3 <thing>
        spolehliv*|důležit* partner*
        důvěřuj* ..2 <thing>
      `,
      example: 'Prezident obhajoval firmu.',
    },
    {
      id: 'deal',
      role: 'deal',
      kind: 'agreement',
      weight: 2,
      patterns: `
        podeps*|podepíš*|uzavř* ..6 s|se ..3 huawei|zte
        podeps*|podepíš*|uzavř* ..3 <deal> ..4 huawei|zte
        s|se ..2 huawei|zte ..4 podeps*|uzavř*
        <deal> ..4 s|se ..2 huawei|zte
        spoluprac* ..3 s|se ..2 huawei|zte
        společně s|se ..2 huawei|zte
        huawei a ..6 podeps*
        a huawei ..2 podeps*
      `,
      example: 'Ministerstvo podepsalo s Huawei memorandum.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        nerozhod*
        rozhodnutí ..4 nepad*|nepřij*|odlož*|neuděl*|padne
        odlož*|odklád* ..3 rozhodnutí
        dosud|zatím|ještě ..3 nerozhod*|neurč*
        nevylouč*|nevyluč* ..3 <ban>|že|možnost*
        váhá|váhají|váhal*
        není|nejsou ..2 rozhodnut*
        vyhraz* ..2 právo
        vyčkáv*
      `,
      example: 'Vláda se zatím nerozhodla.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        zvaž*
        uvaž*
        zkoum*
        prověř*
        posuz*|posoud*
        vyhodno*
        přezkoum*
        vyšetř*
        projedn*
        analyz*
        jedná|jednají|diskut* ..2 o
      `,
      example: 'Vláda zkoumá zařízení.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        varov*|varuj*
        obav*|obáv*
        hrozb*|hrozeb
        ohrož*|ohroz*
        rizik* ..3 bezpečnost*
        bezpečnostní rizik*|hrozb*
        znepokoj*
        podezř*|podezír*
        nedůvěř*
      `,
      example: 'Úřad varoval před špionáží.',
    },
    {
      id: 'trade',
      role: 'trade',
      scope: 'trade',
      kind: 'trade',
      binding: true,
      weight: 3,
      patterns: `
        čern* listin*|seznam*
        sankc*|sankč*
        embarg*
        vývozní|vývozních|exportní|exportních|obchodní|obchodních licenc*|omezení|zákaz*|kontrol*
        zákaz* vývoz*|obchod*
        zakáz* ..4 vývoz|export|obchodovat|prodávat
      `,
      example: 'Firma je na černé listině.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        ne
        není|nejsou|nebyl*|nebude|nebudou
        nechce|nechtějí|nechtěl*
        nemá|nemají|neměl*
        nemůže|nemohou|nemohl*
        nehodl*|neplán*|nechyst*|nemíní
        nemus*
        nevid*|neexist*|neuvaž*|nezvaž*
        nikdy
        ani
        žádn*
        bez
      `,
      example: 'Vláda nehodlá jednat.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        odmít*
        popír*|popře*
        zamít*
        zruš*|odvol*|pozastav*|zmírn*
        brání se
      `,
      example: 'Ministr to odmítl.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        by
        mohl*|může|mohou
        možná|možn*
        zvaž*|uvaž*
        plán*
        navrh*|návrh*
        chce|chtěj*|chtěl*
        hodl*|chyst*|míní
        zřejmě|pravděpodobn*
        hrozí
        doporuč*
        připrav*
        zda|jestli|pokud|kdyby
        požad*|žádá
        usil*
        zvažuj*|pracuj* na
        chystá se
      `,
      example: 'To by se mohlo stát.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        dříve
        předtím
        už v
        loni
        tehdy
        původně
        kdysi
        ještě loni|v
        před rokem|lety
      `,
      example: 'Dříve to bylo jinak.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        musí|musejí|musel*
        povin*
        nařídil*|nařiz*|přikáz*
        mají povinnost
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'Operátoři musejí poslechnout.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        pokud
        jestliže
        kdyby
        ledaže
        v případě
      `,
      example: 'Pokud k tomu dojde, odpoví.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        vláda|vlády|vládě|vládu|vládou|vlád
        kabinet|kabinetu
        ministr|ministra|ministrovi|ministrem|ministryně|ministři|ministrů
        ministerst*
        premiér*|předsed* vlády
        prezident*
        kancléř*
        regulátor*
        úřad|úřadu|úřadem|úřady|úřadů
        národní úřad
        národní úřad pro kybernetickou ..3 bezpečnost
        parlament*|sněmovn*|senát|senátu
        soud|soudu|soudem
        tajn* služb*|rozvědk*|kontrarozvědk*
        bezpečnostní|zpravodajsk* služb*|rad*|úřad*|agentur*
        státní instituc*
        ředitelství
        agentur*
        mluvč*
        zákon|zákona|vyhlášk*
        armád*
        kongres|kongresu
        správ* železnic*
      `,
      example: 'Vláda to vysvětlila.',
    },
    {
      id: 'body-cz',
      role: 'government',
      country: 'CZ',
      patterns: `
        núkib|nukib
        bezpečnostní informační služb*
        bezpečnostní rad* státu
        český telekomunikační úřad
        čtú|bis
        strakov* akadem*
      `,
      example: 'NÚKIB mlčel.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        bílý|bílého|bílém dům|domu|domě
        trumpov*|bidenov* administrativ*|vlád*
      `,
      example: 'Bílý dům mlčel.',
    },
    {
      id: 'body-de',
      role: 'government',
      country: 'DE',
      patterns: `
        bundesnetzagentur|bsi
      `,
      example: 'Bundesnetzagentur mlčela.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        naše|naší|naši země|zemi|zem
        u nás
        tuzemsk*
      `,
      example: 'V naší zemi se nic nemění.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        on|ona|oni
        země
        tato|tamní země|vláda
      `,
      example: 'Ona to vysvětlila.',
    },
    {
      id: 'there',
      role: 'anaphor',
      note: 'The country named last, whatever its part in the sentence.',
      patterns: `
        tam
        tamní|tamních
      `,
      example: 'Tam se čeká.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        operátor*|operátoř*
        analyti*|expert*|odborní*|pozorovatel*
        opoz*|opozič*
        poslan*|senátor*
        evropsk* unie|unii|komise|komisi|parlament*
        eu|nato|brusel*
        průmysl|odvětví
        čínsk* velvysla*|ambasád*|vlád*|ministerst*|úřad*
        peking*
        vodafone|cetin|o2|nokia|ericsson|telekom
        t mobile
        spojenc*|spojenců|partneř*
        ředitel|ředitele|šéf společnosti|firmy
        deník*|list|listu|týdeník*
        profesor*|kritic*|kritik*
        zdroj|zdroje|zdrojů
        google|microsoft|apple|qualcomm|samsung|intel
        stran*|poslanec|poslankyně|poslanci
      `,
      example: 'Analytici to vysvětlili.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        řekl*|říká|říkají
        uved*|uvádí
        tvrdí|tvrdil*
        prohlás*
        podle
        sděl*
        doda*
        popř*|popír*
        míní|soudí|domnívá
        oznám*
        obvin*
        kritiz*
        neuved*|neřek*
      `,
      example: 'Firma to řekla.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        naléh*
        tlačí|tlačil*
        tlak na
        vyzv*|vyzýv*
        přesvědč*
        požad*|žádá|žádal*|požád* ..6 aby
        nabád*
        apel*
        chce|chtějí|chtěl* ..4 aby
        lobb*
        přimě*|přimět
      `,
      example: 'Washington naléhá na spojence.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        ale|zatímco|ačkoli|přestože|protože|že|který|která|které|kteří|kde|kdy|když|avšak|však|aby|pokud|což|podle|poté|a|jenže
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'Stalo se to, ale jiní čekali.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: 'a|i|nebo|či|také|ani|stejně|jako',
      example: 'Švédsko a Norsko',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: 'ze strany',
      note: 'Before who does it in the passive.',
      example: 'Stalo se tak ze strany úřadu.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: 'v|ve|uvnitř|napříč',
      note: 'Before a country as a place.',
      example: 'Ve Švédsku je to jiné.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: 's|se|k|ke|pro|proti|na|do|mezi|jako|od|vůči|než|z|ze',
      note: 'Directly before a country that is not the one that acts.',
      example: 'Mluvil s ním.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        omez* se na
        bez ohledu
        rovněž|rovnou
        výběr dodavatele
        dal* najevo
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'Platí to bez ohledu na cenu.',
    },
  ],
};
