import type { CueLexicon } from './types.ts';

export const italian: CueLexicon = {
  language: 'it',
  classes: {
    firm: 'fornitor* produttor* aziend* società* colosso gruppo|gruppi apparat* tecnologi* component* vendor* impres* compagni*',
    thing:
      'huawei zte fornitor* produttor* aziend* società colosso gruppo|gruppi cinese|cinesi apparat* tecnologi* component*',
    excl: 'esclu* esclus* vieta|vietare|vietato|vietati|vietata|vietate|vietano|vietò|vieterà|vieteranno|vieterebbe|vietando|vietava bandi* blocc* estromett* estromess* proibi* espell*|espuls* tagliare|tagliato|tagliati interdi*',
    ban: 'bando divieto|divieti esclusione veto blocco stop bandire vietare escludere bloccare estromettere',
    let: 'permett*|permesso|permise consent* autorizz* accett* ammett*|ammess* lasci*',
    sell: 'usare|utilizzare|acquistare|comprare|fornire|partecipare|installare|impiegare|vendere|operare|costruire|entrare|concorrere',
  },
  times: {
    today: 'oggi',
    yesterday: 'ieri',
    lastWeek: 'settimana scorsa,scorsa settimana',
    lastMonth: 'mese scorso,scorso mese',
    thisMonth: 'questo mese',
    lastYear: 'anno scorso,scorso anno',
    thisYear: 'quest anno',
    weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    terms: 'entro fino dal dopo prima',
    before: 'a in da dal fine inizio',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        zte
        <firm> ..1 cinese|cinesi
        fornitor* ..2 alto rischio
        fornitor* non affidabil*
        tecnologia cinese
        <firm> con sede in cina
        <firm> legat* ..3 pechino|cina
        fornitor* ..2 inaffidabil*|rischio
        colosso|gigante ..2 cinese
        multinazionale cinese
        marchi cinesi
      `,
      example: 'I fornitori cinesi sono citati.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      note: 'Anaphora: counts where a vendor was named before.',
      patterns: `
        il gruppo|colosso|produttore|fornitore
        la società|compagnia
        l azienda
        le due aziende|società
        i due gruppi|fornitori|produttori
        due aziende|fornitori|gruppi
        entrambe|queste le? società|aziende|imprese
        entrambi|questi i? gruppi|fornitori|produttori
        il gigante
        il vendor
        la multinazionale
      `,
      example: 'Il gruppo è citato.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        rete|reti
        telecom*|telecomunicazion*
        mobile|mobili
        infrastruttur*
        banda larga
        quinta generazione
        frequenze
        fibra
      `,
      example: 'La rete sarà costruita.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        mett*|messo|messa ..2 porta
        tenere|tiene|tenuto|tenuti ..5 fuori|lontan*
        fuori da|dalla|dal|dalle ..4 rete|reti|5g
        chiud*|chiuso ..3 porta|porte
        senza <thing>
        fare a meno di|del|della
        rinunci* a ..2 <thing>
        mett*|messo|messa|messi|mise|metterà ..3 bando|porta
        tenere|tiene|tenuto|tenuti|terrà|tenne ..5 fuori|lontan*|alla larga
        lasci* ..4 fuori
        chiud*|chius* ..4 porta|porte
        sbarr* ..3 strada|porta
        butt*|cacci* ..4 fuori|rete|reti
        cacci* ..4 <thing>
        escono|esce|uscire|fuori da|dalla|dal|dalle ..4 rete|reti|5g
        fuori ..2 <thing>
        mett*|messo ..3 fine ..5 <thing>
        mett*|mess* fuori gioco
        rinunci* a|ai|agli|alle ..3 <thing>
        smett*|smesso|cess* di usare|utilizzare|acquistare|comprare|installare
        libera|libere da huawei|zte
        nessun|alcun posto|spazio|ruolo per
        non ..2 spazio|posto per
        annull*|rescind*|stracci* ..3 contratto|contratti
        mett*|messo|messa|mise alla porta
        tagli* ..2 fuori
        tagliato|tagliata|tagliare|taglia ..4 fuori
        chiud*|chius* ..3 rete|reti|mercato ..2 a <thing>
        dice|dire|detto|dà|dato|dare ..1 addio a <thing>
        banno|bannat*|banna|bannare
        niente huawei|zte
        sbatt* ..2 porta
        estromission*
        via ..1 apparati|apparecchiature ..2 <thing>
        sbarr* ..3 porte|strada|accesso
      `,
      example: 'Il Paese ha escluso quei fornitori.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        bando|divieto|esclusione|stop a|di|per|contro|al|all|alla
        divieto|esclusione
        estromissione|espulsione|messa di|del|al
        bando|blocco|stop a|di|per|contro|al|all|alla ..2 <thing>
      `,
      example: 'Il divieto per Huawei è in vigore.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        rimuov*|rimoss*|rimozione
        sostitu* ..4 <thing>
        smantell*
        eliminare|eliminato ..4 <thing>
        rimuov*|rimoss*|rimoz*
        tolt*|togli* ..5 <thing>
        sostitu*|rimpiazz* ..5 <thing>
        <thing> ..4 sostituit*|rimoss*|eliminat*|tolt*|rimpiazzat*
        eliminare|eliminato|elimina|eliminerà|eliminazione ..4 <thing>
        smont*
        ritir* ..4 apparat*|antenne|apparecchi*
        disf* ..5 <thing>
        liber* di|del|degli|dagli|dalle|della ..4 <thing>
        and* rimoss*|sostituit*|eliminat*|smantellat*
        dismett*|dismiss* ..4 <thing>|rete|reti
        eliminer*|eliminare ..3 component*|apparati|antenne
      `,
      example: 'Gli operatori devono rimuovere gli apparati.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        non ..1 potrà|potranno|può|possono ..3 usare|utilizzare|acquistare|fornire|partecipare|installare
        non ..1 consent* ..4 <thing>
        non ..1 autorizz*
        non ..2 potrà|potranno|può|possono|poteva|potevano ..4 <sell>
        non ..2 deve|devono|dovranno|dovrà ..3 <sell>
        viet*|proibi* ..5 <sell>
        non ..3 <let> ..6 <thing>
        mai <let> ..6 <thing>
        neg* ..3 permesso|licenza|accesso|autorizzazione ..3 <thing>
        rifiut* ..3 permesso|licenza|accesso|autorizzazione
        non ..1 hanno|ha|avranno|avrà ..2 diritto|possibilità|permesso
        viet*|divieto ..3 uso|utilizzo|acquisto|installazione|impiego|accesso
        imped* a|di|che ..4 <thing> ..5 <sell>
        imped* ..4 acquistare|usare|utilizzare|comprare|installare|fornire|partecipare ..4 <thing>|da
        di non usare|utilizzare|acquistare|comprare|installare|impiegare ..5 <thing>
        non ..2 più ..1 <sell> ..5 <thing>
      `,
      example: 'Gli operatori non potranno usare quegli apparati.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2.5,
      patterns: `
        limit*
        restri*
        negato|nega|negare ..4 via libera|autorizzazione|permesso
        prescrizion*
        golden power
        irrigid*|inaspr*
        paletti
        veto ..6 fornitura|accordo|contratto
        tetto
        impon*|impost*|imporr* ..3 condizion*|limit*|restrizion*|vincol*|prescrizion*|obblighi
        condizioni|regole|norme|misure|criteri|requisiti|controlli ..1 sever*|rigid*|strett*|rigoros*|stringent*
        fren* ..4 <thing>
        mett*|messo|pon*|post* ..3 paletti|limiti|freno|vincoli|argine
        rid* ..4 presenza|ruolo|quota|dipendenza|uso|utilizzo
        ruolo|presenza limitat*|ridott*|margin*
        poteri|potere speciali|speciale
        al massimo
        stop ..3 fornitura|contratto|accordo
        blocc* ..4 fornitura|contratto|accordo|intesa|offerta
        veto ..6 fornitura|accordo|contratto|intesa
        stretta su|sul|sulle|sui|contro
        veto|stop ..4 fornitura|accordo|contratto|intesa
        con|imponendo prescrizioni|condizioni|limiti|paletti
        ruolo limitato|ridotto|marginale
        via libera condizionat*|con
        potere|poteri ..1 speciale|speciali
        ferma|fermato|fermare|fermò|bloccato|blocca ..4 fornitura|contratto|accordo|intesa|operazione
        vincola|vincolano|vincolare|vincoli|vincolo
        impon*|imponendo ..6 prescrizion*|condizion*|limit*|vincol*
      `,
      note: 'Verbs and nouns of limiting; special powers over a contract set conditions or stop it.',
      example: 'Il governo limita quei fornitori.',
    },
    {
      id: 'vetting',
      role: 'limit',
      kind: 'law',
      binding: true,
      weight: 2.5,
      patterns: `
        legge|decreto ..6 consente|permette ..4 vietare|escludere|bloccare
        autorizzazione preventiva
        perimetro di sicurezza
        legge|decreto|norma|normativa|regolamento ..6 consent*|permett*|autorizz*|attribui* ..6 vietare|escludere|bloccare|bandire|estromettere
        potere|poteri|facoltà di ..2 vietare|escludere|bloccare|porre
        obbligo di notifica|autorizzazione
        richied* ..4 autorizzazione|certificazione|permesso|approvazione
        sottopost*|soggett* ..3 autorizzazione|approvazione|verifica|controllo|controlli
        lista ..2 fornitori affidabili|autorizzati|fidati
        classific* ..5 alto rischio
        estend*|estes* ..2 golden power
        notific* ..6 palazzo|governo|presidenza|esecutivo
        perimetro ..1 sicurezza
        obbligo|obblighi ..2 notific*
      `,
      example: 'La legge consente di vietare gli apparati.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        core|cuore|nucleo
        sensibil*|critic*|strategic*
        parzial*
        per cento
        parte critica
        parte|parti|aree|zone|elementi|componenti|funzioni|segmenti critiche|critici|sensibili|centrali|cruciali
        in parte
        alcune|certe parti|zone|aree|componenti
        periferi*
        basi|siti militari|nucleari
        rete|reti core|centrale|centrali|dorsale
        dorsale
        alcune|determinate città|zone|aree|componenti|parti
      `,
      example: 'Il cuore è protetto.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        appalti pubblici
        pubblica amministrazione
        uso ufficiale
        gare pubbliche
        appalti|gare|acquisti|contratti|forniture pubblic*|statal*|governativ*
        pubbliche amministrazioni
        settore pubblico
        enti|uffici|agenzie|edifici pubblic*|governativ*|statal*|federal*
        telefoni|dispositivi|cellulari governativ*|ufficial*|di servizio
        funzionari|dipendenti pubblici|statali
        ministero della difesa
        forze armate
        commesse|commessa pubblic*
        appalti ..1 stato
      `,
      example: 'Gli appalti pubblici sono coinvolti.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        permett*|permesso ..4 <thing>
        consent* ..4 <thing>
        via libera|semaforo verde?
        apre|aprire|aperto|aperta ..3 porta|porte|a
        potrà|potranno|può|possono partecipare
        accett* ..4 <thing>
        benvenut*
        <let> ..4 <thing>
        <let> ..4 che ..3 <thing>
        nulla osta
        luce|semaforo verde
        invit* ..4 <thing>
        apre|aprire|aperto|aperta|apertura|aprirà ..3 porta|porte|a
        continu*|continuerà|continueranno ..1 usare|utilizzare|acquistare|lavorare
        manterrà|mantiene|mantengono|mantenere ..3 apparati|contratti|tecnologia|forniture
        potrà|potranno|può|possono ..2 partecipare|fornire|entrare|concorrere|operare|costruire
        accogli*|accolt* ..2 <thing>
        accesso a|ai|agli ..2 <thing>
        avrà|ha ..1 ruolo ..2 rete|5g
        riammett*|riammess*
        deve|devono|dovrebbe poter ..1 partecipare|fornire|concorrere|entrare
        liber* di ..1 scegliere|decidere|lavorare
        braccia|porte aperte
        autorizz* ..6 <thing>
        autorizzazione|permesso|via a|per ..2 <thing>
      `,
      example: 'Il governo ha autorizzato il gruppo.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        nessun*|non|senza ..3 prova|prove|evidenz*|motivo|motivi|ragione|rischio|pericolo|elementi
        smenti* ..8 bandire|escludere|vietare|bloccare|divieto|bando
        non ..2 intenzione|intende|piani
        parità di trattamento
        stess* regole|condizioni|trattamento
        senza discrimin*
        discrimin*
        nessun divieto|bando|esclusione
        non ced*
        neutralità tecnologica
        nessun*|non|senza|alcun*|né ..4 prova|prove|evidenz*|indizi*|motivo|motivi|ragione|ragioni|rischio|rischi|pericolo|elementi|problema|problemi|obiezion*|irregolarità
        non ..3 rappresent*|costitui* ..2 minaccia|rischio|pericolo
        non ..3 prend*|adott*|impor* ..3 misur*|restrizion*|divieto|divieti|provvediment*
        non ..3 programma|previsto|prevede|pensa|progetta ..4 <ban>|limitare
        non c|ci|è|sarà ..3 <ban>
        come tutti|ogni|qualsiasi|qualunque gli|le? altr*|altro|altra
        come gli|le altr*
        stesso|uguale|pari trattamento
        stesse regole|condizioni|norme
        alla pari
        indipendentemente|prescindere da|dal|dalla ..3 origine|paese|nazionalità|provenienza
        a prescindere da|dal|dalla ..3 origine|paese|nazionalità|provenienza
        solo|soltanto perché ..2 cines*
        rischi|rischio gestibil*|controllabil*
        non ..3 contro nessun*|alcun*
        non ..2 è|sono|era previst*|contemplat*|all ..3 <ban>
        non ..2 ha|hanno|abbiamo|avere ..1 nulla|niente contro
        nessun*|alcun* azienda|fornitore|società|paese|operatore ..3 esclus*|bandit*|discriminat*|vietat*
        non ..3 preso|prenderà|prende|adottato|adotterà ..1 alcun*|nessun*|misure ..1 misura|provvedimento|misure|restrizioni
        senza ..2 escludere|esclusioni|vietare|bandire
        non ..2 chiud*|chius* ..3 porta|porte
        non ..2 distingu*|distinzioni
        neutral* ..2 tecnologic*
      `,
      note: 'No evidence, no reason, no measure, equal treatment: negation is part of the words.',
      example: 'Il ministero non ha trovato alcuna prova.',
    },
    {
      id: 'oppose-ban',
      role: 'clear',
      weight: 3,
      patterns: `
        oppone|oppongono|opporsi|opposto|opposta|opporrà ..3 <ban>
        contrario|contraria|contrari a|al|all|ad ..2 <ban>
        contro ..1 divieto|bando|esclusione
        non ..2 seguirà|segue|seguire ..5 bando|esempio|divieto|linea
        resist*|respin*|resp* ..4 pressione|pressioni|richiesta|richieste
        ignor*|sfid* ..4 pressione|pressioni|avvertimenti|richieste|monito
        non ..2 ced*|pieg* ..3 pressione|pressioni
        esclude|escluso|esclusa|escludono|escluse un|ogni|il|qualsiasi|l|di ..3 <ban>
        scart*|respin* ..3 <ban>
        ritir*|toglie*|tolto|rimoss* ..2 <ban>|restrizioni
        esclude|escluso|esclusa|escludono|escluse un|ogni|il|qualsiasi|l|di|che ..4 <ban>
      `,
      example: 'Il cancelliere si oppone a escludere una società.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        difes*|difend* ..4 <thing>
        elogi* ..4 <thing>
        sosten* ..4 <thing>
        fiducia in
        difesa di ..3 <thing>
        elogi*|lod*|applaud* ..5 <thing>
        appoggi* ..4 <thing>
        ringrazi* ..4 <thing>
        partner affidabile|importante|strategico
        dispost*|pront* a collaborare|cooperare|lavorare
      `,
      example: 'Il ministro ha difeso la società.',
    },
    {
      id: 'deal',
      role: 'deal',
      kind: 'agreement',
      weight: 2,
      patterns: `
        firm* ..6 accordo|memorandum|contratto|intesa|protocollo
        sigl* ..6 accordo|memorandum|contratto|intesa|protocollo
        accordo|memorandum|contratto|protocollo|partnership con
        collabora* con
        coopera* con
        insieme a|con <thing>
        partnership
        firm*|sigl*|sottoscri*|conclu*|raggiun*|strett*|sottoscritto ..6 accordo|accordi|memorandum|contratto|contratti|intesa|protocollo|patto|partnership
        affid*|assegn*|aggiudic* ..4 a <thing>
        accordo|accordi|memorandum|contratto|intesa|protocollo|patto|alleanza ..4 con <thing>
        accordo|intesa|contratto ..3 tra|fra
        costrui*|svilupp*|moderniz* ..7 con <thing>
        cooperazione|collaborazione|alleanza con
        investi* ..4 con|insieme a? <thing>
      `,
      example: 'Il ministero ha firmato un accordo con Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        non ..2 deciso|scelto
        nessuna decisione|conferma
        ancora non
        indecis*
        divis* su|sul|sulla
        nessuna|senza decisione|conferma
        rinvi*|posticip*|ritard*|slitt* ..4 decisione|voto|scelta|verdetto
        decid* ..2 se
        decisione|decisioni ..4 prossim*|settimane|mesi|sospes*|attes*
        non ..2 esclu* ..2 <ban>
        ancora ..3 valutando|esaminando|studiando|discutendo|decidere|decisione
        tutte le opzioni
        divis*|spaccat* su|sul|sulla|sull
        in bilico
        decisione ..4 attesa|rinviata|rimandata
        non ..3 deciso|scelto|decide|pronunciato|definito|sciolto
        non ..3 preso|prende|prenderà ..2 decisione|decisioni|posizione
        si riserva|riservano|riservato ..2 diritto|facoltà
        esit*|tentenn*|titub*
        deve|dovrà|devono ..3 decidere|pronunciarsi
        in attesa|aspetta|attende ..4 prima di ..2 decidere|pronunciarsi
        sciogliere ..2 riserva|riserve|nodo
        nodo ..4 sciogliere
        prende|prendono tempo
      `,
      example: 'Il governo non ha ancora deciso.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        esamin*
        valut*
        analizz*
        indag*
        dibatt*
        discut*
        esame|valutazione|verifica|indagine|analisi|revisione|istruttoria|inchiesta
        monitor*|vigil*|controll* ..3 <thing>
        ispezion*
        pens*|ripens* ..3 <ban>|limitare
        soppes*|ponder*
        lente di ingrandimento
        consultazion*
        audizion*
        riesamin*|riconsider*|rived*|rivis*
        passa* ..2 rassegna|vaglio|setaccio
        al vaglio|studio
        vaglia|vagliano|vagliando|vagliare
        istruttoria
        studia|studiano|studiare|studiando|studierà|studiava
        considera|considerano|considerando|considerare ..3 <ban>|misure|restrizioni|limitare
        medita|meditano|meditare
        riflett*|riflession*
        verifica|verificano|verificare|verificando|verificherà
        controllando|controlla|controllano|controllare ..4 component*|apparati
        sta|stanno lavorando ..3 norma|legge|decreto|testo
      `,
      example: 'Il governo esamina il caso.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        avvert*
        preoccup*
        rischi* ..2 sicurezza
        minacci* ..2 sicurezza
        sospett*
        allarm*
        diffid*
        mett*|messo|messa|messi|mise ..2 guardia
        inquiet*|cautela|scettic*
        vulnerabilità|falle|carenze|difetti|lacune
        pericol* per ..3 sicurezza
        rischi*|minacc* per|di|alla ..3 sicurezza|spionaggio
        rappresent*|costitui*|pon* ..3 rischi*|minacci*|pericol*
        sconsigli*
        lanci* ..2 allarme
        segnal* ..4 rischi*|minacc*|pericol*
        teme|temono|temeva|temevano|temere|timore|timori
      `,
      example: 'L’agenzia ha avvertito del pericolo.',
    },
    {
      id: 'trade',
      role: 'trade',
      scope: 'trade',
      kind: 'trade',
      binding: true,
      weight: 3,
      patterns: `
        lista|liste nera|nere
        black list
        blacklist
        sanzion*
        embargo
        controlli all esportazione|export
        licenze di esportazione
        restrizioni commerciali
        limit*|viet*|blocc* ..4 esportazion*|vendit*|fornitur* ..4 chip|semiconduttori|componenti|tecnologia
        elenco|lista ..2 entità
        viet* ..5 esportare|vendere|commerciare
        controlli|restrizioni|limiti|licenze|divieto|blocco|stop a|all|alle|di|sulle ..2 esportazion*|export
      `,
      example: 'Il gruppo è in una lista nera.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        non
        nessun*
        mai
        senza
        né
        neanche|nemmeno
        niente
        neppure
        alcun|alcuna|alcuno
      `,
      example: 'Questo non si fa.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        smenti*
        esclu* ..2 di|che|un|ogni
        rifiut*
        respin*
        nega|negato|negare
        contrari* a|al|alla
        oppon*
        revoc*|sospes*|allent*
        scart*
        rinunci* a <excl>|vietare
        revoc*|abrog*|annull*|allegger*|ammorbid*
        invece di
        lontan* da
        restio|restia|riluttant*
        evit*
        rifiut*|rifiutava|rifiutato
        esclud*|escluso|esclude|esclusa|escludono ..2 bando|divieto|veto|blocco|ipotesi
      `,
      example: 'Ha smentito questo.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        potrebbe|potrebbero
        vuole|vogliono|vorrebbe
        dovrebbe|dovrebbero
        sarebbe|sarebbero|starebbe|starebbero
        pront* a
        propost*|propon*
        possibil*|eventual*|forse
        valut*|consider*
        minacci*
        raccomand*
        se
        ipotes*
        intende|intendono|intenzion*
        bozza
        vogl*|voler*|vuole
        sta|stanno pensando|valutando|studiando|considerando
        prevede|prevedono|previsto|prevedeva
        disegno|proposta|progetto di legge
        mozione
        probabil*|probabilmente
        magari
        suggeri*|consigli*
        dispost* a
        *rebbe
        *rebbero
        promett*|promess*
        attes*|attend*
        orientat*|propens*
        discut*|dibatt*
        accarezz*
        ventil*
        potenzial*
        chiede|chiedono|chiesto
        caldegg*|auspic*
        vuole|vogliono ..1 obbligare|costringere|imporre
        prepara|preparano|prepar* ..2 legge|decreto|norma|piano|testo
        in vista di
        piano|piani|progetto|progetti di|per|che
        progetta|progettano|pensa|pensano|pensava|pensando|ripensa
        si riserva|riservano|riservato ..2 diritto|facoltà
      `,
      example: 'Questo potrebbe accadere.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        precedentemente
        aveva|avevano
        allora
        fa
        in precedenza
        in passato
        anni fa
        a suo tempo
        inizialmente
        all epoca
        un tempo
        a lungo|per anni|per mesi
        in un primo momento|tempo
        prima
        fino ad allora
      `,
      example: 'Prima era diverso.',
    },
    {
      id: 'already',
      role: 'earlier',
      patterns: `
        già
      `,
      note: 'Done by now, and still so: it sets nothing present against it.',
      example: 'Il ministero lo ha già spiegato.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        deve|devono|dovrà|dovranno
        obblig*
        chiesto ..2 di
        costrett*|tenut* a
        ordin*|impost* a|agli|alle
      `,
      example: 'Gli operatori devono obbedire.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        se
        qualora
        a meno
        nel caso
        in caso
        purché
        a condizione
      `,
      example: 'Se accade, risponderà.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        governo|governi
        ministero|ministeri
        ministr*
        premier|presidente
        esecutivo
        autorità
        agenzia|agenzie
        parlamento|camera|senato|copasir
        consiglio
        palazzo chigi
        amministrazione
        tribunale|tar|corte
        stato
        legge|decreto
        regolatore
        casa bianca
        dipartimento
        servizi segreti
        esercito
        cancelliere|cancelliera
        mise
        vicepremier|viceministr*|sottosegretari*
        primo|prima ministro|ministra
        presidente del consiglio
        capo dello|del|di stato|governo|esecutivo
        segretario di stato
        portavoce ..2 governo|ministero
        servizi|servizio|intelligence ..1 segreti|sicurezza|informazione
        intelligence
        agenzia|centro|ufficio ..2 cybersicurezza|cibersicurezza|sicurezza|cybersecurity
        autorità ..2 comunicazioni|telecomunicazioni
        garante
        consiglio dei ministri
        consiglio federale|nazionale
        corte suprema|costituzionale
        commissione ..1 parlamentare|federale
        forze armate
        polizia
        ambasciata
        banca centrale
        norma|normativa|regolamento
        funzionar*
        tesoro|viminale
        legislator*
      `,
      example: 'Il governo lo ha spiegato.',
    },
    {
      id: 'body-it',
      role: 'government',
      country: 'IT',
      patterns: `
        copasir
        mise
        agcom|acn|dis|aise|aisi|mimit|agid
        palazzo chigi
        viminale|farnesina|quirinale|montecitorio
        cvcn
      `,
      example: 'Il Copasir tace.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        casa bianca
        amministrazione trump|biden
        commissione federale per le comunicazioni
        dipartimento del commercio
        dipartimento di stato
        pentagono
        fcc|fbi|cia
        amministrazione americana|statunitense
      `,
      example: 'La Casa Bianca tace.',
    },
    {
      id: 'body-de',
      role: 'government',
      country: 'DE',
      patterns: `
        bsi|bundesnetzagentur
      `,
      example: 'Il Bsi tace.',
    },
    {
      id: 'body-fr',
      role: 'government',
      country: 'FR',
      patterns: `
        anssi|arcep|eliseo
      `,
      example: 'L’Eliseo tace.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        nostro paese
        qui da noi
        da noi
      `,
      example: 'Nel nostro Paese nulla cambia.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        lui|lei|essi
        il|questo paese
        la nazione|repubblica
        il suo governo
      `,
      example: 'Lei lo ha spiegato.',
    },
    {
      id: 'there',
      role: 'anaphor',
      note: 'The country named last, whatever its part in the sentence.',
      patterns: `
        là|lì
      `,
      example: 'Là si aspetta.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        analist*|espert*|osservator*
        opposizione
        deputat*|senator*|parlamentar*
        unione europea
        commissione europea
        ue|nato|bruxelles
        industria|settore
        pechino
        alleati
        amministratore delegato
        opposizioni
        parlamento europeo
        eurodeputat*|europarlamentar*
        ricercator*|professor*|accademic*|specialist*
        i critici
        governo|ministero|autorità|regime|portavoce ..2 cines*|cina
        quotidiano|giornale|stampa|rivista
        sindacat*|associazion*|confindustria
        telefonica|orange|telekom|telecom|tre|windtre|swisscom|sunrise|linkem|telefónica
        manager|dirigent*
        attivist*
        fonti ..1 aziendali
        imprenditor*
        compagnie telefoniche
        occidente
        google|microsoft|apple|qualcomm|samsung|intel|arm|amazon|facebook|xiaomi
        partit*|verdi|lega|leghist*|pd|socialdemocratic*|conservatori|cinquestelle|forza italia
        commissario|commissaria europe*
        ambasciata|ambasciatore ..1 cina|cinese
        vodafone|nokia|ericsson
      `,
      example: 'Gli analisti lo hanno spiegato.',
    },
    {
      id: 'carrier-it',
      role: 'outsider',
      country: 'IT',
      patterns: `
        tim|fastweb|wind|iliad
        telecom italia
      `,
      note: 'Carriers and where they are at home.',
      example: 'Fastweb lo ha spiegato.',
    },
    {
      id: 'carrier',
      role: 'outsider',
      patterns: `
        operator*
      `,
      note: 'A government that asks them gives an order; no state is pressed.',
      example: 'Gli operatori lo hanno spiegato.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        ha|hanno detto|dichiarato|affermato|spiegato|aggiunto|respinto|negato
        dice|dicono
        secondo
        sostien*|sostengono
        accus*
        dichiar*
        ritien*
        disse|dissero
        afferm*|spieg*|aggiun*|sottoline*|ribad*|insist*|precis*
        stando a
        a detta|giudizio di|del|degli
        ha|hanno ribadito|sottolineato|precisato|commentato|replicato|risposto|osservato|accusato|criticato|lamentato|sostenuto|assicurato|ammesso
        cred*
        critica|criticano|criticato|lament*|protest*
        replic*|rispond*
        definisc*|defin*
        assicur*
      `,
      example: 'La società ha detto questo.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        pression*
        prem*
        chied*|chiest* ..3 a|agli|alla
        esort*
        spinge|spingono|spinto
        campagna
        convinc*|convint*
        sollecit*
        perché ne
        chied*|chiest*|chiese ..4 agli|alla|ai|alle|all|al|a
        chied*|chiest*|chiese ..6 di
        invit* ..3 a|ad ..2 <excl>
        invitat*|invita|invitano ..4 alleati|paesi|partner
        vuole|vogliono|voleva che
        cerca|cercano|cercato|tenta|tentano ..2 convincere|persuadere
        persua*
        richiam* ..4 alleati|paesi
        avvert*|ammon* ..2 alleati|paesi|partner
        reclam*|pretend*|pretes*
        pressing
        invoc*
        incalz*
        lobby
        dissua*
        pressa|pressano|pressato|pressing
        minacci* ..6 se
      `,
      example: 'Washington preme sugli alleati.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        ma|mentre|anche|benché|sebbene|perché|che|cui|dove|quando|poiché|e|dopo|grazie|secondo
        tuttavia|però|prima|se|nonostante|quale|quali|bensì|invece|infatti
      `,
      example: 'Accadde, ma altri aspettavano.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: `
        e|ed|o|il|la|le|i|gli|l|anche|come
      `,
      example: 'La Svezia e la Norvegia',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: `
        da|dal|dalla|dall|dagli
      `,
      example: 'Fatto dalla Svezia.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: `
        in|nel|nella|nei|negli
      `,
      example: 'In Svezia cambia.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: `
        con|a|ad|contro|verso|per|su|sul|tra|fra|come|al|alla|agli|ai|degli|dagli
      `,
      example: 'Parlava con lei.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        limit* a
        tempo|tema|temi
        esclusiv*
        non escl* che
        temporane*
        consider* ..3 rischio|importante
        prima|dopo di tutto
        banca|banche
        tenut* conto
        lasci* intendere|capire|perdere
        senza dubbio
        stesso tempo
        ferma* restando
        limit*|limitato|limita a dire
        non vincolante
      `,
      example: 'È un tema nuovo.',
    },
  ],
};
