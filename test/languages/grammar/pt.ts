// Portuguese: the parts of sentences, and the frames that put them together.
import {type Grammar, lines, parts} from './romance-frames.js'

export const pt: Grammar = {
  head: 'Outono numa aldeia do interior',
  joined: [
    [/\b([Dd])e ((?:\{\w+:)?)([oa]s?) (?=\p{L})/gu, '$1$3 $2'],
    [/\b([Dd])e ((?:\{\w+:)?)(est[ea]|ele|ela)\b/gu, '$1$3$2'],
    [/\ba ((?:\{\w+:)?)o(s?) (?=\p{L})/gu, 'ao$2 $1'],
    [/\ba ((?:\{\w+:)?)a(s?) (?=\p{L})/gu, 'à$2 $1'],
    [/\bpor ((?:\{\w+:)?)([oa]s?) (?=\p{L})/gu, 'pel$2 $1']
  ],
  sources: {
    one: parts(`
      Marta Lima | Lima | Rui Teixeira | Jandira Nogueira | Maria do Carmo dos Santos | João Pedro d’Ávila | Ana Luísa Sá-Couto | R. Teixeira
      Rui Teixeira Filho | dom Rui Teixeira | dona Marta | o senhor Teixeira | a senhora Lima | o padre Teixeira | a irmã Marta | o papa
      o próprio Teixeira | Marta “a Ruiva” Lima | o presidente da Câmara | a ministra | o porta-voz | o juiz | a vítima | o acusado
      a jovem | o homem, de 46 anos | a mulher, que vive no hospital há dois meses | o mineiro | o técnico | o ex-prefeito | a autarca
      o número dois do partido | o mais velho dos irmãos | a vice-presidente da Câmara | o veterano dirigente
      a vereadora das Obras, Marta Lima | o diretor do porto, Rui Teixeira | o comandante dos Bombeiros de Ouro Fino, Rui Teixeira
      o secretário-geral da União Camponesa, Rui Teixeira | a ministra da Economia e das Finanças, Marta Lima | o marido, Rui
      a presidente do Conselho e líder dos Verdes, Marta Lima | o governador do estado, Rui Teixeira (PV) | a secretária de Saúde, Marta Lima
      Marta Lima, prefeita de Ouro Fino | Rui Teixeira, de 54 anos | Marta Lima, 34 anos e mãe de dois filhos | Rui Teixeira, 54
      Marta Lima, moradora da rua Alta desde 1982 | Rui Teixeira, que dirige o porto desde 2010 | Marta Lima, uma das desalojadas
      Rui Teixeira, dono de um bar na rua Alta | Marta Lima, professora de História na Universidade de Ouro Fino | Rui Teixeira, cujo filho morreu
      a advogada Marta Lima | o ex-ministro Rui Teixeira | o antigo ministro Rui Teixeira | a bióloga e divulgadora Marta Lima
      o professor de Direito Penal da Universidade de Ouro Fino Rui Teixeira | a deputada Marta Lima (PV) | a deputada do PV Marta Lima
      o avançado colombiano Rui Teixeira | a doutora Lima | o pesquisador Rui Teixeira, do Instituto de Astrofísica
      a viúva do mineiro Rui Teixeira | o filho da vítima | a mãe da criança, Marta Lima | o advogado da família Teixeira
      o atual presidente | a então ministra da Justiça | o ator e realizador | a mãe dele | o vice-prefeito | o também deputado
      uma vizinha | um vizinho que pediu para não ser identificado | uma vizinha de 80 anos | outro morador | uma fonte próxima do caso
      uma fonte policial | a mesma fonte | uma em cada três entrevistadas | um dos feridos | uma das mais antigas
      um porta-voz da companhia | uma porta-voz do Ministério da Cultura | o encarregado da obra | a dona do café da esquina
      este último | esta última | a segunda | o de Ouro Fino | quem foi prefeito entre 1995 e 2003 | toda a gente | o povo
      o governo | a polícia | a Câmara | o Ministério Público | o Supremo Tribunal | a Comissão Europeia | a ONU | o Planalto
      o Ministério da Cultura | a prefeitura | o grupo de trabalho presidido por Marta Lima | a direção | a comissão de trabalhadores
      a associação de moradores | a Associação de Moradores de Ouro Fino | o sindicato CSTO | a CGTP | a oposição | o Partido Verde
      a plataforma Ouro Fino Vivo | a Fundação Ceres | a ONG Mãos Abertas | a empresa | o grupo energético Lumera | Lumera
      a companhia aérea | a equipa de Teixeira | a maioria dos moradores | um grupo de moradores | o jornal | a agência estatal
      o relatório | um relatório da Universidade de Ouro Fino | o estudo, publicado ontem na revista “Ceres” | a sentença | a nota
      um comunicado do ministério | a sondagem | o último relatório do banco central | um vídeo gravado por um morador
    `),
    many: parts(`
      fontes da investigação | fontes policiais | fontes do Ministério da Defesa | fontes próximas do treinador | várias testemunhas | alguns especialistas
      os moradores | os sindicatos | as famílias das vítimas | os advogados da família | três dos feridos | dois deles | seis em cada dez brasileiros
      ambos | todos | outros | os pais | as autoridades | os verdes | os investigadores | os irmãos Teixeira | muitos dos presentes
      Lima e Teixeira | Marta Lima e Rui Teixeira | o prefeito e a vereadora | Lima, Teixeira e Rocha | o governo e os sindicatos
      os que o conhecem | os de Ouro Fino | moradores da rua Alta | especialistas da Universidade de Ouro Fino | tanto o prefeito como a vereadora
    `)
  },
  ofSources: lines(`
    {s1:S} diz/dizem {c1:que a ponte fechará em maio}.
    {s1:S} disse/disseram {c1:que a ponte fechará em maio}.
    {s1:S} não disse/disseram {c1:se a ponte fechará em maio}.
    {s1:S} explicou/explicaram ontem aos jornalistas {c1:que a ponte fechará em maio}.
    {s1:S} acredita/acreditam {c1:que a ponte fechará em maio}.
    {s1:S} pediu/pediram {c1:que a ponte feche em maio}.
    {s1:S}, por sua vez, disse/disseram {c1:que a ponte fechará em maio}.
    {s1:S} chegou/chegaram tarde e disse/disseram {c1:que a ponte fechará em maio}.
    {s1:S} tem/têm afirmado {c1:que a ponte fechará em maio}.
    Ontem {s1:S} disse/disseram {c1:que a ponte fechará em maio}.
    Mas {s1:S} disse/disseram {c1:que a ponte fechará em maio}.
    A ponte é velha, mas {s1:S} disse/disseram {c1:que não há dinheiro}.
    Numa entrevista, {s1:S} disse/disseram {c1:que a ponte fechará em maio}.
    Quando chegou a imprensa, {s1:S} disse/disseram {c1:que a ponte fechará em maio}.
    {s1:S} surpreendeu/surpreenderam ao dizer {c1:que a ponte fechará em maio}.
    Depois de dizer {c1:que a ponte fechará em maio}, {s1:S} saiu/saíram da sala.
    {s1:S} saiu/saíram da sala dizendo {c1:que a ponte fechará em maio}.
    Incomodou o aviso {s1:de S} de {c1:que a ponte fechará em maio}.
    {s1:S} disse/disseram: {c1:“A ponte fechará em maio.”}
    {s1:S} classificou/classificaram {c1:a ponte de “ruína perigosa”}.
    {c1:A ponte} foi classificada {c1:como “ruína perigosa”} por {s1:S}.
    {c1:“A ponte fechará em maio”}, disse/disseram {s1:S}.
    {c1:«A ponte fechará em maio»}, diz/dizem {s1:S}.
    {c1:"A ponte fechará em maio"}, explicou/explicaram {s1:S} numa entrevista.
    {c1:“A ponte fechará em maio”}, disse/disseram ontem {s1:S}.
    {c1:“A ponte fechará em maio”}, disse/disseram {s1:S}. {c1:“Será melhor assim.”}
    {c1:“A ponte”}, disse/disseram {s1:S}, {c1:“fechará em maio”}.
    {c1:“A ponte fechará em maio”}, {s1:S} disse/disseram.
    — {c1:A ponte fechará em maio} — disse/disseram {s1:S}.
    {c1:“Nunca”}, foi a resposta de {s1:S}.
    {c1:A ponte fechará em maio}, disse/disseram {s1:S}.
    {c1:A ponte fechará em maio}, segundo {s1:S}.
    {c1:A ponte}, segundo {s1:S}, {c1:fechará em maio}.
    {c1:A ponte fechará em maio}, segundo explicou/explicaram {s1:S}.
    Segundo {s1:S}, {c1:a ponte fechará em maio}.
    De acordo com {s1:S}, {c1:a ponte fechará em maio}.
    Como disse/disseram {s1:S}, {c1:a ponte fechará em maio}.
    {c1:A ponte fechará em maio}, como anunciou/anunciaram {s1:S}.
    Na opinião de {s1:S}, {c1:a ponte fechará em maio}.
    Para {s1:S}, {c1:a ponte é “uma ruína perigosa”}.
    {c1:A ponte é “uma ruína perigosa”}, nas palavras de {s1:S}.
  `),
  verbs: {
    saying: parts(`
      dizer disse diz dito dizendo | declarar declarou declara declarado declarando | afirmar afirmou afirma afirmado afirmando
      garantir garantiu garante garantido garantindo | explicar explicou explica explicado explicando | indicar indicou indica indicado indicando
      sublinhar sublinhou sublinha sublinhado sublinhando | destacar destacou destaca destacado destacando | lamentar lamentou lamenta lamentado lamentando
      denunciar denunciou denuncia denunciado denunciando | anunciar anunciou anuncia anunciado anunciando | avisar avisou avisa avisado avisando
      alertar alertou alerta alertado alertando | esclarecer esclareceu esclarece esclarecido esclarecendo | comentar comentou comenta comentado comentando
      apontar apontou aponta apontado apontando | confirmar confirmou confirma confirmado confirmando | revelar revelou revela revelado revelando
      reiterar reiterou reitera reiterado reiterando | ressaltar ressaltou ressalta ressaltado ressaltando | argumentar argumentou argumenta argumentado argumentando
      relatar relatou relata relatado relatando | contar contou conta contado contando | jurar jurou jura jurado jurando | informar informou informa informado informando
      sustentar sustentou sustenta sustentado sustentando | advertir advertiu adverte advertido advertindo | reconhecer reconheceu reconhece reconhecido reconhecendo
      admitir admitiu admite admitido admitindo | acrescentar acrescentou acrescenta acrescentado acrescentando | responder respondeu responde respondido respondendo
      lembrar lembrou lembra lembrado lembrando | recordar recordou recorda recordado recordando | prometer prometeu promete prometido prometendo
      escrever escreveu escreve escrito escrevendo | repetir repetiu repete repetido repetindo | concluir concluiu conclui concluído concluindo
      salientar salientou salienta salientado salientando | frisar frisou frisa frisado frisando | adiantar adiantou adianta adiantado adiantando
      defender defendeu defende defendido defendendo | insistir insistiu insiste insistido insistindo | negar negou nega negado negando
      acreditar acreditou acredita acreditado acreditando | temer temeu teme temido temendo | considerar considerou considera considerado considerando
      deixar_claro deixou_claro deixa_claro deixado_claro deixando_claro | estimar estimou estima estimado estimando | avaliar avaliou avalia avaliado avaliando
    `),
    quoting: parts(`
      brincar brincou brinca brincado brincando | gritar gritou grita gritado gritando | ironizar ironizou ironiza ironizado ironizando
      suspirar suspirou suspira suspirado suspirando | sorrir sorriu sorri sorrido sorrindo | resumir resumiu resume resumido resumindo
      rematar rematou remata rematado rematando | replicar replicou replica replicado replicando | rebater rebateu rebate rebatido rebatendo
      prosseguir prosseguiu prossegue prosseguido prosseguindo | atirar atirou atira atirado atirando | desabafar desabafou desabafa desabafado desabafando
      ponderar ponderou pondera ponderado ponderando | completar completou completa completado completando | comemorar comemorou comemora comemorado comemorando
      reclamar reclamou reclama reclamado reclamando | questionar questionou questiona questionado questionando | opinar opinou opina opinado opinando
    `),
    asking: parts(`
      pedir pediu pede pedido pedindo | exigir exigiu exige exigido exigindo | propor propôs propõe proposto propondo
      sugerir sugeriu sugere sugerido sugerindo | esperar esperou espera esperado esperando | querer quis quer querido querendo
      recomendar recomendou recomenda recomendado recomendando | solicitar solicitou solicita solicitado solicitando
    `)
  },
  ofVerbs: {
    saying: lines(`
      {s1:Rui Teixeira} <past> {c1:que a ponte fechará em maio}.
      {s1:O prefeito} <pres> {c1:que a ponte fechará em maio}.
      {s1:O prefeito} também tem <part> {c1:que a ponte fechará em maio}.
      {s1:O prefeito} quis <inf> {c1:que a ponte fechará em maio}.
      Na rádio, {s1:Teixeira} <past> ontem {c1:que a ponte fechará em maio}.
      {s1:O prefeito} surpreendeu ao <inf> {c1:que a ponte fechará em maio}.
      {s1:O prefeito} encerrou o ato <ger> {c1:que a ponte fechará em maio}.
      A ponte fechará em maio. Também <past> {c1:que não há dinheiro}.
      {c1:A ponte fechará em maio}, <past> {s1:o prefeito}.
      {c1:A ponte fechará em maio}, segundo <past> {s1:o prefeito}.
      {s1:{s2:O prefeito}} disse {c2:que não há dinheiro} e <past> {c1:que a ponte fechará em maio}.
    `),
    quoting: lines(`
      {c1:“A ponte fechará em maio”}, <past> {s1:Rui Teixeira}.
      {c1:«A ponte fechará em maio»}, <pres> {s1:o prefeito}.
      {c1:“A ponte fecha!”}, <past> então {s1:uma vizinha}.
      — {c1:A ponte fechará em maio} — <past> {s1:Teixeira}.
      {s1:O prefeito} <pres>: {c1:“A ponte fechará em maio.”}
      {s1:O prefeito} <past> ontem na rádio: {c1:“A ponte fechará em maio.”}
    `),
    asking: lines(`
      {s1:O prefeito} <past> {c1:que a ponte feche em maio}.
      {s1:Os moradores}, <ger> {c1:que a ponte feche}, saíram à rua.
      {s1:O prefeito} também tem <part> {c1:que a ponte feche em maio}.
    `)
  },
  contents: parts(`
    a ponte, que abriu em 1902, fechará em maio | os mergulhadores acharam o barco, mas não a tripulação
    a junta reuniu-se na segunda-feira e votou o fecho da ponte | é cedo para saber quando reabrirá a ponte | há três maneiras de pagar
    se voltar a cheia, a ponte cairá | a ponte fechará porque os pilares estão podres | embora a ponte seja velha, a passagem é segura
    a província, não a cidade, deve pagar | foram gastos 4 milhões, 12% do orçamento, em obras
    os moradores devem ficar em casa, ferver a água e fechar as janelas | a ponte é “um perigo” e fechará
    o plano é “bruto”, “injusto” e “caro” | o que aconteceu na segunda-feira foi um acidente | quem abriu a porta deve responder
    ninguém sabe quem abriu a porta | nem a cidade nem a província pagarão | o diretor-geral da Lumera, Paulo Rocha, deixará o cargo
    ninguém o avisou do fecho | quando a junta se reuniu, ninguém falou | em média, um bilhete custa 12 euros | em maio, a ponte reabrirá
    apesar da cheia, o barco saiu | para reabrir a ponte, a cidade deve pagar | nenhuma das 40 casas sofreu danos
    a cheia — a pior em 40 anos — passou | a cheia (a pior em 40 anos) passou | a ponte é insegura: os pilares estão podres
    a ponte, o bar e a estrada estão fechados por precaução | a cheia matou 12 pessoas, feriu 40 e deixou 300 sem casa
    60% das casas estão vazias | há dois anos que não chove
  `),
  ofContents: lines(`
    {s1:Marta Lima} disse {c1:que K}.
    {s1:A prefeita} explicou ontem aos moradores {c1:que K}.
    Segundo {s1:a prefeita}, {c1:K}.
    {c1:K}, segundo {s1:a prefeita}.
    {c1:K}, disse {s1:a prefeita}.
    {c1:“K”}, disse {s1:a prefeita}.
    — {c1:K} — disse {s1:a prefeita}.
    Numa nota, {s1:a prefeita} lembra {c1:que K}.
    {s1:A prefeita} disse: {c1:“K”}.
  `),
  silent: lines(`
    Segundo os casos, S vive/vivem em Ouro Fino.
    Conforme o dia, S chega/chegam tarde.
    Para o Natal, S fecha/fecham o bar.
    Para S, há uma cadeira na primeira fila.
    O gesto diz muito sobre S.
    S comeu/comeram no porto.
    S saiu/saíram depois de fechar a porta.
    A porta foi fechada por S.
    O prémio foi entregue por S em “O cais”.
    Com S chegaram dois médicos.
    S abriu/abriram a loja antes de saber que chovia.
    O livro “O cais” agradou a S.
    S pintou/pintaram o barco e jantou/jantaram em casa.
    O trabalho de S dura dois anos.
    Três dos barcos são de S.
    S corre/correm todas as manhãs como antes.
    A cadeira de S ficou livre.
    “O cais”, de S, estreia na quinta-feira.
    No tempo de S, a casa era “o Cais”.
  `)
}
