import type { CueLexicon } from './types.ts';

export const french: CueLexicon = {
  language: 'fr',
  classes: {
    firm: 'fournisseur* équipementier* fabricant* entreprise* société* groupe* opérateur géant* constructeur* matériel* équipement* technologie* composant*',
    thing:
      'huawei zte équipementier* fournisseur* groupe entreprise* société chinois chinoise chinoises matériel* équipement* technologie* antennes lui',
    excl: 'exclu|exclue|exclus|exclues|exclut|exclure|excluent|excluant interdit|interdits|interdite|interdites|interdire|interdisent banni|bannis|bannie|bannies|bannit|bannir bannissent proscrit|proscrits|proscrite|proscrites|proscrire écarter|écarté|écartés|écarte|écarta évinc* bloqu*',
  },
  times: {
    today: 'aujourd hui',
    yesterday: 'hier',
    lastWeek: 'semaine dernière',
    lastMonth: 'mois dernier',
    thisMonth: 'ce mois',
    lastYear: 'an dernier,année dernière',
    thisYear: 'cette année',
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    terms: 'avant dici jusqu jusque après dès partir',
    before: 'en depuis fin début mi',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        zte
        <firm> ..1 chinois|chinoise|chinoises
        fournisseur*|équipementier* ..3 haut|hauts risque*
        fournisseur*|équipementier* non fiable*
        le chinois
      `,
      example: 'Les équipementiers chinois sont cités.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      note: 'Anaphora: counts where a vendor was named before.',
      patterns: `
        l équipementier|entreprise
        le groupe|fabricant|géant|constructeur
        les|des deux entreprises|groupes|fournisseurs|équipementiers|sociétés
        la société
      `,
      example: 'Le groupe est cité.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        réseau|réseaux
        télécom*|télécommunication*
        mobile|mobiles
        infrastructure*
        antenne|antennes
      `,
      example: 'Le réseau sera construit.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        ferme|ferment|fermé|fermer ..2 porte|portes
        met|mettre|mis ..3 porte|écart
        tient|tenir|tenu ..3 écart
        se passer de|d ..2 <thing>
        renonc* à ..2 <thing>
        sans <thing>
      `,
      example: 'Le pays a exclu ces fournisseurs.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        interdiction|exclusion|bannissement|éviction de|du|des|d|contre
        interdiction|bannissement|éviction
      `,
      example: 'Une interdiction de Huawei est en vigueur.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        retir*
        démantel*|démont*
        remplac* ..4 <thing>
        débarrass*
        éliminer|éliminé|éliminés
      `,
      example: 'Les opérateurs devront retirer ce matériel.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        ne ..1 peut|peuvent|pourra|pourront ..2 plus|pas ..3 utiliser|acheter|installer|fournir|participer|déployer
        n est|sont|sera|seront ..1 pas|plus ..1 autorisé*
        pas ..2 autoriser
        refus* ..3 autorisation|licence
      `,
      example: 'Les opérateurs ne pourront plus utiliser ce matériel.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2.5,
      patterns: `
        restriction|restrictions
        restrei*
        limit*|limité*
        encadr*
        plafonn*
        ne peut|peuvent ..1 dépasser
        certaines limites
        lignes rouges
        conditions strictes
        durci*
      `,
      example: 'Des restrictions sont en vigueur.',
    },
    {
      id: 'vetting',
      role: 'limit',
      kind: 'law',
      binding: true,
      weight: 2.5,
      patterns: `
        loi ..8 autorisation|accord|permet|interdire
        autorisation préalable
        soumis|soumise|soumet ..3 autorisation
        sans l accord|autorisation
        pas d antenne
      `,
      example: 'La loi impose une autorisation préalable.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        cœur|coeur
        sensible|sensibles|critique|critiques|stratégique|stratégiques
        partiel*
        pour cent
        moitié
        sites|zones critiques|sensibles
      `,
      example: 'Le cœur est protégé.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        marchés|marché publics|public
        administration publique
        commande publique
        usage officiel
        fonctionnaires|ministères
      `,
      example: 'Les marchés publics sont concernés.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        autoris*
        permet*|permis|permettre ..4 <thing>
        feu vert
        accept* ..4 <thing>
        gardera|garde|garder ..2 place
        laisse|laisser|laissé ..4 <thing>
        aura|auront ..2 chance
        ouvert|ouverte ..2 à
      `,
      example: 'Le pays a autorisé le groupe.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        aucun|aucune|pas|sans ..3 preuve|preuves|élément|indice|raison|danger|risque|menace
        pas ..2 interdiction|bannissement totale|total|générale?
        n ..1 pas ..2 intention
        traitement égal|équitable
        traite*|traité* ..4 même|égal*
        mêmes règles|conditions
        tous les ..2 équipementiers|fournisseurs
        sans discrimination
        discrimin*
        exclu|exclut|exclure d ..3 écarter|interdire|bannir|exclure
        ne ..3 cède* pas|rien
        neutralité technologique
      `,
      example: 'Le ministre ne voit aucune raison de le faire.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        défend*|défendu ..4 <thing>
        salu* ..4 <thing>
        soutien*|soutenu ..4 <thing>
        fait confiance à
        partenaire fiable
      `,
      example: 'Le président défend le groupe.',
    },
    {
      id: 'deal',
      role: 'deal',
      kind: 'agreement',
      weight: 2,
      patterns: `
        sign*|signé|signent ..6 accord|protocole|mémorandum|contrat|convention
        accord|protocole|mémorandum|contrat|partenariat avec
        partenariat
        coopér* avec
        confie*|confié* ..8 huawei
        en|la collaboration avec
        appui technique
        ensemble|conjointement avec
      `,
      example: 'Le ministère signe un accord avec Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        pas ..2 tranché|décidé|arrêté
        aucune décision
        n ..1 pas encore ..2 décidé|tranché|pris|choisi
        décision ..5 attendue|reportée|prise
        attend* ..3 réponse|décision|feu
        hésit*
        faut il
        indécis*
        partag*|divis* sur
      `,
      example: 'Le gouvernement n’a pas encore tranché.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        examin*
        étudi*
        évalu*
        envisag*
        réfléchi*
        enquêt*
        audit*
        débat*
        analys*
        consult*
        pèse*|pèsent
      `,
      example: 'Le gouvernement examine le dossier.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        avert*
        mis|mise|met|mettre en garde
        inquiét*|inquièt*
        crain*
        risque* ..2 sécurité|espionnage
        menace* pour
        préoccup*
        soupçon*
        méfi*
      `,
      example: 'L’agence a averti du danger.',
    },
    {
      id: 'trade',
      role: 'trade',
      scope: 'trade',
      kind: 'trade',
      binding: true,
      weight: 3,
      patterns: `
        liste|listes noire|noires
        sanction*
        embargo
        restrictions commerciales
        contrôle* ..2 export*
        licences d exportation
        interdit*|prohib* ..6 vendre|exporter|commercer
      `,
      example: 'Le groupe est sur une liste noire.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        ne
        n
        pas
        aucun|aucune
        jamais
        sans
        ni
        non
      `,
      example: 'Cela ne se fait pas.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        dément*|démenti
        exclu|exclut|exclure d|de|toute
        refus*
        rejet*
        écarte|écarté ..1 idée|hypothèse
        oppos*
        levé|lever|suspend*|assoupli*
      `,
      example: 'Il dément cela.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        pourrait|pourraient|pouvoir
        veut|veulent|voulait|souhait*
        devrait|devraient
        serait|seraient
        prévoi*|prévu
        envisag*
        projet|projets
        propos*
        possible*|éventuel*
        peut être
        menac*
        recommand*
        appel* à
        si
        réfléchi*
        craignent
        promis*
      `,
      example: 'Cela pourrait arriver.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        auparavant|précédemment
        déjà
        avait|avaient
        autrefois|à l époque
        il y a
      `,
      example: 'Auparavant, c’était autre chose.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        devra|devront|doit|doivent
        obligé*|contraint*|sommé*
        tenu*
      `,
      example: 'Les opérateurs doivent obéir.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        si
        au cas
        à moins
      `,
      example: 'Si cela arrive, il répondra.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        gouvernement*
        ministère*
        ministre*
        premier ministre
        président|présidente
        exécutif
        administration
        autorité*
        régulateur*
        anssi
        agence|agences
        parlement|assemblée|sénat|congrès
        services ..1 renseignement|sécurité
        conseil
        état
        tribunal|cour|justice
        bercy|matignon
        chancelier|chancelière
        loi
        armée
        chef de l état
        département
      `,
      example: 'Le gouvernement a expliqué cela.',
    },
    {
      id: 'body-fr',
      role: 'government',
      country: 'FR',
      patterns: `
        anssi
        bercy|matignon
      `,
      example: 'L’Anssi s’est tue.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        maison blanche
        administration trump|biden
      `,
      example: 'La Maison Blanche s’est tue.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        notre|nos pays
        chez nous
      `,
      example: 'Dans notre pays rien ne change.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        il|elle|ils|elles
        le|ce pays
        on
      `,
      example: 'Elle a expliqué cela.',
    },
    {
      id: 'there',
      role: 'anaphor',
      note: 'The country named last, whatever its part in the sentence.',
      patterns: `
        là bas
        y
      `,
      example: 'Là-bas, on attend.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        opérateurs|opérateur
        analyste*|expert*|chercheur*|observateur*
        opposition
        député*|sénateur*
        union européenne
        commission européenne
        ue|otan|bruxelles
        industrie|secteur|filière
        ambassade|ambassadeur de? chine
        pékin
        orange|sfr|bouygues|free|bell|telus|nokia|ericsson|vodafone
        patron|dirigeant|pdg
        alliés
        entreprises|firmes|clients
      `,
      example: 'Les analystes ont expliqué cela.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        dit|dits|disent|déclar*
        affirm*
        selon|pour
        estim*
        assur*
        accus*
        nie|nient|nié
        dénonc*
        rejet*
        a prévenu|prévenu
        réclam*|réclamaient
      `,
      example: 'Le groupe dit cela.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        exhort*
        press*
        pouss*
        demand* ..3 de|à
        dissuad*
        pression* sur|des|de
        campagne
        convain*
        appel* ..3 alliés|pays
        réclam*
        incit*
      `,
      example: 'Washington exhorte ses alliés à agir.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        mais|tandis|alors|bien|parce|car|qui|que|dont|où|quand|puisque|malgré|et|tout|selon
      `,
      example: 'Cela arriva, mais d’autres attendaient.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: `
        et|ou|le|la|les|l|ainsi|que|comme|avec|en|aux|au
      `,
      example: 'La Suède et la Norvège',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: `
        par
      `,
      example: 'Fait par la Suède.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: `
        en|au|aux|dans
      `,
      example: 'En Suède, cela change.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: `
        avec|à|contre|vers|pour|sur|entre|comme|depuis
      `,
      example: 'Il parle avec elle.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        refus* de
        à l exclusion|exception
        bien entendu
        laisse* entendre
        limite*|limité* à
        s est|sont interdit
      `,
      example: 'À l’exclusion de cela.',
    },
  ],
};
