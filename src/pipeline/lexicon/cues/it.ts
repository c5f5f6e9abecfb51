import type { CueLexicon } from './types.ts';

export const italian: CueLexicon = {
  language: 'it',
  classes: {
    firm: 'fornitor* produttor* aziend* società* colosso gruppo|gruppi apparat* tecnologi* component* vendor* impres* compagni*',
    thing:
      'huawei zte fornitor* produttor* aziend* società colosso gruppo|gruppi cinese|cinesi apparat* tecnologi* component*',
    excl: 'esclu* vieta|vietare|vietato|vietati|vietata|vietano bandi*|bandire|bandito blocc* estromett* estromess* proibi* espell*|espuls* tagliare|tagliato|tagliati',
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
        ferma*|fermat* ..3 fornitura|contratto|accordo|intesa
        negato|nega|negare ..4 via libera|autorizzazione|permesso
        vincol*
        prescrizion*
        golden power
        irrigid*|inaspr*
        paletti
        veto ..6 fornitura|accordo|contratto
        tetto
      `,
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
        autorizz*
        via libera|semaforo verde?
        apre|aprire|aperto|aperta ..3 porta|porte|a
        potrà|potranno|può|possono partecipare
        accett* ..4 <thing>
        benvenut*
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
      `,
      example: 'Il ministero non ha trovato alcuna prova.',
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
        decisione ..4 attesa|rinviata|presa
        ancora non
        indecis*
        divis* su|sul|sulla
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
        studi*
        analizz*
        indag*
        consider*
        rifle*
        verific*
        dibatt*
        discut*
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
        tem*|timor*
        rischi* ..2 sicurezza
        minacci* ..2 sicurezza
        sospett*
        allarm*
        diffid*
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
        piano|piani|progett*
        propost*|propon*
        possibil*|eventual*|forse
        valut*|consider*
        minacci*
        raccomand*
        se
        ipotes*
        intende|intendono|intenzion*
        bozza
      `,
      example: 'Questo potrebbe accadere.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        precedentemente
        già
        aveva|avevano
        prima
        allora
        fa
      `,
      example: 'Prima era diverso.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        deve|devono|dovrà|dovranno
        obblig*
        chiesto ..2 di
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
      `,
      example: 'La Casa Bianca tace.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        nostro paese
      `,
      example: 'Nel nostro Paese nulla cambia.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        lui|lei|essi
        il|questo paese
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
        operator*
        analist*|espert*|osservator*
        opposizione
        deputat*|senator*|parlamentar*
        unione europea
        commissione europea
        ue|nato|bruxelles
        industria|settore
        ambasciata|ambasciatore ..1 cina|cinese
        pechino
        tim|vodafone|fastweb|wind|iliad|nokia|ericsson
        alleati
        amministratore delegato
      `,
      example: 'Gli analisti lo hanno spiegato.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        ha|hanno detto|dichiarato|affermato|spiegato|aggiunto|respinto|negato
        dice|dicono
        secondo|per
        sostien*|sostengono
        accus*
        dichiar*
        ritien*
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
      `,
      example: 'Washington preme sugli alleati.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        ma|mentre|anche|benché|sebbene|perché|che|cui|dove|quando|poiché|e|dopo|grazie|secondo
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
      `,
      example: 'È un tema nuovo.',
    },
  ],
};
