import type { CueLexicon } from './types.ts';

export const french: CueLexicon = {
  language: 'fr',
  classes: {
    firm: 'fournisseur* équipementier* fabricant* entreprise* société* groupe* opérateur géant* constructeur* matériel* équipement* technologie* composant*',
    thing:
      'huawei zte équipementier* fournisseur* groupe entreprise* société chinois chinoise chinoises matériel* équipement* technologie* antennes lui',
    excl: 'exclu|exclue|exclus|exclues|exclut|exclure|excluent|excluant|exclura|excluront|exclurait|excluraient|excluait interdit|interdits|interdite|interdites|interdire|interdisent|interdisant|interdira|interdiront|interdirait|interdise banni|bannis|bannie|bannies|bannit|bannir|bannissent|bannira|banniront|bannirait proscrit|proscrits|proscrite|proscrites|proscrire|proscrira écarter|écarté|écartés|écartée|écartées|écarte|écartent|écarta|écartera|écarteront évinc* bloqu* prohib*',
    ban: 'interdiction|interdictions exclusion bannissement éviction embargo veto exclure interdire bannir écarter bloquer évincer',
    let: 'autoris* permet*|permis|permettre accept* admet*|admis|admettre laiss* toler*|tolér*',
    sell: 'utiliser|acheter|installer|fournir|participer|déployer|acquérir|vendre|exploiter|construire|entrer|équiper|employer|concourir',
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
        <firm> basé* en chine
        <firm> lié* ..3 pékin|chine
        <firm> ..2 venus|venu|issus de chine
        géant ..2 chinois
        fournisseur*|équipementier* ..2 risque|risques
        multinationale chinoise
        marques chinoises
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
        ces|ses deux? groupes|fournisseurs|équipementiers|entreprises|sociétés|fabricants
        l entreprise|industriel
        la firme|marque|multinationale
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
        haut|très débit
        cinquième génération
        fréquences
        fibre
      `,
      example: 'Le réseau sera construit.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        met|mettre|mis ..3 porte|écart
        tient|tenir|tenu ..3 écart
        se passer de|d ..2 <thing>
        renonc* à ..2 <thing>
        sans <thing>
        ferm* ..3 porte|portes
        met*|mettre|mis|mise|mettra ..4 écart|hors|dehors
        mis|mise|met|mettre ..3 ban
        barr* ..2 route|accès
        tient|tenir|tenu|tiendra|tenus ..4 écart|distance|dehors
        se|s passe|passer|passera|passeront de|d ..2 <thing>
        tourn* ..2 dos
        cess*|arrêt* d|de utiliser|acheter|installer|déployer|recourir
        mettre|met|mis fin ..6 <thing>
        rompr*|rompu avec <thing>
        plus|pas|aucune ..1 place|rôle|avenir ..2 pour|dans|réseau*
        annul*|résili* ..3 contrat|contrats
        libre|libres de huawei|zte
        priv*|privé ..2 <thing> ..3 marché|accès|5g
        sort*|sortir|sortie ..3 <thing> ..3 réseau*
        chass* ..4 <thing>
        renonc* à|aux|au ..3 <thing>
        ferm* ..2 réseau|réseaux|marché ..2 à|aux|au
        claqu* ..2 porte
        tourn* ..2 page ..3 <thing>
        proscri*
        dire|dit adieu à <thing>
        fait|faire ..2 impasse sur <thing>
        pas|plus droit de cité
        persona non grata
        tenus|tenu|tenue|laissé|laissés hors|dehors ..3 réseau*|5g
      `,
      note: 'Verbs and idioms of shutting out, closed doors among them.',
      example: 'Le pays a exclu ces fournisseurs.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        interdiction|exclusion|bannissement|éviction de|du|des|d|contre
        interdiction|bannissement|éviction
        exclusion|mise ..1 l? écart|ban de|du|des|d
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
        enlev* ..4 <thing>
        remplac*|substitu* ..5 <thing>
        <thing> ..4 remplacé*|retiré*|démonté*|démantelé*|enlevé*
        retrait|remplacement|démantèlement ..4 <thing>
        élimin* ..4 <thing>
        désinstall*
        suppr* ..4 <thing>
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
        ne ..1 peut|peuvent|pourra|pourront ..2 plus|pas ..4 <sell>
        ne ..1 doit|doivent|devra|devront ..2 plus|pas ..3 <sell>
        interdi* ..5 <sell>
        pas ..2 <let> ..6 <thing>
        pas ..2 permettre|autoriser|laisser
        jamais <let> ..6 <thing>
        refus* ..2 autoriser|autoris*|laisser|permettre ..4 <thing>
        refus*|retir* ..4 autorisation|licence|permis|accès
        n ..1 aura|auront ..1 pas|plus accès
        n ..1 ont|a|auront|aura ..2 plus|pas ..1 droit|possibilité
        interdi* ..3 recours|recourir|usage|utilisation|achat|installation|vente
        de ne pas|plus ..1 utiliser|employer|acheter|installer|recourir|choisir|déployer ..5 <thing>
        de ne pas|plus ..1 recourir ..5 <thing>
        ne ..1 devront|doivent|devra|doit ..1 plus|pas
        bannir|banni|proscri* ..3 usage|utilisation
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
        conditions strictes
        durci*
        impos* ..4 condition*|limite*|restriction*|contrainte*|obligations|règles
        condition*|règles|normes|mesures|critères|exigences|contrôles ..1 strict*|sévèr*|dur*|rigoureu*|renforcé*
        frein* ..4 <thing>
        rédui*|réduit ..4 présence|rôle|part|dépendance|usage|utilisation
        rôle|présence limité*|réduit*|mineur*
        au maximum
        limitation|limitations
        tour de vis
        durcissement
        met*|mis|posé|pos* ..3 garde fous
        resserr*
        au plus|maximum ..3 réseau|parc|antennes
        autorisation|autorisations|permis|licence|licences ..2 temporaire*|limitée*|provisoire*|restreinte*
        autorisations ..4 durée|ans
        durée limitée|maximale
        quota|quotas|plafond|plafonds
        sous conditions|condition|réserve|surveillance
        serr* ..1 vis
        bride|brider|bridé|brident
        ne ..2 excéder|excède|dépasser|dépasse
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
        loi|décret|texte|législation|règlement ..6 permet*|autoris*|habilit*|donn* ..8 interdire|exclure|écarter|bannir|bloquer
        pouvoir|pouvoirs|droit d|de ..2 interdire|exclure|écarter|bannir|bloquer|veto
        exig*|requi*|impos* ..4 autorisation|agrément|homologation|certification
        soumis*|soumet* ..4 autorisation|agrément|contrôle|approbation
        régime d autorisation
        liste ..2 fournisseurs|équipementiers fiables|agréés|autorisés
        loi anti huawei
        autorisé|autorisés|autorisation par|de ..1 l anssi|premier
        feu vert|accord|aval préalable
        droit de veto|regard
        soumet|soumettent|soumettra ..5 autorisation|agrément|contrôle|licence|approbation
        devront|doivent|doit|devra ..3 demander|obtenir|solliciter ..2 autorisation|accord|feu
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
        partie|parties|zones|éléments|composants|fonctions|segments critiques|sensibles|centrales|centraux|essentielles
        en partie
        certaines|certains parties|zones|éléments|équipements|villes|régions
        périphéri*
        bases|sites militaires|nucléaires
        certains|certaines|plusieurs sites|communes|villes|zones|régions|parties|antennes
        centres villes
        noyau|dorsale
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
        marchés|marché|achats|contrats|appels|appel publics|public|officiels|gouvernementaux
        administrations publiques?
        secteur public
        organismes|agences|bureaux|institutions|bâtiments publics|fédérales|fédéraux|gouvernementaux|publiques|officiels
        téléphones|appareils|terminaux officiels|gouvernementaux|professionnels
        agents publics
        ministère de la défense
        forces armées
        commandes|commande publiques?
        contrats|achats ..1 état
        réseau|réseaux ..2 administration|armée|gouvernementaux|gouvernemental
      `,
      example: 'Les marchés publics sont concernés.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        permet*|permis|permettre ..4 <thing>
        feu vert
        accept* ..4 <thing>
        gardera|garde|garder ..2 place
        laisse|laisser|laissé ..4 <thing>
        aura|auront ..2 chance
        <let> ..4 <thing>
        <let> ..4 que ..3 <thing>
        donn* ..4 feu vert
        accord ..2 à|pour <thing>
        invit* ..4 <thing>
        ouvr* ..3 porte|portes|à
        bienvenu*
        continue*|continuer|poursuiv* ..1 utiliser|acheter|travailler|employer
        gard*|conserv*|maintien*|maintenir ..3 équipements|contrats|antennes|technologie|matériel
        peut|peuvent|pourra|pourront participer|fournir|concourir|entrer|déployer|candidater
        accueill* ..2 <thing>
        donn*|accord* ..2 accès ..3 <thing>
        rôle à jouer
        réadm* ..3 <thing>
        pass* par <thing>
        doit|devra|devrait|doivent pouvoir ..2 participer|fournir|concourir|entrer
        sans exclure|interdire|bannir|écarter
        libres|libre de ..1 choisir|travailler|recourir
        pas ..2 obligé* de ..3 <thing>
        autorisé|autorisée|autorisés|autorise|autorisent|autoriser|autorisera|autoriseront|autorisait|autorisa|autorisant
        autorisation|autorisations à|pour|aux|au|d ..3 <thing>
        ouvert|ouverte|ouverts|ouvertes ..2 à|aux|au ..3 <thing>|tous|toutes
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
        tous les ..2 équipementiers|fournisseurs|acteurs ..5 égal*|même|mêmes|bienvenu*
        traite*|traité* ..2 tous les ..1 équipementiers|fournisseurs
        sans discrimination
        discrimin*
        exclu|exclut|exclure d ..3 écarter|interdire|bannir|exclure
        ne ..3 cède* pas|rien
        neutralité technologique
        ne|n|y ..4 aucun|aucune|pas|jamais|ni ..4 preuve|preuves|élément|éléments|indice|indices|raison|raisons|motif|danger|risque|risques|menace|problème|problèmes|objection|objections|faille
        ne|n ..2 rien trouvé|décelé|suspect|prouve
        aucun|aucune|pas|sans|ni|jamais ..4 preuve|preuves|élément|éléments|indice|indices|raison|raisons|motif|danger|risque|risques|menace|problème|problèmes|objection|objections|faille
        rien trouvé|décelé|suspect|indique|prouve|montre
        ne ..2 représente|constitue|pose pas ..3 menace|risque|danger|problème
        n est|sont pas ..2 menace|risque|danger
        ne ..2 prendra|prend|imposera|adoptera pas|aucune ..2 mesure|mesures|interdiction|restriction|restrictions
        ne ..2 prévoit|compte|souhaite|veut|envisage pas ..4 <ban>|limiter|restreindre
        pas|aucune question ..3 <ban>
        il n y ..2 pas|aucune d? <ban>
        comme ..2 tout|tous|toute|toutes ..3 autre|autres
        comme les autres
        au même titre
        sur ..1 pied d? égalité
        mêmes règles|conditions|exigences|critères
        égalité de traitement
        quel|quelle que soit ..4 origine|pays|nationalité
        sans distinction
        parce qu ..3 chinois|chinoise
        aucun équipementier|fournisseur|acteur ..4 exclu|écarté|visé|interdit
        ne vise* aucun|aucune|personne
        ne cible* aucun|aucune|personne
        risque|risques gérable*|maîtris*
        n ..2 entend|prévoit|projette|compte|souhaite|veut|cherche pas ..4 <ban>|limiter|restreindre
        pas|aucune question d|de ..2 <ban>
        n ..1 est|était pas ..1 prévu|prévue|prévus|envisagé|envisagée
        n ..2 rien contre
        aucun|aucune|nul|nulle entreprise|fournisseur|équipementier|fabricant|constructeur|pays ..3 exclu|exclue|écarté|écartée|visé|visée|interdit|banni|bannie
        n ..3 pris|prend|prendra|adopté aucune|pas|nulle ..1 mesure|mesures|sanction|restriction|interdiction
        sans ..3 exclure|exclusion|interdire|écarter
        neutre|neutres|neutralité technologique*|technologiquement
        ne ..2 distinction
        pas ..2 l? intention
      `,
      example: 'Le ministre ne voit aucune raison de le faire.',
    },
    {
      id: 'oppose-ban',
      role: 'clear',
      weight: 3,
      patterns: `
        oppose|opposé|opposée|opposent|opposera ..3 <ban>
        hostile|contraire à ..3 <ban>
        ne ..2 suivra|suit pas ..5 interdiction|exemple|bannissement|ligne
        résist*|rejet*|repouss* ..4 pression|pressions|exigences|appel|appels|demande|demandes
        ignor*|défi* ..4 pression|pressions|avertissements|demandes
        ne ..2 cédera|cède|cèdera|céder pas ..3 pression|pressions
        écarte|écarté|rejet*|exclu|exclut|exclure|excluent une|l|toute|d|un|le ..3 <ban>
        renonc* à <ban>
        oppos* à|contre ..4 <ban>
        hors de question ..3 <ban>
        rejet*|repouss*|écart* ..2 idée|hypothèse|piste|option ..4 <ban>
        est|sont|prononc*|position* contre ..2 interdiction|exclusion|bannissement
      `,
      example: 'La chancelière s’oppose à exclure une entreprise.',
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
        défense de|du ..3 <thing>
        salu*|loue|loué|louent|vant*|félicit* ..5 <thing>
        appui*|appuyé ..4 <thing>
        remerci* ..4 <thing>
        partenaire fiable|important|stratégique
        prêt* à coopérer|collaborer|travailler
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
        ensemble|conjointement avec
        sign*|conclu*|paraph*|scell*|noue*|noué ..6 accord|accords|protocole|mémorandum|contrat|contrats|convention|partenariat|pacte
        conclu* ..4 accord|protocole|contrat
        confi*|attribu*|octroy* ..2 à? <thing> ..6 construction|réseau|réseaux|5g|déploiement|contrat|modernisation
        attribu*|octroy* ..6 à <thing>
        accord|accords|protocole|mémorandum|contrat|partenariat|alliance|pacte|convention ..4 avec <thing>
        accord|contrat|partenariat ..3 entre
        construi*|développ*|modernis*|déploie* ..7 avec <thing>
        coopération|collaboration|alliance avec
        collabor* avec
      `,
      note: 'Signing, awarding and working together; a deal counts only with the vendor as a party to it.',
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
        attend* ..3 réponse|décision|feu
        faut il
        indécis*
        partag*|divis* sur
        pas ..3 tranché|décidé|arrêté|prononcé|choisi|position
        aucune|sans décision|position
        report*|repouss*|retard*|diffère|différé ..3 décision|vote|verdict|choix
        décid* ..1 si
        décision|décisions ..4 prochain*|semaines|mois|suspens|attendu*|attente
        tranch* ..5 prochain*|semaines|mois
        n ..1 exclu|exclut|écarte pas ..4 <ban>|limiter
        toujours|encore ..2 étude|examen|discussion|réflexion
        toutes les options
        divisé*|partagé* sur
        en suspens
        temporis*
        décision ..5 attendue|reportée|différée
        pas|aucune décision ..5 prise|arrêtée
        hésite|hésitent|hésitait|hésité|hésitant|hésitante
        longtemps hésité
        doit|doivent|devra|devrait ..3 trancher|décider|prononcer
        attendre|attend|attendent|attendra ..5 avant ..3 décider|trancher|prononcer
        veut|veulent attendre
        pas ..2 pris|prendre ..1 position|décision|parti
        réserv* ..2 droit|possibilité
        n ..1 a|ont rien décidé|tranché
        étudi*|examin* toutes les options
      `,
      example: 'Le gouvernement n’a pas encore tranché.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        examin*
        évalu*
        envisag*
        réfléchi*
        enquêt*
        audit*
        débat*
        pèse*|pèsent
        surveill*
        inspect*
        pench* sur
        songe*|pense à|aux ..3 <ban>|limiter
        réexamin*
        discut*
        consultation*
        passe|passer|passé ..3 crible|loupe
        vérifi*
        pass* en revue
        revoir|revoit|revoient|réviser|révise|reconsidér* ..3 position|décision|rôle|choix|politique|avis|place
        audition*
        commission ..1 enquête
        étudie|étudient|étudier|étudié|étudiée|étudiera|étudiait|étudieront
        consulte|consultent|consulté|consulter|consultera
        analyse|analysent|analyser|analysé|analysera|analysait
        examen|évaluation|enquête|révision
        étude|analyse de|du|des|d|sur ..3 risque*|sécurité|<thing>
        contrôle|contrôlent ..4 composants|équipements
        travaill* ..3 texte|loi|règles
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
        mis|mise|mises|met|mettent|mettre|mettait en? garde
        inquiétude*
        alert*|alarme*|alarmé*
        scepti*|prudence|réserves
        faille|failles|vulnérabilité*|lacunes|défauts
        danger* pour ..3 sécurité
        risque*|menace* pour|de|d|contre ..3 sécurité|espionnage
        représent*|constitu*|pos* ..3 risque*|menace*|danger*
        déconseill*
        signal* ..4 risque*|menace*|danger*
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
        restriction*|sanctions commerciale*
        restr* ..4 exportation*|vente*|livraison* ..4 puces|semi|composants|technologie*
        liste des? entités
        liste|registre ..1 entités
        contrôle*|restriction*|limite*|licence*|interdiction|embargo à|sur|aux|d|de ..2 l|les? exportation*|export
        interdi*|bloqu* ..4 exporter|exportation*|vente|ventes|livrer|livraison* ..4 puces|composants|semi|logiciels
        interdi* ..4 entreprises|sociétés|firmes ..1 américaines ..3 commercer|vendre|fournir|travailler
      `,
      note: 'The terms of export control.',
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
        nul|nulle
        guère
        nullement
        rien
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
        s oppos*
        levé|lever|suspend*|assoupli*
        opposé|opposée|opposés|opposer
        écart* ..2 idée|hypothèse|piste|option|éventualité
        abandonn*|abrog*|annul*|allég*|révoq*
        lève|lèvent|lèvera|levée
        renonc* à|aux <excl>|imposer
        revien*|revenir|revenu sur
        au lieu de|d
        loin de|d
        réticent*|rechign*
        évit*
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
        prépar*
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
        pourr*
        voudr*|vouloir|voulu
        compte|comptent|entend|entendent
        songe*|pense|pensent|pensait
        projet|proposition de loi
        motion
        probable*|probablement|vraisemblable*
        sans doute
        suggèr*|suggér*|conseill*|préconis*
        prêt|prête|prêts à
        aurait|auraient
        *erait
        *eraient
        exclurait|interdirait|bannirait|exclueraient|autoriserait
        promet*
        attend*
        penche*|enclin*
        débat*|discut*
        plaid*
        étudi*|examin*|considèr*
        hypothèse|possibilité|éventualité
        potentiel*
        réserv* ..2 droit
        veut|veulent|entend|entendent ..1 contraindre|obliger|imposer
        ambitionn*
        vis* à <excl>
        en vue de|d
        destiné* à
        avant projet
        doit|devra encore
      `,
      example: 'Cela pourrait arriver.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        auparavant|précédemment
        avait|avaient
        autrefois|à l époque
        il y a
        par le passé
        antérieurement
        à l époque|origine
        jadis
        initialement
        dans un premier temps
        naguère
        longtemps
        d abord
        jusqu alors|ici|présent
        jusque là
        autrefois
      `,
      example: 'Auparavant, c’était autre chose.',
    },
    {
      id: 'already',
      role: 'earlier',
      patterns: `
        déjà
      `,
      note: 'Done by now, and still so: it sets nothing present against it.',
      example: 'Le ministère l’a déjà expliqué.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        devra|devront|doit|doivent
        obligé*|contraint*|sommé*
        tenu*
        devaient|devait
        enjoint|ordonn*|impos* aux|à
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
        dans le cas
        en cas
        à condition
        sauf si
        pourvu
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
        vice président|présidente|premier
        première ministre
        premier|chef ..2 gouvernement
        secrétaire|secrétariat ..1 état
        porte parole ..3 gouvernement|ministère
        gendarme ..2 télécoms|télécommunications
        agence|office|centre ..3 sécurité|cybersécurité|télécommunications
        service|services ..1 secrets|secret|renseignement|renseignements|sûreté
        conseil des ministres|fédéral|constitutionnel|national
        conseil d état
        cour suprême
        chambre
        forces armées
        police
        ambassade
        banque centrale
        élysée|quai d? orsay?
        législateur*|législation|décret|règlement
        fonctionnaire*|responsable*
        commission fédérale|nationale
        législature
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
        arcep|dgse|dgsi|sgdsn|anfr|cnil
        élysée
        assemblée nationale
        palais bourbon
        agence nationale de la sécurité des systèmes
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
        commission fédérale des communications
        département du commerce|trésor
        département d état
        pentagone
        fcc|fbi|cia
        administration américaine
      `,
      example: 'La Maison Blanche s’est tue.',
    },
    {
      id: 'body-be',
      role: 'government',
      country: 'BE',
      patterns: `
        ibpt|bipt
        sûreté de l état
        centre pour la cybersécurité belgique
      `,
      example: 'L’IBPT s’est tu.',
    },
    {
      id: 'body-ca',
      role: 'government',
      country: 'CA',
      patterns: `
        crtc|scrs
        centre canadien pour la cybersécurité
      `,
      example: 'Le CRTC s’est tu.',
    },
    {
      id: 'body-de',
      role: 'government',
      country: 'DE',
      patterns: `
        bsi|bundesnetzagentur
      `,
      example: 'Le BSI s’est tu.',
    },
    {
      id: 'body-ch',
      role: 'government',
      country: 'CH',
      patterns: `
        conseil fédéral
      `,
      example: 'Le Conseil fédéral s’est tu.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        notre|nos pays
        chez nous
        l hexagone
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
        la nation|république
        son gouvernement
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
        analyste*|expert*|chercheur*|observateur*
        opposition
        député*|sénateur*
        union européenne
        commission européenne
        ue|otan|bruxelles
        industrie|secteur|filière
        pékin
        patron|dirigeant|pdg
        alliés
        entreprises|firmes|clients
        opposants
        parlement européen
        eurodéputé*
        universitaire*|professeur*|spécialiste*
        les|ses critiques
        gouvernement|ministère|autorités|régime|diplomatie ..2 chinois*|chine
        quotidien|journal|presse|magazine|hebdomadaire
        syndicat*|fédération|association*
        proximus|telefónica|telefonica|telekom|swisscom|sunrise|salt|altice|iliad|maroc|telecom
        directeur|directrice général*
        activiste*
        occident
        lobby
        élus|élu
        google|microsoft|apple|qualcomm|samsung|intel|arm|amazon|facebook|meta|xiaomi|android
        parti|partis|républicains|socialistes|verts|écologistes|conservateurs
        commissaire ..1 européen*
        thierry breton
        ambassade|ambassadeur ..1 de? chine|chinois|chinoise
        bell|telus|rogers|nokia|ericsson|vodafone
      `,
      example: 'Les analystes ont expliqué cela.',
    },
    {
      id: 'carrier-fr',
      role: 'outsider',
      country: 'FR',
      patterns: `
        orange|sfr|bouygues
        free mobile
      `,
      note: 'Carriers and where they are at home.',
      example: 'SFR a expliqué cela.',
    },
    {
      id: 'carrier',
      role: 'outsider',
      patterns: `
        opérateurs|opérateur
      `,
      note: 'A government that asks them gives an order; no state is pressed.',
      example: 'Les opérateurs ont expliqué cela.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        dit|dits|disent|déclar*
        affirm*
        selon
        estim*
        assur*
        accus*
        nie|nient|nié
        dénonc*
        rejet*
        a prévenu|prévenu
        réclam*|réclamaient
        expliqu*|ajout*|soulign*|insist*|précis*|indiqu*|soutien*|soutenu|martel*
        d après
        aux yeux de|du
        croi*|pens*
        critiqué|critiquent|critiquait|déplor*|protest*|regrett*
        répond*|répliqu*|rétorqu*
        promet*|prétend*
        juge|jugé|jugent
        plaid*
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
        press*|exhort*|somm*|enjoin*
        demand*|réclam* ..4 alliés|pays|partenaires
        demand* ..6 d|de|que
        appel* ..2 alliés|pays|partenaires|europe
        invit* ..3 alliés|pays|partenaires
        veut|veulent|voulait que
        tent*|cherch* ..2 convaincre|persuader
        persuad*
        avert*|prévenu|prévien* ..2 alliés|pays|partenaires
        exig*
        pression|pressions ..3 pour
        plaid* ..2 pour|auprès
        encourag* ..3 à
        lobbying
        menac* ..3 alliés|pays|partenaires
        mis*|met*|mettre la pression
        menac* ..6 si
        conjur*|suppli*
      `,
      example: 'Washington exhorte ses alliés à agir.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        mais|tandis|alors|bien|parce|car|qui|que|dont|où|quand|puisque|malgré|et|tout|selon
        cependant|toutefois|pourtant|après|avant|si|lequel|laquelle|quoique|puis|or|sinon
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
        banque|banques
        en revanche
        sans doute
        tenu* compte
        laiss*|laisse* penser|croire|savoir
        date* limite
        limite|limiter à dire
        permet* de? dire|penser|croire
        considèr* ..3 menace|risque|important*
        droit d auteur
        sans précédent
        sans délai|attendre|surprise|surprises|réserve|fil|contact
        en compte
        compte tenu
      `,
      example: 'À l’exclusion de cela.',
    },
  ],
};
