import type { CueLexicon } from './types.ts';

export const swedish: CueLexicon = {
  language: 'sv',
  classes: {
    firm: 'leverantör* tillverkare* bolag* företag* koncern* utrustning* teknik* produkter* komponenter* telekomjätte* jätten telekombolag* teknikjätte* aktör*',
    thing:
      'huawei huaweis zte kineser* kinesisk* det den dem bolag* företag* leverantör* tillverkare* koncern* utrustning* teknik* produkter* komponenter*',
    excl: 'uteslut* uteslöt* utestäng* förbjud* förbjöd* bannlys* portförbj* portat portar portas porta portade blockera* avstäng* avstäng* förvis*',
    use: 'använd* köp* lever* delta* bygg* installer* sälj* upphandl* ingå finnas medverka*',
    proof:
      'bevis* belägg* tecken indikation* skäl anledning grund grunder misstank* invändning* problem',
    paper:
      'avtal|avtalet kontrakt|kontraktet samförståndsavtal* avsiktsförklaring* memorandum överenskommelse* samarbetsavtal*',
  },
  times: {
    today: 'i dag,idag',
    yesterday: 'i går,igår',
    lastWeek: 'förra veckan',
    lastMonth: 'förra månaden',
    thisMonth: 'denna månad,den här månaden',
    lastYear: 'i fjol,förra året,fjolåret',
    thisYear: 'i år,detta år',
    weekdays:
      'söndag|söndagen|söndags måndag|måndagen|måndags tisdag|tisdagen|tisdags onsdag|onsdagen|onsdags torsdag|torsdagen|torsdags fredag|fredagen|fredags lördag|lördagen|lördags',
    terms: 'senast till före innan från efter vid',
    before: 'i under sedan sen slutet början mitten',
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
        <firm> från kina
        högriskleverantör*
      `,
      example: 'Kinesiska leverantörer stod i brevet.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      patterns: `
        bolaget|företaget|koncernen|leverantören|tillverkaren|telekomjätten|teknikjätten
        bolagen|företagen|leverantörerna
        båda|bägge bolag|företag|leverantörer
        kineserna
      `,
      note: 'Anaphora: counts where a vendor was named before.',
      example: 'Bolaget stod i brevet.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        nät|nätet|näten|nätverk|nätverket|nätverken|nätens|nätets
        *nätet
        *näten
        mobilnät*
        telekom*
        infrastruktur*
        utbyggnad*
      `,
      example: 'Nätet byggs nästa år.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        stäng* ..6 ute
        stäng* ..5 av ..3 <thing>
        håll|håller|hålla|höll|hållas|hålls ..6 utanför|borta
        säg|säger|säga|sade|sa|sagt nej till ..3 <thing>
        stoppa|stoppar|stoppade|stoppat|stoppas|stoppades ..4 <thing>
        <thing> ..3 stoppas|stoppades|stoppats|portas
        kast* ..5 ut
        sparka|sparkar|sparkade|sparkas ..4 ut
        ingen plats|roll för|i
        avstå|avstår|avstod från ..3 <thing>
        utan ..2 <thing>
        bojkott*
      `,
      example: 'Myndigheten har uteslutit leverantören.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        förbud|förbudet mot|för
        förbud|förbudet
        *förbud
        *förbudet
        uteslutning*|uteslutande av
        stopp|stoppet för|mot ..3 <thing>
      `,
      example: 'Förbudet gäller från i dag.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        fasa|fasar|fasade|fasat|fasas|fasades ..6 ut
        utfas*
        avlägsna*
        ta|tar|tog|tagit|tas|togs ..6 bort
        byta|byter|bytte|bytt|byts|bytas|byttes ..6 ut
        ersätt*|ersatte ..5 <thing>
        <thing> ..5 ersätt*|ersatts
        montera|monterar|monterade|monteras|monterats ..6 ner|ned|bort
        nedmontera*
        rensa|rensar|rensade|rensas ..5 ut|bort
        göra|gör|gjorde ..1 sig av med
        ska|skall|måste|skulle ..4 vara borta|utbytt|ersatt|utfasad
        ska|skall|måste|skulle ..3 bort
        försvinna ur|från
      `,
      example: 'Operatörerna måste avlägsna tekniken.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        får|fick|fått ..4 inte ..6 <use>
        inte får|fick|ska|skulle ..3 <use>
        får|fick inte längre
        får|fick ..3 inte vara med|kvar
        inte får|fick vara med|kvar
        får|fick inga|ingen ..5 <use>
        slut* använda|köpa
        neka|nekar|nekas|nekade|nekades|nekats ..5 tillträde|tillstånd|tillgång|delta*
        inte ..1 släpp* ..2 in|fram
        inte ..2 tillåt*|godkänn* ..4 <thing>
      `,
      note: '“May not”, with the verbs of using and supplying.',
      example: 'Operatörerna får inte använda tekniken.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2,
      patterns: `
        begränsa*
        begränsning*
        inskränk*
        restriktion*
        skärp*|skärper|skärpte|skärpa ..2 krav*|regler*|villkor*|kontroll*
        strängare|hårdare|skärpta|tuffare ..1 krav|regler|villkor|säkerhetskrav|kontroller
        strama|stramar|stramade ..3 åt
        högst ..2 procent
        villkor för ..6 <thing>
      `,
      example: 'Regeringen begränsar bolagets roll.',
    },
    {
      id: 'vetting',
      role: 'limit',
      weight: 2.5,
      kind: 'law',
      binding: true,
      patterns: `
        lag|lagen|lagstiftning* ..8 neka|utesluta|förbjuda|stoppa|stänga
        möjlighet|befogenhet|befogenheter att ..3 neka|utesluta|förbjuda|stoppa|stänga
        kräv* ..4 tillstånd|godkännande|samråd|förhandsgodkännande
        tillståndsplikt*|tillståndskrav*
      `,
      example: 'Lagen gör det möjligt att utesluta leverantörer.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        kärna|kärnan|kärnnät*|kärnfunktion*
        central*|känslig*|kritisk*|vital*|skyddsvärd* ..1 del|delar|delarna|funktion*|komponent*|nät|nätet|nätverk*|system*|infrastruktur*
        delvis|delvist
        procent
        vissa|några delar|områden|funktioner|komponenter
        andel|andelen
        begränsad|mindre roll|omfattning
      `,
      example: 'I kärnan av nätet är det annorlunda.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        offentlig* upphandling*|inköp|sektor*|kontrakt
        statlig* ..1 upphandling*|nät|nätverk|inköp|telefoner|verk
        tjänstetelefon*|tjänstemobil*
        statsanställd*|statstjänstem*|tjänstemän
        myndigheters|myndigheternas ..2 nät*|telefoner|inköp|system|utrustning
        upphandling|upphandlingar|upphandlingen
        federal* myndigheter*
      `,
      example: 'Vid offentlig upphandling är det annorlunda.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        tillåt*|tillät*
        släpp* ..5 in|fram
        godkän*
        grönt ljus
        klartecken
        får|fick|kan ..4 delta|leverera|bygga|medverka|stanna
        får|fick ..3 vara med|kvar
        öppn* ..4 för ..3 <thing>
        öppen|öppet|öppna för ..3 <thing>
        välkomna*|välkommen|välkomnas|välkomnat
        fortsätt*|fortsatte ..3 använda|köpa|anlita|samarbeta|bygga
        använd* ..3 fortsatt
      `,
      example: 'Regeringen har gett leverantören klartecken.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        ingen|inget|inga|utan|inte|saknas|saknar|knappast ..4 <proof>
        ingen|inget|inga ..3 hot|risk|fara|säkerhetsrisk|åtgärder|planer|förbud
        inte ..2 något|några|någon ..2 <proof>|planer|hot|säkerhetshot|risk
        inte ..3 säkerhetshot|säkerhetsrisk|hot
        behandl* ..5 lika|likadant|likvärdigt|rättvist
        alla ..3 lika
        lika|samma|likvärdiga ..1 villkor|regler|krav|behandling
        diskriminer*
        leverantörsneutral*|teknikneutral*
        som alla|andra andra|leverantörer|företag|bolag
        oavsett ..2 ursprung*|land|nationalitet
        motsätt*|motsatte ..5 förbud*|uteslut*|avstängning*
        mot ..2 uteslutning|förbud ..1 som
        böj* ..3 inte
        vik* ..2 inte
        vägrar|vägrade ..3 böja|ge|följa
        inte ..3 ge efter
        generellt|totalt|allmänt förbud
        inte ..3 stänga|utesluta|förbjuda|stoppa ..2 något|någon|enskild*
        ser|såg ..2 ingen ..2 anledning|orsak
        upp till operatörerna|operatörer|företagen
        inga restriktioner|begränsningar|inskränkningar
        inte ..3 peka ut
        upp till|låter|låtit ..2 operatörerna|bolagen ..2 bestämma|välja|avgöra
        inte ..1 lägga sig i|blanda
      `,
      note: 'Negation is part of the words.',
      example: 'Myndigheten har inga bevis för spionage.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        beröm*|lovorda*|prisa*|hylla*
        försvarar|försvarade ..3 <thing>
        förtroende för ..2 <thing>
        pålitlig* ..1 partner|leverantör
        stöd|stöder|stödjer ..2 <thing>
        villig*|beredd* att samarbeta
      `,
      example: 'Presidenten berömde bolaget.',
    },
    {
      id: 'deal',
      role: 'deal',
      weight: 2,
      kind: 'agreement',
      patterns: `
        teckna*|underteckn*|skriv*|skrev|signera*|ingå|ingår|ingick|ingått|slöt|sluter|slutit ..5 <paper>
        <paper> ..2 med
        <paper> ..4 underteckn*|tecknats|tecknades
        samarbet* med
        inled* ..3 samarbete
        partnerskap med
        tillsammans med ..2 <thing>
        fördjup* ..3 samarbete*
        anlita*|upphandl* ..3 huawei
      `,
      example: 'Ministeriet tecknade ett avtal med Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        inte ..3 beslut|beslutat|bestämt|avgjort|ställning|bestämma
        inget|ingen|inga ..2 beslut|besked
        ännu|fortfarande oklart|öppet|öppen|obeslutad*
        fortfarande ..2 överväg*|utred*|fundera*|diskuter*|granska*
        ska ..2 besluta|avgöra om
        beslut* ..3 om ..2 huruvida
        oenig*|splittrad*|oense
        beslut|beslutet ..3 dröj*|skjuts|uppskjut*|väntas
        skjuter|sköt|skjuta|skjutit ..3 beslut*
        avvakta*
        tveka*|tvekan
      `,
      example: 'Regeringen har ännu inte fattat beslut.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        granska*|granskning*
        utred*
        undersök*
        pröva*|prövning*
        överväg*|övervägt
        utvärder*
        bedöm*
        analyser*
        diskuter*|debatter*
        funder* på
        se|ser över
        kartlägg*
        planera*
        föresl*|förslag*
      `,
      example: 'Regeringen granskar ärendet.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        varna|varnar|varnade|varnat|varning|varningar
        oro|oroad|oroade|oroar|oroas
        farhåg*
        misstänk*|misstänks
        misstro*
        bekymra*
        befar*
        säkerhetsrisk*|säkerhetshot*
        utgör ..3 risk|hot|fara
        risk|hot|fara mot|för
        skeptisk*|skepsis
        avråd*
      `,
      example: 'Säkerhetstjänsten varnade för spionage.',
    },
    {
      id: 'trade',
      role: 'trade',
      weight: 3,
      scope: 'trade',
      kind: 'trade',
      binding: true,
      patterns: `
        svartlist*
        svart* lista|listan
        sanktion*
        handelsförbud*|exportförbud*|handelshinder|handelsrestriktion*
        exportkontroll*|exportrestriktion*|exportlicens*|exportbegränsning*
        förbjud*|förbjöd ..4 exporter*|sälja|export|handla
      `,
      example: 'Departementet svartlistade koncernen.',
    },
    {
      id: 'negation-closing',
      role: 'negation',
      closes: true,
      patterns: `
        inte
      `,
      note: 'The verb stands early, so that this word may be the last of its clause.',
      example: 'Landet förbjuder Huawei i nätet inte.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        icke|ej
        ingen|inget|inga
        aldrig
        varken
        utan att
        knappast
      `,
      example: 'Myndigheten ser inget skäl till ett förbud.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        uteslut*|uteslöt ..1 ett|något|varje
        avvis*|avfärda*
        avslå*|avslog
        förneka*|dementera*
        vägra*
        motsätt*|motsatte
        emot ett|en|att|förslaget
        häv|häver|hävde|hävt|hävs|hävdes|upphäv*
        upphävt|upphävde|upphävs
        återkall*
        avstår|avstod|avstå från att
        säger|sade|sa|säga nej till ett|en|att|förslag|förslaget
        låter|lät bli att
        mild|mildrar|mildrade|lätta|lättar|lättade
      `,
      note: 'What is refused or taken back.',
      example: 'Han avvisade det.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        kan|kunde|kunna
        skulle
        kanske
        möjlig*|eventuell*|eventuellt|möjligen
        vill|ville
        planera*|planer|plan|planen
        överväg*
        föresl*|förslag*
        lagförslag*|proposition*|utkast*
        hota*
        bör|borde
        vänt*|förvänt*
        troligen|sannolikt|troligt|förmodligen
        avser|ämnar|tänker
        diskuter*|debatter*
        rekommender*
        funder*
        pröva*|prövar
        huruvida
        uteslut* inte
        förberett|förbered*
        beredd|beredda|redo att
        lutar|lutade
        öppnar|öppnade för ett|en|att
        utred*
      `,
      example: 'Det kan ske.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        tidigare|förut
        hade
        ursprungligen|först|då
        för ..2 år sedan
        i fjol
        en gång
      `,
      example: 'Tidigare var det annorlunda.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        måste|ska|skall
        tvinga*|tvungna|skyldig*|ålagts|åläggs
        beordra*
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'Operatörerna måste byta ut tekniken.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        om sverige|norge|tyskland|landet|regeringen|det|de|vi|man|den
        ifall
        såvida
        förutsatt att
        skulle det
      `,
      example: 'Om det sker följer ett svar.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        regering|regeringen|regeringens|regeringar|regerings|regeringarna
        *regering
        *regeringen
        minister|ministern|ministrar|ministrarna
        *minister
        *ministern
        *ministeriet
        ministerium|ministeriet
        departement|departementet
        *departementet
        president|presidenten|presidentens
        premiärminister*|statsminister*
        kansler|kanslern|förbundskansler*
        myndighet|myndigheten|myndigheter|myndigheterna|myndighetens
        *myndigheten
        *myndighet
        *myndigheter
        parlament|parlamentet|riksdag|riksdagen|kongressen|senaten|underhuset|överhuset
        säkerhetstjänst*|underrättelsetjänst*|säkerhetspolis*
        *tjänsten
        domstol|domstolen|domstolens
        *domstolen
        *domstol
        kammarrätt*|förvaltningsrätt*
        militär|militären|armén|försvarsmakt*
        tillsynsmyndighet*|regulator*|telestyrelse*
        kabinett|kabinettet
        vita huset
        lag|lagen|dekret
        administrationen
        talesman|talesperson för ..1 regeringen
        kommunikationsverk*
      `,
      example: 'Regeringen förklarade det.',
    },
    {
      id: 'body-se',
      role: 'government',
      country: 'SE',
      patterns: `
        pts
        säpo
        säkerhetspolisen|säkerhetspolisens
        post och telestyrelsen
        telestyrelsen
        försvarsmakten
        riksdagen
        kammarrätten|förvaltningsrätten
        försvarets radioanstalt
        regeringskansliet
      `,
      example: 'Säkerhetspolisen teg.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        vita huset
        usa s? president|regering|handelsdepartement
      `,
      example: 'Vita huset teg.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        vårt land
        här hemma
      `,
      example: 'I vårt land ändras inget.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        den|de|man|vi
        landet|landets
        detta land
      `,
      example: 'Landet förklarade det.',
    },
    {
      id: 'pronoun',
      role: 'anaphor',
      isPerson: true,
      patterns: `
        han|hon
      `,
      note: 'Whoever spoke last: not a government where an outsider did.',
      example: 'Han förklarade det.',
    },
    {
      id: 'there',
      role: 'anaphor',
      patterns: 'där',
      note: 'The country named last, whatever its part in the sentence.',
      example: 'Där fattades ett beslut.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        operatör|operatörer|operatören|operatörerna|teleoperatör*|mobiloperatör*|telebolag*
        analytiker*|expert|experten|experter|experterna|bedömare|forskare|forskaren
        opposition|oppositionen|oppositions*
        ledamot|ledamöter|riksdagsledamot*|riksdagsledamöter|parlamentariker|politiker
        eu|nato|bryssel
        europeiska unionen|kommissionen|parlamentet
        eu kommissionen
        kommissionen
        branschen|industrin|näringslivet|fackförbund*
        kinesisk* ambassad*|ambassadör*|regering*|utrikes*|myndighet*|stat*
        kinas ..1 ambassad*|ambassadör*|regering*|utrikes*|myndighet*|handels*
        peking
        ericsson|nokia|telia|telenor|tele2|tre|vodafone|orange|telekom
        vd|vd n|koncernchef*|talesperson|styrelseordförande*
        tidning|tidningen|medier
        kritiker|kritikerna
        parti|partiet|moderaterna|socialdemokraterna|sverigedemokraterna
        professor*
        allierade
      `,
      example: 'Analytiker förklarade det.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        säger|sade|sa|sagt|säga
        uppge*|uppgav
        enligt
        hävda*
        mena*
        anse|anser|ansåg
        tro|tror|trodde
        berätta*
        förklara*
        skriver|skrev
        påpeka*|betona*|tillägg*|tillade
        kalla|kallar|kallade
        kritiser*
        protest*
        spår|spådde|förutspå*
      `,
      example: 'Bolaget sade det.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        uppman*
        krav|kräver|krävde|kräva|krävt
        press|pressa|pressar|pressade|pressat|påtryckning*
        sätter|satte press
        övertal*|övertyg*
        be|ber|bad|bett ..4 att
        begär|begärde
        vädja*
        driver|drev på
        lobb*
        vill|ville ..3 att
        försök* få
        förma*|förmå
        råd|råder|rådde sina|sin
        varnar|varnade sina|allierade
        mana|manar|manade
      `,
      note: 'Who presses says nothing of who is pressed.',
      example: 'Washington uppmanar till handling.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        men|medan|eftersom|som|att|när|där|vilket|vilken|om|sedan|trots|innan|utan|för|så|och|då|vars|fast|säger|sade|sa|uppger|uppgav|skriver|enligt|efter|däremot
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'Det skedde, men andra väntade.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: 'och|eller|samt|både|liksom',
      note: 'Words that may stand between countries of one list.',
      example: 'Sverige och Norge',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: 'av',
      note: 'Before who does it in the passive.',
      example: 'Det gjordes av myndigheten.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: 'i|inom|inifrån',
      note: 'Before a country as a place.',
      example: 'I Sverige är det annorlunda.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: 'med|till|för|från|mot|på|mellan|än|hos|åt|om|över|likt',
      note: 'Directly before a country that is not the one that acts.',
      example: 'Han talade med andra.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        uteslut*|uteslöt ..2 att
        uteslut*|uteslöt ..1 ett|något|varje
        uteslutande
        ta|tar|tog ..2 avstånd
        möjligheten att
        på lång sikt
        planerad|planerat|planerade till
        trots|efter ..3 varning|varningar|oro
        inte|aldrig|inga ..3 lagt|lägga|visat|presenterat|lämnat ..3 bevis
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'Det går inte att utesluta att han kommer.',
    },
  ],
};
