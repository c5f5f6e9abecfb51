import type { CueLexicon } from './types.ts';

export const english: CueLexicon = {
  language: 'en',
  classes: {
    trader: 'operators carriers companies firms providers telcos industry market',
    plan: 'plan plans proposal proposals request requests application applications bid bids',
    refuse:
      'reject rejects rejected rejecting block blocks blocked blocking veto vetoes vetoed halt halts halted quash quashes quashed refuse refuses refused scupper scuppers scuppered',
    use: 'use using used buy buying bought purchase purchasing deploy deploying install installing procure procuring work working',
    vendor:
      'huawei zte vendor|vendors supplier|suppliers manufacturer|manufacturers maker|makers provider|providers',
    firm: 'vendor|vendors supplier|suppliers manufacturer|manufacturers maker|makers provider|providers company|companies firm|firms group|groups giant|giants equipment gear technology technologies kit components hardware products brands devices tech',
    thing:
      'huawei zte it them its vendor|vendors supplier|suppliers manufacturer|manufacturers company|companies firm|firms equipment gear technology kit components hardware products provider|providers chinese',
    be: 'is are was were be been being',
    have: 'has have had having',
    out: 'out off away',
    excl: 'exclud* ban|bans|banned|banning bar|bars|barred|barring block|blocks|blocked|blocking forbid|forbids|forbade|forbidden|forbidding prohibit* outlaw* expel* eject* banish* boycott* veto|vetoes|vetoed|vetoing',
    bars: 'ban|bans|banned|banning bar|bars|barred|barring block|blocks|blocked|blocking forbid|forbids|forbade|forbidden prohibit|prohibits|prohibited|prohibiting outlaw* ',
    remove:
      'remov* strip|strips|stripped|stripping rip|rips|ripped|ripping phas* tear|tears|tore|torn dismantl* replac* clear|cleared|clears scrap|scraps|scrapped eliminat* purg* rid',
    keep: 'keep|keeps|kept|keeping shut|shuts|shutting lock|locks|locked|locking leave|leaves|left|leaving freez*|froze|frozen cut|cuts|cutting push|pushes|pushed|pushing throw|throws|threw|thrown squeeze*|squeezed|squeezing kick|kicks|kicked|kicking drop|drops|dropped|dropping',
    let: 'allow|allows|allowed|allowing permit|permits|permitted|permitting let|lets|letting admit|admits|admitted|admitting authoris* authoriz* approv* clear|clears|cleared',
    noun: 'ban bans exclusion prohibition blacklisting veto',
    limitn:
      'restriction|restrictions limit|limits curb|curbs cap|caps condition|conditions safeguard|safeguards',
    ing: 'bidding|supplying|taking|building|delivering|participating|providing|selling|installing|entering|competing|having|working|joining',
    proof:
      'evidence proof indication|indications sign|signs reason|reasons ground|grounds grounds information basis cause trace|traces',
    sensit: 'core sensitive critical central key strategic heart essential',
  },
  times: {
    today: 'today',
    yesterday: 'yesterday',
    lastWeek: 'last week',
    lastMonth: 'last month',
    thisMonth: 'this month',
    lastYear: 'last year',
    thisYear: 'this year',
    weekdays: 'sunday monday tuesday wednesday thursday friday saturday',
    terms: 'by until till before from after starting beyond end deadline',
    before: 'in since during late early mid last',
  },
  cues: [
    // What is spoken of.
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        zte
        chinese ..3 <firm>
        <firm> from china
        technology from china
        high risk <vendor>
        untrusted|untrustworthy|risky <vendor>
        <vendor> that|which|who carry|pose|present ..2 risk
        trusted <vendor>
        chinese made|built ..2 equipment|gear|kit|technology
        untrustworthy|untrusted|suspect makers|companies|firms|equipment
        firms|companies|vendors|suppliers posing ..3 risk|threat
      `,
      example: 'Chinese telecoms suppliers were named in the letter.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      patterns: `
        the|both|two|these|those chinese
        both|two|these|those firms|companies|suppliers|vendors|makers|manufacturers|brands
        the|this company|firm|manufacturer|vendor|supplier|group
        tech|telecom|telecoms giant
      `,
      note: 'Anaphora: counts where a vendor was named before.',
      example: 'Both companies were named in the letter.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        network|networks
        telecom|telecoms|telecommunication|telecommunications|infrastructure
        mobile|wireless|broadband
        rollout|roll
      `,
      example: 'Its fifth generation network is to be built next year.',
    },

    // Exclusion.
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        excludes|excluded|excluding|exclude
        slapped ..2 ban
        reject|rejects|rejected ..3 bid|equipment|huawei|zte|vendor
        impose|imposes|imposed|imposing ..3 ban
        <refuse> ..5 <plan> ..9 <use> ..3 <thing>
        turn|turns|turned|turning down ..5 <plan> ..9 <use> ..3 <thing>
        <refuse> ..4 <plan> from|of|by huawei|zte
        turn|turns|turned|turning down huawei|zte|chinese
        shun|shuns|shunned|shunning
        ditch|ditches|ditched|ditching ..3 <thing>
        dump|dumps|dumped|dumping ..3 <thing>
        oust|ousts|ousted|ousting
        evict|evicts|evicted|evicting
        disqualif*
        rule|rules|ruled <thing> out
        rules|ruled out ..1 huawei|zte|using|buying
        sever|severs|severed|cut|cuts|cutting ..1 ties with
        off limits
        pull|pulls|pulled the plug on
      `,
      example: 'The regulator excluded the two vendors from the auction.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        <noun> on|of|against ..4 <thing>
        <noun>
        exclusion of
        huawei ban
      `,
      note: 'The noun alone: the sentence must say whose it is.',
      example: 'A ban on Huawei took effect.',
    },
    {
      id: 'keep-out',
      role: 'exclude',
      weight: 3,
      patterns: `
        <keep> ..5 out
        <keep>|stop|stops|stopped|prevent* ..4 from <ing>
        lose|loses|lost access
        <keep> ..4 away from
        <keep> ..4 off
        shut|shuts|shutting the door
        close|closes|closed|closing ..2 door*
        closed to ..4 <thing>
        no longer ..3 place|role|room|part
        no future|place|room|role in
        do|doing|does|did without ..3 <thing>
        show|showed|shown ..2 door
        turn|turned|turns its|their back on
        <keep> out ..3 <thing>
        no longer have|has|get|gets ..1 access
      `,
      example: 'The cabinet shut the supplier out of the networks.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        <remove> out|from
        <remove> ..5 <thing>
        <thing> ..4 be|been|being ..1 <remove>
        phase* out
        phase|phases|phased ..6 out
        get|getting|gets rid of
        switch|switched ..2 off
        must|to|should|will be gone
        disappear* from
        be out of the ..2 network*
        be|have|been removed|dismantled|replaced
        strip|strips|stripped|stripping ..2 out
        rip and replace
        must|to|should|will ..2 go by
        must be gone
      `,
      example: 'Operators have to remove Huawei kit from the masts.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      obliges: true,
      weight: 3,
      patterns: `
        may|can|could no longer ..3 use|buy|install|supply|deliver|purchase|deploy|procure
        may|must|can not ..3 use|used|buy|bought|install|installed|supply|deliver|purchase|deploy|take|procure
        may deliver|supply|provide nothing
        must|may ..2 not be used|bought|installed|deployed
        cannot use|buy|install|supply|deliver|purchase|deploy|participate|take
        stop|stops|stopped|stopping ..2 using|buying|installing|deploying
        cease|ceased to|using
        halt|halts|halted|halting ..3 use|purchase|purchases|procurement|installation
        without ..2 chinese|huawei
        could not ..3 take|bid|supply|participate|use|buy|sell
        told|informed|notified|instructed|ordered ..3 not to ..1 <use>
        not allowed|permitted to ..2 <use>|supply|deliver|provide|sell|bid|take
        barred|banned|blocked|prohibited from ..2 <use>|supplying|delivering|providing|selling|bidding
        decided|agreed|chose|opted not to ..1 <use>
        decided|chose|opted against using|buying|huawei
      `,
      example: 'Carriers may no longer buy the equipment.',
    },
    {
      id: 'not-allow',
      role: 'exclude',
      weight: 3,
      patterns: `
        not <let> ..6 <thing>
        never <let> ..6 <thing>
        refus* to <let>
        refus* ..2 permission|permit|licence|license
        not be ..1 allowed|permitted|authorised|authorized|licensed|able
        denied|denies|deny ..3 permission|access|licence|license
        free of huawei|zte
      `,
      example: 'The minister will not allow the vendor into the network.',
    },
    {
      id: 'clean-network',
      role: 'exclude',
      weight: 2.5,
      patterns: `
        joined|joins|join ..3 clean network agreement|initiative|memorandum|declaration?
        signed ..6 clean network agreement|initiative|memorandum|declaration?
        names to ..4 clean network agreement|initiative|memorandum|declaration?
      `,
      standsAlone: true,
      kind: 'agreement',
      binding: false,
      note: 'A declaration whose stated aim is a network free of such vendors.',
      example: 'The state joined the US-led Clean Network initiative.',
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
        sign|signs|signed|signing ..3 declaration|declarations|memorandum|memorandums|memoranda|mou|agreement|statement|texts? ..3 5g|telecom|telecoms|network security
        sign|signs|signed|signing ..5 5g ..2 declaration|declarations|memorandum|memorandums|memoranda|mou|agreement|statement
        sign|signs|signed|signing ..1 similar|same|such|comparable texts|text|declaration|declarations|agreement|agreements|memorandum|memorandums|documents|document|pacts
        declaration|memorandum|agreement ..2 on 5g security ..4 signed
      `,
      note: 'A declaration of criteria for suppliers, without a measure: a concern stated, nothing decided. The United States are the host of all of them.',
      example: 'The two governments signed a joint declaration on 5G security.',
    },

    // Limits.
    {
      id: 'limit',
      role: 'limit',
      weight: 2,
      patterns: `
        restrict|restricts|restricted|restricting
        limit|limits|limited|limiting ..5 <thing>
        limit|limits|limited|limiting ..3 role|share|use|involvement|access|presence
        curb|curbs|curbed|curbing
        curtail*
        cap|caps|capped|capping
        tighten|tightens|tightened|tightening
        toughen*
        impose|imposes|imposed|imposing ..4 <limitn>
        restrictions on
        <limitn> on ..4 <thing>
        take|takes|took|taken|taking ..2 steps|measures|action against
        took|taken|taking action to limit|restrict|curb
        act|acts|acted against
        crack|cracks|cracked|cracking down on
        clamp|clamps|clamped|clamping down on
        confin*
        relegat*
        only|solely in ..2 non core|periphery|peripheral
        only ..2 <use>|source ..6 trusted|approved|vetted
        designat* ..8 threat|threats|risk|risks
        label|labels|labelled|labeled|classif*|declar*|deem|deems|deemed ..6 national|security threat|risk
        covered list
        limited|restricted|smaller|minor|partial|reduced role
        certain|additional|strict|special security? conditions|safeguards|requirements
      `,
      note: 'Verbs and nouns of limiting, with what is limited where the word has other uses.',
      example: 'The regulator restricted the use of such gear.',
    },
    {
      id: 'vetting',
      role: 'limit',
      weight: 2,
      kind: 'law',
      binding: true,
      patterns: `
        law|act|bill|rules|legislation|statute|decree ..6 authori*|allow*|empower*|enabl*|permit* ..4 exclude|ban|block|bar|prohibit|veto
        law|legislation|statute|act ..4 high risk <vendor>
        can|may be prohibited|banned|excluded ..8 if
        power|powers to ban|block|exclude|bar|prohibit|remove|veto
        require|requires|required ..6 approval|permit|authorisation|authorization|licence|license
        trusted ..1 <vendor> ..1 list
        list of trusted
        only ..1 trusted <vendor>
        subject to ..3 approval|screening|vetting|authorisation|authorization
        stricter|tougher|tighter|stringent security|rules|screening|criteria|requirements|controls|checks
        prohibit ..4 equipment of untrusted
        <let> ..5 to <excl>
        <let> ..5 to refuse|reject|remove|stop|screen
        empower*|authoris*|authoriz*|enabl* ..6 to <excl>
        power|powers|right|authority|ability to <excl>
        leave|leaves|left|kept|keep ..6 off ..2 list ..2 trusted|approved|eligible
        not ..3 on ..2 list of ..1 trusted|approved
        law|act|bill|rules|legislation|statute|decree|decrees ..6 to <excl>
        oblige|obliges|obliged|force|forces|forced ..6 permit|approval|licence|license|authorisation|authorization
        veto power|powers|right
        power|right to veto
        may|can refuse|reject|block|ban|exclude ..2 equipment|vendors|suppliers|gear|components ..6 risk|threat|security
      `,
      example: 'The law gives ministers powers to exclude a supplier.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        <sensit> ..2 part|parts|area|areas|element|elements|component|components|function|functions|site|sites|portion|portions|segment|segments|system|systems|infrastructure
        <sensit> ..1 network|networks
        the core
        core
        non core
        per cent|percent
        35|30|50|25|20
        partly|partial|partially
        periphery|peripheral
        near ..2 military|nuclear|bases
        limited role
        some parts|equipment|areas
        or|and restricted|restrict|limited|curbed|curb
        restricted|restrict|limited|curbed or banned|ban|blocked|excluded
        bases and nuclear
        parts of
        national broadband network
        fibre|fiber optic
      `,
      note: 'Shares, the core and other parts of a network, in the terms of laws and news.',
      example: 'It is kept out of the core of the network.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        public|government|state|official procurement|purchases|purchasing|contracts|tenders|use|devices|phones|agencies|bodies|departments|offices|institutions|networks|systems
        federal agencies|contractors|procurement|employees|departments
        government agencies|ministries|staff|office|employees|officials
        civil servant*|service
        official use|desks|phones|devices
        ministries and agencies
        told agencies
        all agencies
        defense|defence ministry|department
        military bases|personnel
        state owned companies|enterprises
        procurement
        government itself|agencies
        agencies from ..1 buying|using|purchasing|procuring
      `,
      example: 'Public procurement of the gear has stopped.',
    },

    // Admission, clearing, praise.
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        <let> ..6 <thing>
        <thing> ..3 <be> ..1 allowed|permitted|admitted|cleared|authorised|authorized|approved
        green light|lights|lit
        give|gives|gave|given|giving ..2 go ahead
        give|gives|gave|given|giving ..4 green light
        give|gives|gave|given|giving ..3 access
        offer|offers|offered|offering ..4 access
        open|opens|opened|opening ..3 door* ..2 to
        open to ..3 <thing>
        can|may|could|will take part
        can|may|could|will participate
        go|going|goes on using
        continue|continues|continued to use|using|work|buy
        keep|keeps|kept using|buying
        give|gives|gave|granted|grant ..3 role
        invite|invited|invites ..4 <thing>
        will use|adopt ..3 <thing>
        not ..2 bound to|by exclude
        <let> ..2 <thing> ..3 take|supply|build|bid|participate|part|continue|remain|stay
        <let> ..2 all vendors|suppliers|companies|firms|players
        remain|remains|stay|stays|stayed free to
        given|gets|got the nod|go
        green lit|lighted|lights
        door|doors ..2 remain*|open
        not ..2 stand in the way
        <let> ..3 <use> ..3 kit|equipment|gear|huawei|technology
        use|uses|using ..4 as much as possible
        as much as possible
        welcome|welcomes|welcomed ..3 huawei|zte
        with open arms
        welcome|welcomes|welcomed ..2 company|firm|vendor
      `,
      example: 'The cabinet gave the green light to the vendor.',
    },
    {
      id: 'equal',
      role: 'clear',
      weight: 3,
      patterns: `
        treat|treats|treated|treating ..6 equal*|alike|same|fairly
        as any|every other
        like any|every other
        equal|same|fair|level treatment|terms|rules|footing|conditions|playing
        same ..2 apply|rules|standards|criteria|requirements
        no <vendor>|<firm> ..6 excluded
        all <vendor> ..4 welcome|equal*|alike|compete
        not ..3 discriminat*
        without discrimination
        non discriminat*|discriminatory
        vendor|technology neutral
        regardless of ..3 origin|country|nationality
        just because ..5 country
        up to ..3 operators|carriers|companies|firms|providers to decide|choose|pick
        free to choose|pick|decide|use
        on ..2 merits|merit
        open to all|every|any ..1 <vendor>|<firm>
        all|every ..1 <vendor>|<firm> ..3 take part|participate|compete|bid
        left|leave|leaves|leaving ..1 choice|decision|matter|it|question ..1 to|with ..3 <trader>
        let|lets|letting ..3 <trader> decide|choose|pick
        not ..2 interfere|intervene|meddle
        left|leave|leaves|leaving ..1 choice|decision ..6 to ..1 <trader>
      `,
      example: 'We treat every supplier alike.',
    },
    {
      id: 'no-evidence',
      role: 'clear',
      weight: 3,
      patterns: `
        no|without|any|lack|lacks|little ..3 evidence|proof|indications
        not ..3 enough ..1 evidence|proof
        <be> not enough to
        evidence ..2 not enough|insufficient
        insufficient|inconclusive evidence|proof|grounds
        not ..4 seen|found|received|have ..3 evidence|proof|indications
        nothing ..3 found|tangible|suspicious|wrong
        found nothing|no
        no ..3 reason|reasons|grounds|need|cause|justification|basis to|for
        see|sees|saw no ..2 reason|need|threat|risk|danger|problem
        not ..3 proven|proved
        no negative advice
        no ..1 objection|objections
        not ..2 security|a threat|risk|problem
        risk|risks can|could be managed|mitigated|contained
        no ..1 security ..1 concerns|problems|risks|issues
        no plans|intention|intentions|plan to ..1 <bars>|<excl>
        no plans|intention|intentions|plan to
        no measures
        not ..2 tak* ..1 measures
        no ..2 ban
        no blanket|outright|general|total|complete ..1 ban|exclusion
        impos* no ..1 restriction|restrictions|curbs|limits|limit|ban|bans|conditions
        imposed|adopted|introduced no
        no ..1 restrictions|curbs|limits|measures on|against ..3 <thing>
        not ..2 taken ..1 steps|measures|action
        not ..3 imposed ..1 restrictions|curbs|limits|measures|ban
        taken|took|takes no ..1 steps|measures|action
        not ..3 single|singling|singled out
        not ..3 target|targeting ..2 <thing>
        no ..2 company|vendor|supplier|firm ..2 be|been|is|was ..1 excluded|banned|barred|singled
        not ..3 share ..3 concern|concerns|view|views|fears
        not ..3 consider ..4 threat|risk
        no ..1 concern|concerns|worries|fears|doubts|misgivings|qualms about|over|with
        not ..1 concerned|worried about|over|by
      `,
      note: 'Negation is part of the words.',
      example: 'The agency has no evidence of spying.',
    },
    {
      id: 'oppose-ban',
      role: 'clear',
      weight: 3,
      patterns: `
        oppose*|opposed|opposes ..3 <excl>|<noun>
        against ..3 excluding|banning|barring|exclusion
        not ..2 follow ..6 ban|lead|example|line|pressure|demand|demands|call
        resist|resists|resisted|resisting ..4 pressure|call|calls|demand|demands
        reject|rejects|rejected|rejecting ..4 pressure|call|calls|demand|demands|request
        defy|defies|defied|defying
        bow|bowing|bowed to ..3 pressure
        not ..4 be|get ..1 dragged|drawn|pulled|sucked into|in
        not ..2 take|choose|pick sides
        not ..3 held back|hostage by|to
        not ..3 bow|yield|cave|give|bend|buckle ..1 to|in
        ignore|ignores|ignored|ignoring|brush*|shrug* ..5 warning|warnings|pressure|calls|objections
      `,
      example: 'The chancellor opposed excluding any company.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        stand|stands|stood by|with ..3 <thing>
        support|supports|supported|supporting ..4 <thing>
        defend|defends|defended ..4 <thing>
        defence|defense of ..2 <thing>
        praise|praises|praised ..6 <thing>
        nothing but praise
        back|backs|backed ..2 <thing>
        help ..3 from <thing>
        welcome|welcomes|welcomed ..4 <thing>
        want|wants|wanted to work|cooperate with
        willing|ready to cooperate|work with
        trust|trusts|trusted huawei
        important|essential|reliable|good partner
        better technology
        speak|speaks|spoke well|highly of
        throw|throws|threw|thrown ..1 weight|support behind
        side|sides|sided with ..2 <thing>
        hail|hails|hailed ..4 <thing>
        vouch*
        have|has|had ..1 confidence|trust|faith in ..2 <thing>
        work|working well|closely with ..2 <thing>
      `,
      note: 'Words of praise and backing; weak, since they promise nothing.',
      example: 'The president praised Huawei at the summit.',
    },
    {
      id: 'deal',
      role: 'deal',
      weight: 2,
      kind: 'agreement',
      patterns: `
        sign|signs|signed|signing|ink|inks|inked|inking ..6 agreement|agreements|memorandum|mou|deal|deals|contract|contracts|accord|pact
        conclud* ..4 agreement|memorandum|mou|deal|contract|accord|pact
        names|name|signatures to ..4 memorandum|agreement|deal|mou
        memorandum of understanding|cooperation
        mou ..2 signed
        reached ..3 agreement|deal with
        agreed|agrees|agree to deepen|build|cooperate|develop|expand|strengthen|work
        team|teams|teamed|teaming up
        partner|partners|partnered|partnering with
        partnership with
        cooperat* with ..3 <thing>
        collaborat* with ..3 <thing>
        join|joined|joins forces
        joint ..3 centre|center|lab|laboratory|venture|project|projects|platform|academy
        awarded|awards|award ..4 contract|tender
        launch|launched|launches|inaugurat*|open|opened ..5 with huawei
        work|works|working together with
        chose|chosen|chooses|choose|selects|selected|picked|picks|pick ..2 huawei
        together|jointly with ..3 <thing>
        deepen|deepened|deepens|strengthen|strengthened ..4 ties|cooperation|partnership|relations with
        centre|center|platform|lab|laboratory|academy ..3 that|which ..6 huawei sets|builds|built|opens|opened|runs
        huawei ..2 inaugurat*|open|opens|opened|launch* ..5 centre|center|platform|lab|laboratory|academy
        entrust*|hired|hires
      `,
      example: 'The ministry signed a memorandum with Huawei.',
    },

    // Undecided, examining, concerned.
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        not ..2 decided|decide|settled|made|reached|taken ..3 mind|decision|conclusion
        not ..1 yet ..1 decided|made|taken|reached
        not ..1 decided
        no ..2 decision|decisions ..4 made|taken|reached
        no ..1 final decision
        nothing <have> ..1 been settled|decided
        nothing|not ..3 settled|decided
        yet to decide|answer|make|take|announce|rule|determine
        <have> yet to
        undecided
        need|needs|needed ..2 more time
        no answer yet
        still open|undecided|considering|considered|deciding|examining|debating|discussing|reviewing|weighing|assessing|studying|looking|evaluating
        still being ..1 considered|examined|reviewed|studied|debated|discussed|assessed
        keep|keeps options|guessing
        decision is|was expected|due|pending|delayed|postponed
        decide|decides|decided ..2 whether
        decision on|about|over
        decide on
        delay|delays|delayed|delaying|postpone* ..3 decision
        divided|split|disagree|disagrees over|on|about
        has still to|not vote|voted
        make up his|her|its|their mind
        will|would|to decide by|after|before|later|next|soon|only|this|in
        will|would|to make|take|announce ..2 decision by|after|before|later|next|soon|this|in
        remains to be seen
        not ..2 said|say|disclosed|announced|revealed whether|if
        on the fence
        weigh|weighs|weighing ..2 options
        hesitat*
        put|puts off ..3 decision
        left|leaves|leave|leaving ..2 question|matter|issue|decision open
        no|without a? ..1 timetable|timeline|date for ..2 decision
        make|makes|made|making up his|her|its|their mind|minds
        still ..2 making up|mulling|torn
      `,
      example: 'The government has not decided on the vendor.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        review|reviews|reviewed|reviewing
        examin*
        assess|assesses|assessed|assessing|assessment
        evaluat*
        investigat*
        audit|audits|audited|auditing
        study|studies|studied|studying
        inquiry|probe|probes|probing|scrutin*
        look|looks|looked|looking into|at
        consider|considers|considered|considering
        weigh|weighs|weighed|weighing
        mull|mulls|mulled|mulling
        ponder*
        debat*
        discuss|discusses|discussed|discussing ..3 <thing>|ban|exclusion
        consultation|consultations
        consult|consults|consulted|consulting
        keep|keeping|keeps ..3 eye
        monitor|monitors|monitored|monitoring
        test|tests|testing ..2 <thing>
        think|thinking|thinks about
        explor*
        second look
      `,
      note: 'The everyday verbs of examining; any of them may tell a review.',
      example: 'Officials are examining the equipment.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        warn|warns|warned|warning|warnings
        concern|concerns|concerned
        worr*
        fear|fears|feared
        caution|cautions|cautioned
        alarm|alarmed
        suspect|suspects|suspected|suspicion|suspicions
        threat|threats|danger to ..2 national|security
        pose|poses|posed|posing ..4 risk|risks|threat|threats|danger
        posing ..2 threats
        security risk|threat
        shortcomings|deficiencies|flaws|vulnerabilit*
        sceptic*|skeptic*
        distrust|mistrust|wary
        advis* against
        recommend* against
        harder|tougher stand|stance|line
        limited assurance
        call|calls|called ..2 <thing> ..4 threat|risk|danger
        raise|raises|raised ..2 red flags|questions|doubts
        sound|sounds|sounded ..2 alarm
        voice|voices|voiced|express|expresses|expressed ..2 concern|concerns|doubt|doubts|unease|misgivings|reservations
        unease|misgivings|reservations
      `,
      example: 'The security agency warned of the risk.',
    },

    // Trade.
    {
      id: 'trade',
      role: 'trade',
      weight: 3,
      scope: 'trade',
      kind: 'trade',
      binding: true,
      patterns: `
        blacklist|blacklists|blacklisted|blacklisting
        black list|lists|listed
        trade|export blacklist|ban|bans|restrictions|controls
        entity|entities list
        export controls|curbs|control|licence|license|licences|licenses|restrictions
        revok* ..4 licence|licences|license|licenses
        sanction|sanctions|sanctioned|sanctioning
        forbade|forbid|forbidden|barred|banned|prohibited ..4 import|export|exporting|exports|selling|sell|supplying|trading
        not to supply ..6 american|us
        cut off|cuts|cutting ..4 from ..2 components|chips|suppliers|firms|technology
        from trading with
        <be> told not to supply
        restrict|restricts|restricted|restricting ..3 exports|sales|access|supplies
        american parts|components|chips
        cut|cuts|cutting ..4 off from ..3 chips|technology|suppliers|components
        cut|cuts|cutting ..3 access to ..2 chips|technology|components|semiconductors
        barred|banned|prohibited|stopped ..4 american|us companies|firms|suppliers from ..2 selling|supplying|exporting
        forbid*|prohibit*|bar|bars|barred|ban|bans|banned ..3 from ..1 acquiring|buying|purchasing components|technology|chips
        ban|bars|barred|bans|banned ..2 companies|firms ..3 doing business|selling|supplying
      `,
      example: 'The department put the group on its entity list.',
    },

    // Modifiers.
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        not
        no
        never
        neither
        nor
        without
        cannot
        don|doesn|didn|won|isn|aren|wasn|weren|hasn|haven|hadn|wouldn|couldn|shouldn|can t
      `,
      note: 'The negations of the language.',
      example: 'It did not exclude the vendor.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        rule|rules|ruled|ruling out
        deny|denies|denied|denying
        dismiss|dismisses|dismissed
        refus*
        declin* to
        reject|rejects|rejected ..3 idea|notion|proposal|suggestion|ban|motion
        opposes|opposed|opposing|oppose
        against the|a|any idea|motion|ban|exclusion|proposal
        stop|stops|stopped short of
        lift|lifts|lifted|lifting
        revers*|overturn*|overturned|scrapped|withdrew|suspended|repealed|relaxed|eased|ease|easing|annulled
        resist|resists|resisted
        far from
        instead of
        fail|failed|fails to
        unwilling|reluctant
        abandon|abandons|abandoned|drop|drops|dropped ..3 plan|plans|idea
        back|backs|backed away|down from
        hold|holds|held off
        against ..2 boycott|ban|exclusion
        avoid|avoids|avoided|avoiding ..2 ban|banning|excluding
        short of
      `,
      example: 'The minister ruled out a ban.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        may
        might
        could
        should
        plan|plans|planned|planning
        propos*
        draft|drafts|drafted|drafting
        bill
        motion
        consider|considers|considered|considering
        weigh|weighs|weighed|weighing
        mull|mulls|mulled|mulling
        likely
        possible|possibly|perhaps|potential|potentially|possibility
        threaten|threatens|threatened|threatening
        expect|expects|expected
        intend|intends|intended
        want|wants|wanted
        seek|seeks|sought|seeking
        call|calls|called|calling for
        debat*
        discuss*
        pressing|press|pressed
        prepar* to
        poised|set|ready to
        lean|leans|leaning towards|toward
        recommend*
        advis*
        suggest*
        urg*
        push|pushes|pushed|pushing for|to
        whether
        hint*
        think|thinks|thinking about|of
        look|looks|looking into|at
        signs are
        vow|vows|vowed|pledge|pledges
        if
        prospect
        review|reviews|reviewing
        aim|aims|aimed to|at
        work|works|working on
        gear* up
        mulled|mooted
        proposal|proposals
        ought
        to decide|examine whether
        potential
      `,
      example: 'It might bar the vendor.',
    },
    {
      id: 'hedge-told',
      role: 'hedge',
      isBackshift: true,
      patterns: `
        would
      `,
      note: 'After a past verb of saying it stands for “will”.',
      example: 'It said that it would allow the vendor.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        previously|formerly
        earlier
        had already
        already in
        in the past
        once
        at the time
        years ago
        last year
        initially|originally
        recalled
        had
        after
      `,
      example: 'It had already spoken earlier.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        must
        have|has|had to
        ordered|told|required|obliged|instructed|forced|directed to
        will be obliged|required|forced
        shall
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'Carriers have to remove the kit.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        if
        unless
        should it
        in case
        were to
        in the event
      `,
      example: 'If it were to allow the vendor, allies would object.',
    },

    // Who speaks and acts.
    {
      id: 'government',
      role: 'government',
      patterns: `
        government|governments
        ministry|ministries
        minister|ministers
        prime minister
        deputy|foreign|defence|defense|interior|finance|economy|communications|telecom|telecoms|digital|innovation|trade|technology|justice prime? minister|ministry|secretary
        premier|chancellor|president
        secretary of state
        cabinet
        regulator|regulators
        authority|authorities
        watchdog
        security|cybersecurity|cyber|intelligence|spy council|service|services|agency|agencies|centre|center|chief|office|police
        national|federal ..3 agency|centre|center|council|office|authority|bureau
        centre|center for cybersecurity
        administration
        parliament|lawmakers|legislature|congress|senate
        national council
        upper|lower house|chamber
        armed forces
        military
        court|courts|tribunal
        official|officials
        embassy
        state department
        commerce|defense|defence|justice|treasury|interior|energy department
        department
        communications commission|authority
        executive yuan
        white house
        central bank
        agency
        federal government
        lawmakers
        spokesman|spokesperson|spokeswoman for the government
        council|commission
        decree|law|statute
      `,
      example: 'The government gave its reasons.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        white house
        trump|biden|obama administration
        federal communications commission
        commerce department
        state department
        us officials|government|president|administration
      `,
      example: 'The White House was silent.',
    },
    {
      id: 'body-de',
      role: 'government',
      country: 'DE',
      patterns: `
        bundesnetzagentur
        interior ministry in berlin
      `,
      example: 'The Bundesnetzagentur was silent.',
    },
    {
      id: 'body-fr',
      role: 'government',
      country: 'FR',
      patterns: `
        anssi
      `,
      example: 'The ANSSI was silent.',
    },
    {
      id: 'body-gb',
      role: 'government',
      country: 'GB',
      patterns: `
        national cyber security centre
        gchq
      `,
      example: 'The GCHQ was silent.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        our country
        this country
        at home
      `,
      example: 'In our country nothing changes.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        we
        the country|state|island|kingdom|nation|republic
        the|this ..2 country|nation
        his|her|its
        it|they
      `,
      example: 'It gave its reasons.',
    },
    {
      id: 'pronoun',
      role: 'anaphor',
      isPerson: true,
      patterns: `
        he|she
      `,
      note: 'Whoever spoke last: not a government where an outsider did.',
      example: 'He gave his reasons.',
    },
    {
      id: 'there',
      role: 'anaphor',
      patterns: `
        the government|authorities there
        there|where
      `,
      note: 'The country named last, whatever its part in the sentence.',
      example: 'The government there decided.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        operator|operators|carrier|carriers
        analyst|analysts|expert|experts|observers|researcher|researchers|academic|academics
        opposition
        activist|activists|campaigners
        european union|commission|parliament
        eu
        nato
        brussels
        industry
        union|unions
        chinese embassy|ambassador|government|ministry|officials|foreign|authorities|state
        beijing
        mp|mps|lawmaker|senator|senators|congressman|deputy
        think tank
        critics
        vodafone|telefonica|orange|telekom|ericsson|nokia|proximus|swisscom|telstra|bt|ee|spark|mts
        chief executive|executive
        ceo
        phone companies|company
        companies|firms|chipmakers|businesses|allies
        professor
        newspaper|magazine|daily|tabloid
        telecom|telecoms|telecommunications|mobile|phone company|companies|firm|firms|operator|operators|group
        west
        backbencher|backbenchers
        shadow minister|secretary
        former|ex prime? minister|president|secretary|head|chief|official|officials|ambassador
        democrat|democrats|republican|republicans|conservatives|labour
        lobby|lobbyist|lobbyists|activist
        spokesperson|spokesman|spokeswoman|representative for|of huawei|zte
        huawei spokesperson|spokesman|spokeswoman|executive|chairman|founder|representative|official
        columnist|commentator|commentators|author
        envoy|envoys|ambassador|ambassadors|diplomat|diplomats
      `,
      example: 'Analysts gave their reasons.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        said|says|say|saying
        told|tells
        stat*
        according to
        claim|claims|claimed
        argu*
        insist|insists|insisted
        den|denied|denies|deny
        object|objected|objects
        complain*
        add|added|adds
        believ*
        call|calls|called|calling
        think|thinks|thought
        hope|hopes|hoped
        respond|responded
        accus*
        spoke|speak|speaks of
        find|finds|found
        deplor*
        protest*
        criticis*|criticiz*
        in his|her|their|its view|opinion|eyes
        noted|notes
        slam*
        sees|saw
        point|points|pointed out
      `,
      example: 'The vendor said so.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        urg*
        press|presses|pressed|pressing ..5 to
        pressur*
        lobby*|lobbied
        call|calls|called|calling on|upon
        ask|asks|asked|asking ..6 to
        demand|demands|demanded|demanding
        persuad*
        convinc*
        dissuad*
        push|pushes|pushed|pushing ..5 allies|countries|europe|governments|to
        campaign*
        want|wants|wanted|would ..2 allies|others|germany|britain|london|berlin|countries|partners|europe to
        would like
        warn|warns|warned|warning ..2 allies|countries|partners|berlin|london|germany|europe|governments
        effort|efforts of
        lean|leaned|leaning on
        encourag*
        told allies
        talked into
        try|tries|tried|trying to ..2 persuade|convince|talk
        advised its
        caution|cautions|cautioned|warn|warns|warned|warning ..4 against
      `,
      example: 'Washington urges its allies to act.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        while|whereas|although|though|but|because|since|after|before|when|which|who|whose|where|despite|unlike|that|as
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'It acted, while others waited.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: `
        and|or|both|the|as|well|also|with
      `,
      note: 'Words that may stand between countries of one list.',
      example: 'Sweden and Norway',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: `
        by
      `,
      note: 'Before who does it in the passive.',
      example: 'It was done by the state.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: `
        in|within|across|inside
      `,
      note: 'Before a country as a place: a mood there is not yet its government.',
      example: 'In Sweden there is worry.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        let|lets|letting ..4 know|known|down
        long term|run
        no longer
        as long as
        consider|considered ..2 important|vital|risk|threat
        under review
        security review
        banned|barred from entering the country
        left office|behind|wing
        bank|banks
        look forward
        block|blocks of
        member|members of parliament
        bar|bars association
        despite|amid|amidst|after|following|over|heed|heeds|heeded|heeding|ignore|ignores|ignored|ignoring|under ..3 warning|warnings|concern|concerns|fears|worries|alarm
        present|presents|presented|produce|produced|provide|provided|provides|offer|offered|offers|show|shown|showed|publish|published|give|given ..1 no ..2 evidence|proof
        called|calls|demanded|demands|asked|asks for ..2 evidence|proof
        welcome|welcomes|welcomed ..3 news|decision|move|order|step|ban|announcement
        others hesitat*
        not|no|without|never ..2 present|presented|presenting|produce|produced|producing|provide|provided|providing|offer|offered|offering|show|shown|showing|publish|published|publishing|give|given|giving|supply|supplied ..4 evidence|proof
        measures|action|steps|sanctions against ..2 countries|allies|nations
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'It let the public know.',
    },
    {
      id: 'settled',
      role: 'decoy',
      settles: true,
      patterns: `
        sign|signed|signs|passed|passes|adopted|adopts|approved|enacted|enacts ..3 bill|draft|motion
        bill ..2 signed|passed|became|adopted|approved
      `,
      note: 'The bill is law: no hedge.',
      example: 'The president signed a bill.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: `
        with|to|for|from|against|towards|toward|on|between|unlike|like|at|into|than
      `,
      note: 'Directly before a country that is not the one that acts.',
      example: 'It spoke with others.',
    },
  ],
};
