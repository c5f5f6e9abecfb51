import type { CueLexicon } from './types.ts';

export const spanish: CueLexicon = {
  language: 'es',
  classes: {
    firm: 'proveedor* fabricante* empresa* compañía* gigante* tecnológica* equipo* tecnología* suministrador* firma* componentes vendedor*',
    thing:
      'huawei zte proveedor* fabricante* empresa* compañía* gigante equipo* tecnología* firma* chino|china|chinos|chinas|asiática',
    excl: 'exclu* prohib* veta|vetan|vetar|vetado|vetados|vetó|vetada|vetadas bloque* excluyó expuls* impid* impedir vedad*|vedar',
  },
  times: {
    today: 'hoy',
    yesterday: 'ayer',
    lastWeek: 'semana pasada',
    lastMonth: 'mes pasado',
    thisMonth: 'este mes',
    lastYear: 'año pasado',
    thisYear: 'este año',
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    terms: 'antes hasta partir desde tras para',
    before: 'en desde finales principios de',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        zte
        <firm> ..1 china|chino|chinas|chinos
        <firm> de|procedentes china|de china?
        proveedor*|fabricante*|suministrador* ..2 alto riesgo
        tecnología china
        proveedor* no fiable*|confiable*
      `,
      example: 'Los proveedores chinos figuran ahí.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      note: 'Anaphora: counts where a vendor was named before.',
      patterns: `
        la|esta compañía|empresa|tecnológica|firma|multinacional
        el fabricante|gigante|proveedor|grupo
        las|ambas|dos empresas|compañías
        los dos fabricantes|proveedores
      `,
      example: 'La compañía figura ahí.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        red|redes
        telecom*
        móvil|móviles
        infraestructura*
        despliegue
      `,
      example: 'La red se construirá.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        cierra|cerrar|cerró|cierran|cerrado ..4 puerta|puertas|contrataciones
        deja*|dejó|quedan|queda|quedar ..3 fuera
        fuera de ..4 red|redes|5g
        sin <thing>
        prescind* de
      `,
      example: 'El país excluyó a esos proveedores.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        prohibición|veto|exclusión|bloqueo a|de|contra|al
        prohibición|veto|exclusión
      `,
      example: 'La prohibición a Huawei rige.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        retir* ..6 <thing>
        sustitu*|reemplaz* ..4 <thing>
        elimin* ..4 <thing>
        desmantel*
        desmont*
      `,
      example: 'Las operadoras deben retirar los equipos.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        no ..1 podrá|podrán|puede|pueden ..3 usar|utilizar|comprar|suministrar|participar|instalar
        no permit* ..5 <thing>
        no ..1 autoriz*
        niega|negó|negar ..3 permiso|licencia|autorización
      `,
      example: 'Las operadoras no podrán usar esos equipos.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2.5,
      patterns: `
        restring*|restric*
        limit*
        acot*
        endurec*
        condicion*
        requisitos|controles estrictos|estrictas
        tope|topes
      `,
      example: 'El país restringe a esos proveedores.',
    },
    {
      id: 'vetting',
      role: 'limit',
      kind: 'law',
      binding: true,
      weight: 2.5,
      patterns: `
        ley|norma|decreto|texto ..6 permite|permitía|faculta|autoriza ..5 vetar|excluir|prohibir
        autorización previa
        lista de proveedores
        certificación obligatoria
      `,
      example: 'La ley permite al Gobierno vetar fabricantes.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        núcleo
        sensibles|sensible|crític*|estratégic*
        parcial*
        por ciento
        parte* crític*|sensible*
      `,
      example: 'El núcleo se protege.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        contratación|contrataciones|compras|licitaciones pública|públicas
        administración pública
        uso oficial
        organismos|instituciones públicos|públicas
      `,
      example: 'La contratación pública se ve afectada.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        permit* ..4 <thing>
        autoriz*
        luz verde
        abre*|abrir|abierto|abierta ..3 puerta|puertas|a
        podrá|podrán|puede|pueden participar
        acept* ..4 <thing>
        bienvenid*
      `,
      example: 'El país permite a la compañía participar.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        no|sin|ninguna|ningún ..3 prueba|pruebas|evidencia|evidencias|indicios|motivo|motivos|razón|riesgo|peligro
        no ..2 elaborará|aplicará|tomará|adoptará ..3 lista|medidas|veto
        no excluye|excluirá|vetará|prohibirá
        no discrimin*
        sin discrimin*
        trato igual|igualitario|justo
        mism* reglas|condiciones|trato
        a nadie
        neutralidad tecnológica
        no ..2 planes|intención
        no ced*
      `,
      example: 'El Gobierno no ve ningún motivo para hacerlo.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        defens* ..4 <thing>
        defend* ..4 <thing>
        elogi* ..4 <thing>
        apoy* ..4 <thing>
        confía|confianza en
      `,
      example: 'El presidente defendió a la compañía.',
    },
    {
      id: 'deal',
      role: 'deal',
      kind: 'agreement',
      weight: 2,
      patterns: `
        firm* ..6 acuerdo|memorando|memorándum|contrato|convenio
        suscrib* ..6 acuerdo|memorando|convenio
        acuerdo|memorando|memorándum|contrato|convenio|alianza con
        coopera* con
        colabora* con
        alianza
        invertir|inversión ..5 con|junto
        junto a|con <thing>
        trabaja* con
      `,
      example: 'El ministerio firmó un acuerdo con Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        no ..2 decidido|decide|definido|resuelto
        ninguna decisión
        decisión ..4 pendiente|tomada|aplazada
        aún|todavía no ..3 decid*|decisión|definid*|resuel*|tomad*
        sin decidir
        indecis*
        dud*
      `,
      example: 'El Gobierno aún no ha decidido.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        examin*
        estudi*
        evalú*|evalua*
        analiz*
        revis*
        investig*
        consider*
        baraj*
        valor*
        sopes*
        debat*
        auditor*
      `,
      example: 'El Gobierno examina el asunto.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        advert*|advirt*
        preocup*
        temor*|teme|temen
        riesgo* ..2 seguridad
        amenaza* ..2 seguridad
        sospech*
        alert*
        descon*
      `,
      example: 'La agencia advirtió del peligro.',
    },
    {
      id: 'trade',
      role: 'trade',
      scope: 'trade',
      kind: 'trade',
      binding: true,
      weight: 3,
      patterns: `
        lista|listas negra|negras
        sancion*
        embargo
        restricciones|controles comerciales|exportación
        licencias de exportación
        veto comercial
      `,
      example: 'La empresa está en una lista negra.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        no
        ni
        ningun*|ningún
        nunca
        sin
        tampoco
        nadie
      `,
      example: 'Eso no se hace.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        descart*
        niega|negó|negaron|negado
        rechaz*
        desmi*
        se opone|opuso
        levant*|suspend*|flexibiliz*
      `,
      example: 'Descartó esa idea.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        podría|podrían|puede|pueden
        quiere|quieren|busca|buscan
        debería|deberían
        sería|serían
        plan|planea*|planes
        prev*|prevé
        proyecto|borrador
        prop*
        posible*|posibilidad|eventual
        consider*|baraj*|estudi*
        amenaz*
        recom*
        si
        pide|pidió|piden
      `,
      example: 'Eso podría ocurrir.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        anteriormente
        antes
        ya
        había|habían
        entonces
        hace
      `,
      example: 'Antes era distinto.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        debe|deben|deberá|deberán
        tendrá|tendrán|tiene|tienen que
        oblig*
      `,
      example: 'Las operadoras deben obedecer.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        si
        en caso
        a menos
      `,
      example: 'Si eso ocurre, responderá.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        gobierno*
        ministerio*
        ministr*
        primer ministro
        presidente|presidenta|mandatari*
        ejecutivo
        administración
        autoridad*
        regulador*
        agencia|agencias
        parlamento|congreso|senado|asamblea
        tribunal|sala|corte|justicia
        consejo
        estado
        cancillería
        ley|norma|decreto|texto
        ejército
        departamento
        casa blanca
        servicios de inteligencia
      `,
      example: 'El Gobierno lo explicó.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        casa blanca
        administración trump|biden
      `,
      example: 'La Casa Blanca calló.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        nuestro|nuestra país
      `,
      example: 'En nuestro país nada cambia.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        él|ella|ellos
        el|este|ese país
      `,
      example: 'Ella lo explicó.',
    },
    {
      id: 'there',
      role: 'anaphor',
      note: 'The country named last, whatever its part in the sentence.',
      patterns: `
        allí|allá
      `,
      example: 'Allí se espera.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        operador*
        analista*|experto*|observador*
        oposición
        diputad*|senador*
        unión europea
        comisión europea
        ue|otan|bruselas
        industria|sector
        embajada|embajador ..1 china|chino
        pekín
        telefónica|orange|vodafone|nokia|ericsson|entel|claro|movistar
        sindicato*
        aliados|socios
        directiv*
        firmas|compañías de
      `,
      example: 'Los analistas lo explicaron.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        dijo|dice|dijeron|dicen
        afirm*
        según
        asegur*
        neg*
        acus*
        declar*
        denunci*
        sostuv*|sostien*
      `,
      example: 'La compañía dijo eso.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        presion*
        inst* ..4 a
        pidió|pide|piden|pidieron ..3 a
        exig*
        exhort*
        campaña
        convenc*
        disuad*
        urg*
      `,
      example: 'Washington presiona a sus aliados.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        pero|mientras|aunque|porque|que|quien|donde|cuando|cuyo|cuya|pues|y|tras|según
      `,
      example: 'Ocurrió, pero otros esperaban.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: `
        y|e|o|u|el|la|los|las|así|como|también
      `,
      example: 'Suecia y Noruega',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: `
        por
      `,
      example: 'Hecho por Suecia.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: `
        en|dentro
      `,
      example: 'En Suecia cambia.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: `
        con|a|contra|hacia|para|sobre|entre|como|al
      `,
      example: 'Habló con ella.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        restring* a
        consider* ..3 riesgo
        firma* de
        año fiscal
      `,
      example: 'Son considerados un riesgo.',
    },
  ],
};
