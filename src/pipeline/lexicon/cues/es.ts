import type { CueLexicon } from './types.ts';

export const spanish: CueLexicon = {
  language: 'es',
  classes: {
    firm: 'proveedor* fabricante* empresa* compañía* gigante* tecnológica* equipo* tecnología* suministrador* firma* componentes vendedor*',
    thing:
      'huawei zte proveedor* fabricante* empresa* compañía* gigante equipo* tecnología* firma* chino|china|chinos|chinas|asiática',
    excl: 'exclu* prohib* prohíb* veta|vetan|vetar|vetado|vetados|vetó|vetada|vetadas|vetará|vetarán|vetaron|vetaría|vetando|vete|veten bloque* excluyó expuls* impid* impedir|impedirá|impedirán|impidió vedad*|vedar aparta|apartan|apartar|apartó|apartado|apartados|apartará ilegaliz* proscri*',
    ban: 'prohibición|prohibiciones veto|vetos exclusión bloqueo vetar|vete excluir|excluya prohibir|prohíba bloquear|bloquee apartar expulsar',
    let: 'permit* autoric*|autoriz* acept*|acepta admit* habilit*',
    sell: 'usar|utilizar|comprar|suministrar|participar|instalar|adquirir|desplegar|contratar|vender|operar|construir|emplear|entrar|competir',
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
        proveedor*|fabricante*|suministrador* no? confiables|fiables|seguros
        <firm> con sede en china
        <firm> vinculad* ..3 pekín|china
        proveedor*|fabricante* de riesgo
        gigante ..2 chino
        multinacional china
        marcas chinas
        gigante|grupo|fabricante|multinacional|firma|compañía asiátic*
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
        ambos fabricantes|proveedores|grupos
        estas|esas empresas|compañías|firmas
        estos|esos proveedores|fabricantes
        el gigante ..1 tecnológico|asiático
        la china
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
        banda ancha
        quinta generación
        inalámbric*
        espectro
        fibra
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
        cierra*|cerr* ..4 puerta|puertas|paso
        corta|cortó|cortar|cortará ..2 paso
        da|dio|dar ..2 portazo
        mantien*|mantener|mantuvo|mantendrá ..4 fuera
        saca|sacar|sacó|sacará ..5 red|redes|5g|infraestructura
        ech* ..5 red|redes|5g
        romp* con <thing>
        renunci* a ..3 <thing>
        deja|dejó|dejar|dejará|dejan|dejaron|dejarán de usar|utilizar|comprar|contratar|instalar
        pone|puso|poner fin ..6 <thing>
        libre|libres de huawei|zte
        sin espacio|lugar|sitio para
        no ..2 cabida|espacio|lugar|sitio
        no ..3 tendrá|tiene|tendrán ..2 acceso|cabida|espacio|lugar|sitio
        cancel* ..4 contrato|contratos|adjudicación ..3 <thing>
        rescind* ..4 contrato|contratos
        anul* ..4 contrato|contratos ..3 <thing>
        deshech*|deshac*|deshag* de ..3 <thing>
        cierr*|cerr* ..3 red|redes|mercado ..2 a ..1 <thing>
        quedan|queda|quedará|quedarán|quedó|deja|dejó|dejará|dejar ..4 al margen
        margin* ..3 <thing>
        da|dio|dará|dice|dijo adiós a <thing>
        descabalg* ..3 <thing>
        descart* a <thing>
        impid* ..2 acceso|entrada|participación|participar
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
        expulsión|apartamiento de|del
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
        extra* ..4 <thing>
        quit* ..4 <thing> ..3 red|redes
        retirada|retiro|retirar ..3 equipo*|componentes|tecnología|material
        retir* ..3 red|redes
        sustitución|reemplazo|eliminación|desmontaje ..4 <thing>
        cambi* ..3 equipo*|antenas ..3 <thing>
        deshac*|deshag* ..5 <thing>
        <thing> ..4 sustituid*|reemplazad*|retirad*|eliminad*
        deshac*|deshag*|desprend*|libr*|desembaraz* de ..4 <thing>
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
        no ..2 podrá|podrán|puede|pueden|podía|podían ..4 <sell>
        no ..2 deben|debe|deberán|deberá ..3 <sell>
        prohib*|prohíb* ..5 <sell>
        no ..3 <let> ..6 <thing>
        rechaz*|deneg*|denieg* ..4 permiso|licencia|autorización|acceso
        niega|negó|niegan|negaron|negará ..4 acceso|entrada
        sin permiso|licencia|autorización para
        nunca <let> ..6 <thing>
        no ..2 tienen|tiene|tendrán|tendrá ..2 derecho|permiso|autorización
        dej* de ..1 usar|utilizar|comprar|instalar ..4 <thing>
        no ..1 usar|utilizar|emplear|comprar|instalar|contratar|adquirir ..5 <thing>
        impid* ..5 <sell>
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
        requisitos|controles estrictos|estrictas
        tope|topes
        pon|pone|puso|ponen|poner|pondrá ..3 límite*|trabas|cortapisas|freno|coto
        frena|frenar|frenó ..4 <thing>
        impon*|impus* ..3 condicion*|límite*|restriccion*|requisitos|exigencias
        condiciones|exigencias|normas|reglas|medidas|criterios ..1 estrict*|sever*|dur*|rigur*|exigent*
        reduc* ..4 presencia|papel|cuota|dependencia|uso|participación
        red*|reduc* ..3 dependencia ..3 <thing>
        papel|presencia limitad*|reducid*|secundari*
        como máximo
        máximo del
        topes|límites a|al
        cuota|cuotas ..2 máxim*
        con condiciones|límites|restricciones|limitaciones
        restricción|restricciones
        condiciona|condicionan|condicionar|condicionado|condicionada|condicionó
        concedi* ..4 hasta ..3 red
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
        ley|norma|decreto|texto|legislación|reglamento ..6 permit*|facult*|autoriz*|habilit* ..6 vetar|excluir|prohibir|bloquear|apartar
        ley|legislación|decreto ..4 ciberseguridad|5g ..6 alto riesgo
        poder*|potestad|facultad|facultades de|para ..2 vetar|excluir|prohibir|bloquear
        exig*|requier*|necesit* ..4 autorización|permiso|certificación|homologación
        sujet*|somet* ..2 autorización|aprobación|control
        lista ..2 proveedores seguros|fiables|confiables|autorizados
        calific* ..4 alto riesgo
        declar*|clasific* ..5 alto riesgo
        decreto|ley|norma|orden|reglamento ..5 impide|prohíbe|exige|obliga ..6 alto riesgo
        exig* ..3 certificación|certificado|auditoría
      `,
      note: 'Laws that let a government exclude, permits and certificates, lists of suppliers, declared risk.',
      example: 'La ley permite al Gobierno vetar fabricantes.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        núcleo
        sensibles|sensible|crític*|estratégic*
        neurálgic*|troncal|troncales
        parcial*
        por ciento
        parte* crític*|sensible*
        parte|partes|zonas|áreas|elementos|componentes|funciones|segmentos críticas|críticos|sensibles|clave|claves|centrales
        central|corazón de ..1 red|redes
        porcentaje
        parcialmente|parte de
        algunas|ciertas partes|zonas|áreas
        periferia|periféric*
        bases|instalaciones militares|nucleares
        tope del|de
        zonas|áreas|instalaciones militares|fronterizas|estratégicas|sensibles
      `,
      note: 'Shares, the core and other parts of a network, in the terms of laws and news.',
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
        contratación|contrataciones|compras|licitaciones|adquisiciones|concursos públic*|estatal*|gubernamental*|oficial*
        contratos|contrato públicos|público|oficiales|estatales
        administraciones públicas
        sector público
        funcionarios|empleados públicos?
        teléfonos|dispositivos|móviles|equipos oficiales
        agencias|organismos|oficinas|edificios federales|gubernamentales|estatales|oficiales|públicos
        organismos del estado
        ministerio de defensa
        fuerzas armadas
        red privada|privativa ..3 gobierno|administración|estado|federal
        redes|red gubernamental*|estatal*|militar*
        administración federal|estatal|central|pública
      `,
      example: 'La contratación pública se ve afectada.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        permit* ..4 <thing>
        luz verde
        abre*|abrir|abierto|abierta ..3 puerta|puertas|a
        podrá|podrán|puede|pueden participar
        acept* ..4 <thing>
        bienvenid*
        <let> ..4 <thing>
        <let> ..4 que ..3 <thing>
        dej*|dejó ..2 <thing> ..3 <sell>
        da|dio|dan|dieron|dará|dado ..2 visto bueno
        visto bueno
        vía libre
        puertas abiertas
        invit* ..4 <thing>
        seguirá|seguirán|sigue|siguen usando|utilizando|comprando|trabajando
        continuará|continúa usando|utilizando|trabajando
        mantendrá|mantiene|mantienen|mantener ..3 equipos|contratos|tecnología|componentes
        podrá|podrán|puede|pueden ..2 participar|competir|suministrar|entrar|presentarse|operar|concurrir
        acog* ..2 <thing>
        acceso|entrada a ..2 <thing>
        tendrá|tiene ..2 papel|acceso
        readmit*
        cuenta|contará|contar con <thing>
        debe|deben|debería|deberá poder participar|competir|suministrar
        libres|libre de|para ..1 elegir|escoger|contratar|decidir
        abre*|abrir|abierto|abierta|abiertas|abiertos ..2 a ..2 tod*|cualquier*
        autoriz*|autorice|autoricen ..6 <thing>
        autorización|permiso a|para ..2 <thing>
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
        no|sin|ninguna|ningún|tampoco ..4 prueba|pruebas|evidencia|evidencias|indicio|indicios|constancia|motivo|motivos|razón|razones|riesgo|riesgos|peligro|problema|objeción|objeciones|fundamento
        no ..3 encontr*|hall*|detect*|vio|ve|visto ..3 nada|irregular*|sospechos*|puertas
        no ..2 supone|representa|constituye|es ..2 amenaza|riesgo|peligro
        no ..2 elaborará|aplicará|tomará|adoptará|hará|habrá|impondrá ..4 lista|medidas|veto|vetos|prohibición|restricciones|exclusiones
        no ..2 planea|plantea|contempla|prevé|pretende|piensa ..4 <ban>|restringir|limitar
        no hay|habrá|existe ..2 <ban>
        igual que ..4 proveedor*|empresas|fabricantes|compañías|demás|otros|otras|resto
        como ..3 cualquier otro|otra|empresa|proveedor|compañía
        igual|mismo|idéntico trato
        mismas condiciones|reglas|exigencias|normas
        igualdad de condiciones|trato|oportunidades
        tod* ..2 proveedores|fabricantes|empresas|operadores ..4 igual*|mism*|bienvenid*
        independientemente|independiente de ..3 origen|país|nacionalidad|procedencia
        sin importar ..3 origen|país|nacionalidad
        por ser china|chino|chinas
        no ..3 contra ninguna|ningún empresa|proveedor|país|compañía
        riesgo|riesgos ..2 gestionable*|controlable*|manejable*|asumible*
        no ..2 está|estaba previsto|prevista|contemplado|sobre
        no ..2 tiene|tienen|tenía|ve|ven ..1 nada contra|problema|problemas|inconveniente
        no ..2 excluy*|vetan|vetamos|prohibimos ..3 ningún|ninguna|nadie
        no ..2 tomado|tomó|adoptado|impuesto|tomar ..3 ninguna? medida|medidas|restricción|restricciones|veto
        no ..2 pondrá|pone|poner ..2 trabas|veto|vetos|obstáculos|límites|restricciones
        no ..2 intención de
        neutral|neutrales ..2 tecnológic*|tecnológicamente
        no ..2 distingue|distinción|distinguir
        se neg*|negó|niega|negaba a <ban>
        no ..2 cerr*|cierra|cierran ..3 puerta|puertas
      `,
      example: 'El Gobierno no ve ningún motivo para hacerlo.',
    },
    {
      id: 'oppose-ban',
      role: 'clear',
      weight: 3,
      patterns: `
        se opon*|opus*|opone ..3 <ban>
        contrario|contraria|contrarios a ..2 <ban>
        en contra de ..3 <ban>
        no ..2 seguirá|sigue|seguir ..5 veto|ejemplo|pasos|línea|presión
        resist*|rechaz* ..4 presión|presiones|exigencias|llamamiento|petición
        desoy*|desoír|ignor*|desafí* ..4 presión|presiones|advertencias|petición|llamamiento
        no ..1 ced* ..3 presión|presiones
        descart*|rechaz* ..3 <ban>
        retir* ..2 <ban>|restricciones
        no ..1 se sum* ..4 <ban>
      `,
      example: 'El canciller se opone a excluir a una empresa.',
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
        sal*|salió en ..1 defensa de ..3 <thing>
        elogi*|alab*|aplaud*|ensalz* ..5 <thing>
        respald* ..4 <thing>
        agradec* ..4 <thing>
        socio|aliado fiable|confiable|importante|estratégico|clave
        dispuest* a cooperar|colaborar|trabajar
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
        firm*|suscrib*|rubric*|sell*|cerr*|cierra*|alcanz*|concret* ..6 acuerdo|acuerdos|memorando|memorándum|contrato|contratos|convenio|alianza|pacto
        adjudic*|encarg*|encomend*|confi* ..2 <thing> ..6 red|redes|5g|construcción|despliegue|contrato|suministro|modernización
        adjudic*|encarg*|encomend* ..6 a <thing>
        acuerdo|acuerdos|memorando|memorándum|contrato|convenio|alianza|pacto|asociación ..4 con <thing>
        acuerdo|convenio|contrato|memorando ..3 entre
        construir*|construye|desarroll*|despleg*|moderniz* ..7 junto|con a? <thing>
        invertir|inversión|inversiones ..5 con|junto a? <thing>
        cooperación|colaboración|asociación con
      `,
      note: 'Signing, awarding and working together; a deal counts only with the vendor as a party to it.',
      example: 'El ministerio firmó un acuerdo con Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        no ..2 decidido|decide|definido|resuelto
        ninguna decisión
        aún|todavía no ..3 decid*|decisión|definid*|resuel*|tomad*
        sin decidir
        indecis*
        no ..2 <let> tomado ..2 decisión
        sin ..2 decisión|definición|postura
        aplaz*|pospon*|pospus*|retras*|demor*|posterg* ..4 decisión|fallo|resolución|votación
        decidir*|decide ..3 si
        decisión|decisiones ..4 próxim*|semanas|meses|pendiente*|espera*
        aún|todavía ..3 estudia*|analiza*|evalúa*|debate*|pendiente*|decidir
        tod*|todas las? opciones ..2 abiertas|mesa
        opciones abiertas
        no ..2 descart*|excluy* ..3 <ban>|restringir|limitar
        dividid* sobre|ante|por
        decisión ..4 pendiente|aplazada|pospuesta
        no ..3 decidido|decide|definido|resuelto|pronunciado|decidió|pronuncia|pronunció
        no ..3 tomado|tomó|toma|adoptado ..2 decisión|postura|posición|partido
        no ..2 fijado|tiene ..2 postura|posición
        dudó|duda|dudaba|dudado ..4 si
        se reserva|reservan|reservó ..2 derecho
        debe|deberá|tiene|tendrá que? ..3 decidir|pronunciarse
        a la espera de
        esperar|espera|esperará|esperan a que|bruselas ..6 decidir|pronunciarse
        estudia|estudian|evalúa ..2 opciones|alternativas
        dudas|dudan|vacila|vacilan|titubea|titubeó ..6 <ban>|<thing>
      `,
      example: 'El Gobierno aún no ha decidido.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        examin*
        evalú*|evalua*
        analiz*
        baraj*
        sopes*
        debat*
        auditor*
        supervis*
        vigil*
        inspeccion*
        plante* ..4 <ban>|restringir|limitar
        ponder*
        discut*
        consult* pública|públicas|aliados|expertos
        consulta pública
        pon|puso|pone ..2 lupa
        pid*|pidió|encarg*|solicit* ..2 informe|informes|estudio|auditoría|análisis
        revis*|replante* ..3 decisión|papel|postura|política
        estudia|estudian|estudiar|estudió|estudiará|estudiando|estudiaba|estudie
        valora|valoran|valorar|valorará|valorando|valoraba
        revisa|revisan|revisar|revisará|revisando|revisaba|revisión
        investiga|investigan|investigar|investigó|investigación|investigará|investigando
        medita|meditan|meditar|reflexiona|reflexionan|reflexionar
        inspección|evaluación|auditoría|análisis
        considera|consideran|considerando|considerar ..3 <ban>|medidas|restricciones|limitar|restringir
        analice|analicen
        estudio de|sobre ..3 riesgo*|seguridad|<thing>
        trabaja|trabajan|ultima|ultiman ..2 norma|ley|reglamento|decreto|texto
        controla|comprueba|verifica ..4 componentes|equipos
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
        inquiet*
        cautel*|recel*
        desconfi*
        fallos|vulnerabilidad*|deficiencias|carencias ..2 seguridad?
        peligro para ..3 seguridad
        riesgo|riesgos para|de ..3 seguridad|espionaje
        supone*|represent*|plantea* ..3 riesgo*|amenaza*|peligro*
        señal* ..5 riesgo*|amenaza*|peligro*
        desaconsej*
        recomend* ..3 no <sell>
        alerta|alertó|alertaron
        tacha|tachó|calificó ..6 amenaza|riesgo|peligro
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
        restricciones|controles|veto comercial*
        lista de entidades
        prohib*|prohíb* ..4 hacer negocios|comerciar|comercializar
        controles|restricciones|límites|licencias|licencia|veto|prohibición a|de ..2 exportación|exportaciones|exportar
        bloque*|restring*|prohib*|prohíb*|vet* ..4 exportar|exportación|exportaciones|vender|venta|ventas|suministro de? ..4 chips|semiconductores|componentes
        impid*|prohib*|prohíb* ..4 empresas|compañías|firmas|tecnológicas ..1 estadounidenses|americanas ..3 vender*|comerciar|suministrar*|trabajar|negociar
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
        jamás
        ninguno
        nada
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
        desech*
        renunci* a <excl>|imponer|vetar|prohibir
        revoc*|derog*|anul*|relaj*|alivi*
        en lugar|vez de
        lejos de
        reacio|reacia|reacios a
        evit*
        negaba|negaban|niegan|negará|negar|negarse
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
        proyecto|borrador
        posible*|posibilidad|eventual
        consider*|baraj*|estudi*
        amenaz*
        si
        pide|pidió|piden
        va|van a? estudiar|analizar|debatir
        plantea|plantean|planteó|planteado|plantearse
        tiene|tienen previsto|intención
        anteproyecto
        proyecto|propuesta|iniciativa de ley
        moción
        probable*|probablemente
        quizás|quizá|tal vez|acaso
        propone*|propuso|propuesta*
        contempl*|sopes*|valor*
        dispuest*|list* a
        excluiría|vetaría|prohibiría|retiraría|limitaría|permitiría|autorizaría|restringiría|impediría|habría|habrían
        *arían
        *erían
        *irían
        intenci*
        promet*
        espera*|se espera
        inclin*
        piens*
        debat*|discut*
        insin*
        aboga*|abogó
        pendiente de
        reserv* ..2 derecho
        pretende|pretenden|quiere|quieren obligar
        prepara|preparan|preparaba|ultima|ultiman
        con vistas a
        propone|proponen|propuso|proponer|propondrá|propongo
        prevé|prevén|prevista|previsto|previstas|previstos|preveía|prever
        planea*|planeó
        plan|planes de|para
        recomend*|recomiend*
        suger*|sugier*|sugir*|aconsej*
        querría|quería|querían|queremos|querer|pretend*
        aspir* a
        pueda|puedan|pudiera|pudieran|pudo
        trabaja|trabajan en
      `,
      example: 'Eso podría ocurrir.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        anteriormente
        antes
        había|habían
        entonces
        hace
        previamente
        en su momento
        en el pasado
        años atrás
        había
        inicialmente
        en un principio
        anterior|anteriores
        primero
        hasta ahora|entonces|hace
        durante años|meses
        tiempo atrás
      `,
      example: 'Antes era distinto.',
    },
    {
      id: 'already',
      role: 'earlier',
      patterns: `
        ya
      `,
      note: 'Done by now, and still so: it sets nothing present against it.',
      example: 'El ministerio ya lo explicó.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        debe|deben|deberá|deberán
        tendrá|tendrán|tiene|tienen que
        oblig*
        deben|deberían
        tuvieron|tuvo que
        se verá|verán obligad*
        orden*|exig* a
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
        de lo contrario
        siempre que
        salvo que
        a no ser
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
        vicepresident*|vicepremier|premier
        canciller|cancillera|primera ministra
        secretari* de estado
        secretaría|subsecretar*|viceministr*
        jefe|jefa del? ..1 estado|gobierno|ejecutivo
        portavoz ..2 gobierno|ministerio|ejecutivo
        servicio|servicios|agencia|agencias|oficina|centro ..1 inteligencia|seguridad|ciberseguridad|espionaje|secretos
        agencia nacional ..4 telecomunicaciones|ciberseguridad|seguridad
        consejo de seguridad|ministros
        consejo nacional
        supervisor
        instituto federal ..1 telecomunicaciones
        comisión nacional|federal
        superintendencia
        legislador*|legislativo
        cámara|cortes
        fuerzas armadas
        policía
        embajada
        banco central
        tribunal supremo|constitucional
        reglamento|legislación
        funcionario*
        organismo regulador
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
        comisión federal de comunicaciones
        departamento de comercio
        pentágono
        fcc|fbi|cia
        administración estadounidense
      `,
      example: 'La Casa Blanca calló.',
    },
    {
      id: 'body-es',
      role: 'government',
      country: 'ES',
      patterns: `
        cnmc|ccn|cni|incibe
        centro criptológico nacional
        la moncloa
        moncloa
        congreso de los diputados
        centro nacional de inteligencia
      `,
      example: 'La CNMC calló.',
    },
    {
      id: 'body-cl',
      role: 'government',
      country: 'CL',
      patterns: `
        subtel
        la moneda
      `,
      example: 'La Subtel calló.',
    },
    {
      id: 'body-mx',
      role: 'government',
      country: 'MX',
      patterns: `
        ift
        instituto federal de telecomunicaciones
        palacio nacional
      `,
      example: 'El IFT calló.',
    },
    {
      id: 'body-ar',
      role: 'government',
      country: 'AR',
      patterns: `
        enacom
        casa rosada
      `,
      example: 'La Casa Rosada calló.',
    },
    {
      id: 'body-co',
      role: 'government',
      country: 'CO',
      patterns: `
        mintic
        casa de nariño
      `,
      example: 'El MinTIC calló.',
    },
    {
      id: 'body-pe',
      role: 'government',
      country: 'PE',
      patterns: `
        osiptel
      `,
      example: 'Osiptel calló.',
    },
    {
      id: 'body-br',
      role: 'government',
      country: 'BR',
      patterns: `
        anatel
        planalto|itamaraty
      `,
      example: 'La Anatel calló.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        nuestro|nuestra país
        aquí
      `,
      example: 'En nuestro país nada cambia.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        él|ella|ellos
        el|este|ese país
        la|esta nación|república
        su gobierno|ejecutivo
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
        analista*|experto*|observador*
        oposición
        diputad*|senador*
        unión europea
        comisión europea
        ue|otan|bruselas
        industria|sector
        pekín
        telefónica|orange|vodafone|nokia|ericsson|entel|claro|movistar
        sindicato*
        aliados|socios
        directiv*
        firmas|compañías de
        legislador*|parlamentari* opositor*
        opositor*
        think tank
        académic*|investigador*|profesor*|especialista*
        los críticos
        parlamento europeo
        eurodiputad*
        consejero|consejera delegado|delegada
        director|directora ejecutiv*
        gobierno|ministerio|autoridades|régimen|portavoz ..2 chin*|china
        diario|periódico|prensa|revista
        patronal|gremio*|asociación
        telecos
        deutsche|telekom|telecom|masmóvil|másmóvil|tigo|américa|telcel
        lobby
        activista*
        empresario*
        occidente
        google|microsoft|apple|qualcomm|samsung|intel|arm|amazon|facebook|xiaomi
        partido*|socialistas|conservadores|verdes|pp|psoe|vox|podemos
        comisario|comisaria ..1 europe*
        embajada|embajador ..1 de? china|chino
      `,
      example: 'Los analistas lo explicaron.',
    },
    {
      id: 'carrier',
      role: 'outsider',
      patterns: `
        operador*
      `,
      note: 'A government that asks them gives an order; no state is pressed.',
      example: 'Las operadoras lo explicaron.',
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
        señal*|añad*|insist*|sostuvo|sostiene*|sostien*
        opin*|cree*|creen|consider*
        explic*|coment*|manifest*|indic*|apunt*|subray*
        critic*|lament*|protest*|quej*
        respond*|replic*
        a juicio|ojos de
        en opinión de
        defend*
        calific*|tach*
      `,
      example: 'La compañía dijo eso.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        presion*
        insta|instan|instó|instaron ..4 a
        pidió|pide|piden|pidieron ..3 a
        exig*
        exhort*
        campaña
        convenc*
        disuad*
        urg*
        presión|presiones sobre|de|a
        insta*|instó|instaron|instando
        pidiend*|pedid* ..6 que|a
        pidió|pide|piden|pidieron|pedirá ..5 que
        solicit* ..3 a
        reclam*
        apremi*|conmin*
        llam* a ..3 aliados|países|socios
        inst*|anim*|alent* a ..4 aliados|países|socios|europa
        intent*|trat* ..2 de? convenc*|persuad*
        persuad*
        quiere*|quieren|quería que
        advirt*|advert*|avis* ..2 a ..3 aliados|países|socios
        aboga*|abogó por
        cabilde*
        amag*|amenaz* ..6 si
        alerta*|alertó|alertaron|avis* a ..1 aliados|países|socios
      `,
      example: 'Washington presiona a sus aliados.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        pero|mientras|aunque|porque|que|quien|donde|cuando|cuyo|cuya|pues|y|tras|según
        después|antes|si|pese|además|sino|cual|cuales|cuyos|cuyas|ya
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
        firma|firmas china|chinas|de
        año|ejercicio fiscal
        banco|bancos
        trata*|tratar de
        dej* claro|constancia|saber
        consider* ..3 amenaza|importante|clave|vital
        sin embargo
        sin duda
        sin precedentes|embargo|demora|ambages|duda|sorpresas
      `,
      example: 'Son considerados un riesgo.',
    },
  ],
};
