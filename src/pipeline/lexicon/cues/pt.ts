import type { CueLexicon } from './types.ts';

export const portuguese: CueLexicon = {
  language: 'pt',
  classes: {
    firm: 'fornecedor* fabricante* empresa* companhia* gigante* tecnológica* equipamento* tecnologia* firma* componentes operadora* vendedor*',
    thing:
      'huawei zte fornecedor* fabricante* empresa* companhia* gigante equipamento* tecnologia* firma* chinês|chinesa|chineses|chinesas',
    excl: 'exclui* excluí* exclua|excluam excluem proib* proíb* bani* bane|banem vetou|vetar|veta|vetam|vetado|vetada|vetados|vetará|vetaram barrou|barrar|barra|barrado|barrada|barrados|barrará|barraram bloque* impede* impedi* impeç* expuls* interdit*|interdiz*',
    ban: 'proibição|proibições veto|banimento exclusão|bloqueio',
  },
  times: {
    today: 'hoje',
    yesterday: 'ontem',
    lastWeek: 'semana passada',
    lastMonth: 'mês passado',
    thisMonth: 'este mês,neste mês',
    lastYear: 'ano passado',
    thisYear: 'este ano,neste ano',
    weekdays: 'domingo segunda terça quarta quinta sexta sábado',
    terms: 'até antes partir desde após para',
    before: 'em desde de início final meados',
  },
  cues: [
    {
      id: 'vendor',
      role: 'vendor',
      patterns: `
        huawei
        zte
        <firm> ..1 chinês|chinesa|chineses|chinesas
        <firm> da|vindos|vindas china
        fornecedor*|fabricante* ..2 alto|elevado risco
        fornecedor*|fabricante* não confiáv*
      `,
      example: 'Os fornecedores chineses constam da carta.',
    },
    {
      id: 'vendor-again',
      role: 'vendor',
      note: 'Anaphora: counts where a vendor was named before.',
      patterns: `
        a|esta|essa|da empresa|companhia|tecnológica|firma|multinacional|gigante
        o|do fabricante|gigante|fornecedor|grupo
        as|ambas|duas empresas|companhias
        os|dois fabricantes|fornecedores
      `,
      example: 'A companhia consta da carta.',
    },
    {
      id: 'network',
      role: 'network',
      patterns: `
        5g|4g|3g|6g
        rede|redes
        telecom*
        móvel|móveis
        infraestrutura*
        leilão
      `,
      example: 'A rede será construída.',
    },
    {
      id: 'exclude',
      role: 'exclude',
      weight: 3,
      patterns: `
        <excl>
        fecha|fechou|fechar|fecham ..4 porta|portas
        deix*|fica*|ficou|mant* ..3 fora
        fora da|das|do ..2 rede|redes|5g|leilão
        sem <thing>
        prescind* da|de|dos
        afast* ..3 <thing>
        deix*|deixou|fic* ..2 de fora
        fech* ..3 rede|redes|mercado ..2 à|ao|a ..1 <thing>
        diz|disse adeus à|a <thing>
        afast* ..4 empresa|fornecedor*|fabricante*
      `,
      example: 'O país excluiu esses fornecedores.',
    },
    {
      id: 'exclude-noun',
      role: 'exclude',
      weight: 2,
      patterns: `
        <ban>
        <ban> à|a|da|de|dos|contra ..1 <thing>
      `,
      example: 'A proibição à Huawei vigora.',
    },
    {
      id: 'remove',
      role: 'exclude',
      weight: 3,
      patterns: `
        retir*|remov* ..6 <thing>
        substitu* ..4 <thing>
        elimin* ..4 <thing>
        desmantel*|desmont*
        livra* ..2 da|de|dos <thing>
        deix* de usar|utilizar|comprar
        elimin*|remov*|retir* ..3 equipamento*|componentes|antenas
        livrar|livrarem|desfazer ..5 <thing>
      `,
      example: 'As operadoras devem retirar os equipamentos.',
    },
    {
      id: 'may-not',
      role: 'exclude',
      weight: 3,
      obliges: true,
      patterns: `
        não ..1 poderá|poderão|pode|podem|podia ..3 usar|utilizar|comprar|fornecer|participar|instalar|adquirir
        não permit* ..5 <thing>
        não autoriz* ..5 <thing>
        não deix* ..4 <thing>
        nega|negou|negar|recus* ..3 licença|autorização|permissão
        não ..2 têm|tem|terão|terá ..2 direito|autorização
        deix* de poder
        impede|impedem|impediu|impedir ..5 usar|utilizar|participar|comprar|fornecer
      `,
      example: 'As operadoras não poderão usar esses equipamentos.',
    },
    {
      id: 'limit',
      role: 'limit',
      weight: 2.5,
      patterns: `
        restring*|restrin*|restriç*
        limit*
        endurec*
        condicion*
        requisitos|controlos|controles|regras mais rigoros*|estrit*|apertad*
        requisitos|controlos|controles|regras rigoros*|estrit*|apertad*
        teto máximo
      `,
      example: 'O país restringe esses fornecedores.',
    },
    {
      id: 'vetting',
      role: 'limit',
      kind: 'law',
      binding: true,
      weight: 2.5,
      patterns: `
        lei|decreto|norma|diploma ..6 permite|permitia|autoriza|dá ..6 <excl>
        autorização prévia
        lista de fornecedores
        certificação obrigatória
      `,
      example: 'A lei permite ao Governo excluir fabricantes.',
    },
    {
      id: 'partial',
      role: 'partial',
      patterns: `
        núcleo
        core
        sensív*|crític*|estratégic*
        parcia*
        por cento
        parte* crític*|sensív*
      `,
      example: 'O núcleo fica protegido.',
    },
    {
      id: 'official',
      role: 'official',
      scope: 'government',
      patterns: `
        compras|contratações|contratação|licitações|concursos públicas|pública|públicos|governamentais
        administração pública
        uso oficial
        órgãos|organismos|instituições|entidades públicos|públicas|federais|governamentais
        rede privativa
        funcionários públicos
      `,
      example: 'As compras públicas são afetadas.',
    },
    {
      id: 'admit',
      role: 'admit',
      weight: 2,
      patterns: `
        permit* ..4 <thing>
        autoriz* ..4 <thing>
        luz|sinal verde
        abre*|abrir|abriu|aberta|abert* ..3 porta|portas
        poderá|poderão|pode|podem ..1 participar|fornecer|continuar
        aceit* ..4 <thing>
        continu* ..1 usar|utilizar|trabalhar|fornecer
        bem vind*
        bem vinda|vindo|vindos
        livre|livres de|para ..1 escolher|contratar
        concorrer|participar ..2 igualdade
        pode|podem|poderá ..2 concorrer|competir
      `,
      example: 'O país permite à empresa participar.',
    },
    {
      id: 'clear',
      role: 'clear',
      weight: 3,
      patterns: `
        não|sem|nenhuma|nenhum|qualquer ..3 prova|provas|evidência|evidências|indícios|indício|motivo|motivos|razão|razões|risco|perigo|ameaça|objeções
        não ..2 medidas
        não ..2 planos|intenção|tenciona|pretende|planeia|planeja ..2 <excl>|<ban>
        não ..2 planos|intenção
        não ..1 discrimin*
        sem discrimin*
        tratamento igual|igualitário|justo
        mesm* regras|condições|tratamento|critérios
        neutralidade tecnológica
        não ..1 ced* ..2 pressão|pressões
        trata|tratar|tratamos|tratará ..4 igual|iguais
        contra ..1 <ban>
        levant*|suspend*|revog* ..2 <ban>|restrições
        contra excluir|banir|proibir
        opõe|opôs|opõem ..3 <ban>|excluir|banir
        não ..2 tem|têm|tinha|havia ..1 nada contra|problema|problemas
        não ..2 vai|irá ..2 <excl>|afastar|barrar|vetar
        não ..2 está|estava ..1 prevista|previsto|causa
        não ..3 por causa|ser ..3 nacionalidade|chinesa|origem
        nenhuma|nenhum empresa|fornecedor|fabricante ..3 excluíd*|afastad*|proibid*
        não ..2 fech* ..2 porta|portas
      `,
      note: 'Negation is part of the words.',
      example: 'O Governo não vê qualquer motivo para isso.',
    },
    {
      id: 'support',
      role: 'support',
      weight: 1,
      patterns: `
        defend*|defesa ..4 <thing>
        elogi* ..4 <thing>
        apoi* ..4 <thing>
        confia|confiança na|em
        parceir* importante|fiável|confiável
      `,
      example: 'O presidente elogiou a empresa.',
    },
    {
      id: 'deal',
      role: 'deal',
      kind: 'agreement',
      weight: 2,
      patterns: `
        assin*|firm*|celebr* ..6 acordo|memorando|contrato|protocolo|parceria
        acordo|memorando|contrato|protocolo|parceria|aliança com
        coopera* com
        colabora* com
        parceria|aliança
        em conjunto com
        trabalha* com
      `,
      example: 'O ministério assinou um acordo com a Huawei.',
    },
    {
      id: 'undecided',
      role: 'undecided',
      weight: 3,
      patterns: `
        não ..2 decidi*|decide|definiu|definido|resolveu
        nenhuma decisão
        decisão ..4 pendente|adiada|tomada
        ainda não ..3 decidi*|decisão|defini*|tom*
        adi* ..3 decisão
        sem decidir|decisão
        indecis*
        hesita*
        por decidir
        não ..2 definiu|definido|fechou ..2 regras|posição
        não ..2 tomou|tomada ..2 decisão|posição
        reserva se ..2 direito
        à espera de
      `,
      example: 'O Governo ainda não decidiu.',
    },
    {
      id: 'examine',
      role: 'examine',
      weight: 2,
      patterns: `
        examin*
        estuda|estudam|estudar|estudou|estudando|estudo
        avali*
        ponder*
        debat*
        discut* ..3 <thing>|<ban>
        auditor*|audit*
        revê|rever|reviu
        considera|consideram|considerando|considerar ..3 <excl>|<ban>|medidas|restrições
        analisa|analisam|analisar|analisou|analisará|analisando
        investiga|investigam|investigar|investigou|investigação
        passa* a pente fino
      `,
      example: 'O Governo analisa o assunto.',
    },
    {
      id: 'concern',
      role: 'concern',
      weight: 2,
      kind: 'warning',
      patterns: `
        advert*
        alert*
        avis* ..3 risco|riscos|perigo|perigos
        preocup*
        receio*|receia*|teme|temem
        risco|riscos|ameaça|ameaças ..2 segurança
        suspeit*
        desconfi*
      `,
      example: 'A agência alertou para o perigo.',
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
        sanç*|sancion*
        embargo
        restrições|controlos|controles|barreiras comerciais|exportação
        restrições|controlos|controles à|às|de exportação|exportações
        licenças de exportação
        proib* ..3 exportar|exportação|vender
      `,
      example: 'A empresa está numa lista negra.',
    },
    {
      id: 'negation',
      role: 'negation',
      patterns: `
        não
        nem
        nenhum|nenhuma
        nunca|jamais
        sem
        tampouco
        ninguém
      `,
      example: 'Isso não se faz.',
    },
    {
      id: 'denial',
      role: 'denial',
      patterns: `
        descart*
        nega|negou|negaram|negado
        rejeit*
        desment*
        afast* ..2 hipótese|possibilidade|ideia
        opõe|opôs
        recus*
        suspend*|revog*|flexibiliz*
      `,
      example: 'Descartou essa ideia.',
    },
    {
      id: 'hedge',
      role: 'hedge',
      patterns: `
        poderia|poderiam|pode|podem|poderá|poderão
        quer|querem|quis|queria
        deveria|deveriam
        seria|seriam
        plano|planos|planeja|planeia|planejam
        pretend*|tencion*
        prevê|previsto
        projeto|projecto|proposta|rascunho
        possível|possibilidade|eventual|provável|talvez
        consider*|ponder*|avali*
        estuda|estudam|estudar|estudou
        admite|admitiu
        ameaç*
        recomend*
        caso
        pede|pediu|pedem|defende
        propõe|propõem|propôs|propor|propunha
        intenção|reserva se
        prepara|preparam|prepar*
        anteprojeto|anteprojecto
      `,
      example: 'Isso poderia acontecer.',
    },
    {
      id: 'earlier',
      role: 'earlier',
      patterns: `
        anteriormente
        antes
        já em
        havia|haviam|tinha|tinham
        então
        há anos
        inicialmente
        já|antes tinha|havia
        há um|dois|três ano|anos
        durante anos
        no passado
      `,
      example: 'Antes era diferente.',
    },
    {
      id: 'obligation',
      role: 'obligation',
      patterns: `
        deve|devem|deverá|deverão
        terá|terão|tem|têm de|que
        obrig*
      `,
      note: 'Who must act on words like these obeys another.',
      example: 'As operadoras devem obedecer.',
    },
    {
      id: 'condition',
      role: 'condition',
      patterns: `
        caso
        se for|fosse|houver|permitir|excluir|proibir|decidir
        a menos que
      `,
      example: 'Caso isso aconteça, responderá.',
    },
    {
      id: 'government',
      role: 'government',
      patterns: `
        governo|governos
        ministério|ministérios
        ministr*
        primeiro ministro
        primeira ministra
        presidente
        chanceler
        executivo
        administração
        autoridade|autoridades
        regulador*
        agência|agências
        parlamento|congresso|senado|assembleia
        tribunal|justiça
        conselho
        comissão de avaliação de segurança
        conselho superior de segurança do ciberespaço
        planalto
        lei|decreto|norma
        exército
        departamento
        casa branca
        serviços|serviço de informações|inteligência|segurança
        gabinete
      `,
      example: 'O Governo explicou-o.',
    },
    {
      id: 'body-br',
      role: 'government',
      country: 'BR',
      patterns: `
        anatel
        planalto
        gabinete de segurança institucional
        itamaraty
      `,
      example: 'A Anatel calou-se.',
    },
    {
      id: 'body-pt',
      role: 'government',
      country: 'PT',
      patterns: `
        anacom
        centro nacional de cibersegurança
        conselho superior de segurança do ciberespaço
      `,
      example: 'A Anacom calou-se.',
    },
    {
      id: 'body-us',
      role: 'government',
      country: 'US',
      patterns: `
        casa branca
        administração trump|biden
      `,
      example: 'A Casa Branca calou-se.',
    },
    {
      id: 'own',
      role: 'own',
      patterns: `
        nosso|nossa país
      `,
      example: 'No nosso país nada muda.',
    },
    {
      id: 'anaphor',
      role: 'anaphor',
      patterns: `
        ele|ela|eles
        o|este|esse|aquele país
      `,
      example: 'Ela explicou isso.',
    },
    {
      id: 'there',
      role: 'anaphor',
      note: 'The country named last, whatever its part in the sentence.',
      patterns: `
        lá|ali
      `,
      example: 'Ali espera-se.',
    },
    {
      id: 'outsider',
      role: 'outsider',
      patterns: `
        analista*|especialista*|perito*|observador*
        oposição
        deputad*|senador*
        união europeia
        comissão europeia
        ue|otan|nato|bruxelas
        indústria|setor|sector
        embaixada|embaixador ..2 china|chinês|chinesa
        governo chinês
        pequim
        tim|meo|altice|vodafone|nokia|ericsson|telefónica|telefônica
        aliados|parceiros
        executivos|diretor|director
        jornal|revista
        fontes|fonte
        professor*
        google|microsoft|apple|qualcomm|samsung|intel|amazon|xiaomi|claro|vivo|oi|nos
        partido*|bloco|socialistas|psd|pt
        comissário europeu
      `,
      example: 'Os analistas explicaram-no.',
    },
    {
      id: 'carrier',
      role: 'outsider',
      patterns: `
        operador*
      `,
      note: 'A government that asks them gives an order; no state is pressed.',
      example: 'As operadoras explicaram-no.',
    },
    {
      id: 'report',
      role: 'report',
      patterns: `
        disse|diz|disseram|dizem
        afirm*
        segundo
        assegur*|garant*
        neg*
        acus*
        declar*
        denunci*
        sustent*
        acredit*
        argument*
        de acordo com
        critic*
      `,
      example: 'A empresa disse isso.',
    },
    {
      id: 'pressure',
      role: 'pressure',
      patterns: `
        pression*
        inst* ..4 a
        pede|pediu|pedem|pediram ..4 a|ao|à|que
        exig*|exorta*
        apel* ..4 a|ao|à|para
        insta|instou|instam
        campanha
        convenc*|dissuad*|persuad*
        quer|querem que
        lobby
        pressão dos|das|de|da sobre
        urg*
        avis*|advert* ..6 arrisca|perd*
        ameaç* ..6 se
      `,
      example: 'Washington pressiona os seus aliados.',
    },
    {
      id: 'connective',
      role: 'connective',
      patterns: `
        mas|enquanto|embora|porque|que|quem|onde|quando|cujo|cuja|pois|e|após|segundo|porém
      `,
      note: 'Opens a clause where a comma stands before it.',
      example: 'Aconteceu, mas outros esperavam.',
    },
    {
      id: 'joiner',
      role: 'joiner',
      patterns: 'e|ou|o|a|os|as|assim|como|também',
      example: 'Suécia e Noruega',
    },
    {
      id: 'agent',
      role: 'agent',
      patterns: 'por|pelo|pela|pelos|pelas',
      note: 'Before who does it in the passive.',
      example: 'Feito pela Suécia.',
    },
    {
      id: 'inside',
      role: 'inside',
      patterns: 'em|no|na|nos|nas|dentro',
      note: 'Before a country as a place.',
      example: 'Na Suécia muda.',
    },
    {
      id: 'distant',
      role: 'distant',
      patterns: 'com|contra|para|sobre|entre|como|ao|à|aos|às',
      note: 'Directly before a country that is not the one that acts.',
      example: 'Falou com ela.',
    },
    {
      id: 'decoy',
      role: 'decoy',
      patterns: `
        restring* se a
        consider* ..3 risco
        deix* claro
        sem dúvida
        dentro do limite
      `,
      note: 'Everyday phrases that begin like an event and are none.',
      example: 'São considerados um risco.',
    },
  ],
};
