import type {ReportingWords} from '../types/reporting-words.js'

/** Portuguese vocabulary and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'car', finite: '-ca -cam -cou -caram -cava -cavam -cará -carão -caria -co -quei -camos', participle: '-cado -cada', gerund: '-cando'},
    {ending: 'gar', finite: '-ga -gam -gou -garam -gava -gavam -gará -garão -garia -go -guei -gamos', participle: '-gado -gada', gerund: '-gando'},
    {ending: 'cear', finite: '-ceia -ceiam -ceou -ceava -ceavam', participle: '-ceado', gerund: '-ceando'},
    {ending: 'near', finite: '-neia -neiam -neou -nearam -neava', participle: '-neado', gerund: '-neando'},
    {ending: 'ar', finite: '-a -am -ou -aram -ava -avam -ará -arão -aria -ariam -o -ei -amos -ámos -ávamos -ara', participle: '-ado -ada -ados -adas', gerund: '-ando'},
    {ending: 'dizer', finite: '-diz -dizem -disse -disseram -dizia -diziam -dirá', participle: '-dito', gerund: '-dizendo'},
    {ending: 'uzir', finite: '-uz -uzem -uziu -uziram -uzia', participle: '-uzido', gerund: '-uzindo'},
    {ending: 'edir', finite: '-ede -edem -ediu -ediram -edia -ediam -edirá -eço -edi -edimos', participle: '-edido', gerund: '-edindo'},
    {ending: 'petir', finite: '-pete -petem -petiu -petiram -petia', participle: '-petido', gerund: '-petindo'},
    {ending: 'erir', finite: '-ere -erem -eriu -eriram -eria -eriam -iro', participle: '-erido', gerund: '-erindo'},
    {ending: 'entir', finite: '-ente -entem -entiu -entiram -entia -into', participle: '-entido', gerund: '-entindo'},
    {ending: 'ertir', finite: '-erte -ertem -ertiu -ertiram -ertia', participle: '-ertido', gerund: '-ertindo'},
    {ending: 'seguir', finite: '-segue -seguem -seguiu -seguiram -seguia', participle: '-seguido', gerund: '-seguindo'},
    {ending: 'uir', finite: '-ui -uem -uiu -uíram -uía -uíam -uirá', participle: '-uído', gerund: '-uindo'},
    {ending: 'brir', finite: '-bre -brem -briu -briram -bria', participle: '-berto', gerund: '-brindo'},
    {ending: 'gir', finite: '-ge -gem -giu -giram -gia -giam -girá -jo', participle: '-gido', gerund: '-gindo'},
    {ending: 'rir', finite: '-ri -riem -riu -riram -ria', participle: '-rido', gerund: '-rindo'},
    {ending: 'por', finite: '-põe -põem -pôs -puseram -punha -punham -porá -ponho', participle: '-posto -posta', gerund: '-pondo'},
    {ending: 'manter', finite: '-mantém -mantêm -manteve -mantiveram -mantinha', participle: '-mantido', gerund: '-mantendo'},
    {ending: 'prever', finite: '-prevê -preveem -previu -previram -previa -previam', participle: '-previsto', gerund: '-prevendo'},
    {ending: 'rever', finite: '-reve -revem -reveu -reveram -revia -reviam -revo -revi', participle: '-rito', gerund: '-revendo'},
    {ending: 'cer', finite: '-ce -cem -ceu -ceram -cia -ciam -cerá -cerão -ço -ci -cemos', participle: '-cido -cida', gerund: '-cendo'},
    {ending: 'er', finite: '-e -em -eu -eram -ia -iam -erá -erão -eria -o -i -emos -íamos', participle: '-ido -ida', gerund: '-endo'},
    {ending: 'ir', finite: '-e -em -iu -iram -ia -iam -irá -irão -o -i -imos', participle: '-ido -ida', gerund: '-indo'}
  ],
  verbs: {
    plain:
      'querer+saber:quer,querem,quis,quiseram,queria,queriam;querido; disparar atirar ripostar asseverar pormenorizar vincar assinalar realçar lançar concretizar desdramatizar relativizar gemer rosnar teimar barafustar contra-atacar bufar rezar deixar+escapar deixar+claro dar+a_entender:dá,dão,deu,deram,dava;dado; dizer:diz,dizem,disse,disseram,dizia,diziam,dirá,dirão,diria,digo,dizemos,dissera;dito;dizendo declarar responder replicar retrucar acrescentar afirmar assegurar afiançar comentar observar frisar insistir repetir concluir resumir opinar considerar achar pensar ' +
      'crer:crê,creem,cria,cremos;crido; acreditar julgar perguntar questionar brincar ironizar suspirar murmurar sussurrar gritar berrar bradar exclamar balbuciar filosofar escrever postar publicar tuitar informar argumentar sentenciar jurar alertar avisar queixar protestar reagir ' +
      'supor suspeitar saber:sabe,sabem,soube,souberam,sabia,sabiam,sabemos,sei;sabido; ler:lê,leem,leu,leram,lia;lido; falar rir sorrir constatar notar desabafar disparar testemunhar insinuar ilustrar sinalizar felicitar prosseguir continuar completar emendar pontuar enfatizar reforçar ' +
      'avaliar ponderar raciocinar discursar resmungar gracejar troçar desdenhar choramingar soluçar chorar vociferar esbravejar rematar arrematar sintetizar contrapor objetar objectar ressalvar reparar discorrer noticiar reportar registar registrar anotar tranquilizar comemorar ' +
      'elucidar inquirir indagar depor adivinhar congratular regozijar orgulhar vangloriar indignar insurgir lastimar arriscar conjeturar conjecturar imaginar entender compreender perceber intervir:intervém,interveio,intervinha;; finalizar concordar discordar convir:convém,conveio;; ' +
      'retorquir:retorque,retorquiu;retorquido; atirar desafiar provocar pronunciar bramar clamar urrar entoar recitar advertir ' +
      'alardear alfinetar analisar aprofundar arguir cochichar confidenciar contemporizar cravar cutucar debochar declamar desconversar ' +
      'despistar detonar dissertar dramatizar especular exagerar exemplificar explanar explodir externar exultar fulminar gaguejar ' +
      'gargalhar hesitar interpelar interrogar interromper lamuriar mentir orar parafrasear persistir polemizar pontificar profetizar ' +
      'recapitular refletir:reflete,refletem,refletiu,refletia;refletido; rememorar rugir teorizar titubear tripudiar trovejar twittar ' +
      'verbalizar vibrar zombar consolar',
    speech:
      'rebater manifestar aduzir antever esmiuçar clarificar desvendar conceder enunciar pôr+em_causa:põe,põem,pôs,puseram,punha;posto; pôr+em_dúvida:põe,põem,pôs,puseram,punha;posto; pôr+em_xeque:põe,põem,pôs,puseram,punha;posto; colocar+em_causa colocar+em_dúvida colocar+em_xeque tornar+público tornar+pública levantar+dúvidas chamar+a_atenção dar+a_conhecer:dá,dão,deu,deram,dava;dado; dar+conta:dá,dão,deu,deram,dava;dado; fazer+um_apelo:faz,fazem,fez,fizeram,fazia;feito; fazer+um_balanço:faz,fazem,fez,fizeram,fazia;feito; pedir+desculpa pedir+desculpas reiterar anunciar revelar comunicar confirmar desmentir negar exigir reclamar reivindicar pedir solicitar propor sugerir recomendar aconselhar desaconselhar prometer ameaçar prever calcular atribuir definir descrever convidar exortar apelar ordenar aceitar recusar escusar rejeitar descartar excluir ' +
      'oferecer mostrar demonstrar divulgar ensinar agradecer citar reconhecer garantir apontar lamentar adiantar avançar explicar contar relatar narrar sustentar salientar sublinhar destacar ressaltar precisar esclarecer confessar admitir alegar recordar lembrar indicar detalhar ' +
      'especificar relembrar recontar explicitar estimar projetar projectar cobrar requerer:requer,requerem,requereu,requereram;requerido; suplicar implorar determinar decretar vetar proibir:proíbe,proíbem,proibiu,proibiram;proibido; autorizar quantificar fixar estabelecer notificar documentar atestar certificar ' +
      'comprovar diagnosticar evidenciar justificar fundamentar assumir corroborar prescrever incentivar encorajar manter denunciar contestar reafirmar enumerar listar elencar invocar mencionar referir expor exprimir expressar formular transmitir oficializar proclamar antecipar ' +
      'preconizar defender vaticinar prognosticar postular intimar instar urgir rogar refutar comparar deduzir traduzir retirar ratificar retificar rectificar traçar veicular estipular esconder ocultar omitir ' +
      'acenar ajuizar apregoar aventar contabilizar endossar esgrimir partilhar compartilhar pleitear predizer proferir repercutir ' +
      'ventilar',
    judgement:
      'convencido:;;convencido,convencida,convencidos,convencidas estar+convencido:está,estão,estava,estou,estamos;estado; estar+convencida:está,estão,estava,estou,estamos;estado; estar+convencidos:está,estão,estava,estou,estamos;estado; estar+confiante:está,estão,estava,estou,estamos;estado; estar+confiantes:está,estão,estava,estou,estamos;estado; estar+disposto:está,estão,estava,estou,estamos;estado; estar+disposta:está,estão,estava,estou,estamos;estado; ser+favorável:é,são,era,eram;sido; ser+favoráveis:é,são,era,eram;sido; ser+contrário:é,são,era,eram;sido; ser+contrária:é,são,era,eram;sido; apontar+o_dedo dar+razão:dá,dão,deu,deram,dava;dado; dar+os_parabéns:dá,dão,deu,deram,dava;dado; jogar+a_culpa criticar censurar condenar acusar culpar celebrar aplaudir elogiar louvar felicitar apoiar qualificar classificar minimizar atacar repudiar ver:vê,veem,viu,viram,via,viam,vemos;visto; tratar chamar tachar saudar:saúda,saúdam,saudou,saudaram,saudava;saudado;saudando desculpar desvalorizar torcer reprovar ridicularizar hostilizar vaiar ' +
      'exaltar aclamar enaltecer gabar repreender responsabilizar incriminar imputar insultar ofender desmerecer desautorizar rechaçar subscrever aprovar parabenizar cumprimentar considerar rotular apelidar desancar arrasar acolher avalizar chancelar respaldar deplorar lastimar desacreditar demonizar ' +
      'admoestar amaldiçoar caracterizar desaprovar espinafrar fustigar ovacionar recriminar xingar',
    mind:
      'achar pensar acreditar querer:quer,querem,quis,quiseram,queria,queriam,quero,queremos,quererá;querido; desejar esperar temer confiar duvidar planejar planear preferir pretender aspirar sonhar gostar tencionar apostar recear ambicionar cogitar imaginar estranhar almejar visar procurar tentar necessitar precisar contar equacionar descartar'
  },
  particles: '',
  weak:
    'convencido conceder lançar concretizar rezar responder observar pensar achar crer acreditar julgar estimar escrever publicar informar jurar alertar avisar queixar protestar reagir saber ler falar rir sorrir constatar notar disparar testemunhar ilustrar sinalizar continuar completar emendar pontuar reforçar ' +
    'avaliar ponderar chorar reparar registar registrar anotar tranquilizar comemorar depor adivinhar arriscar imaginar entender compreender perceber intervir finalizar concordar discordar convir atirar desafiar provocar suspeitar supor insistir repetir resumir ' +
    'rebater rematar arrematar pronunciar manifestar entoar recitar apelar congratular regozijar orgulhar vangloriar prosseguir concluir questionar brincar assumir reportar ' +
    'ameaçar calcular definir descrever convidar exortar ordenar aceitar mostrar demonstrar divulgar ensinar citar avançar adiantar contar precisar projetar projectar cobrar requerer determinar vetar proibir autorizar quantificar fixar estabelecer documentar comprovar ' +
    'evidenciar justificar fundamentar prescrever incentivar encorajar manter enumerar listar elencar referir expor transmitir antecipar instar comparar deduzir traduzir retirar traçar veicular esconder ocultar omitir lembrar oferecer ' +
    'celebrar apoiar ver tratar chamar desculpar torcer ofender subscrever aprovar cumprimentar acolher gabar arrasar ' +
    'confiar duvidar sonhar gostar apostar cogitar estranhar visar procurar tentar necessitar equacionar ' +
      'alardear alfinetar analisar aprofundar arguir cochichar confidenciar contemporizar cravar cutucar debochar declamar desconversar ' +
      'despistar detonar dissertar dramatizar especular exagerar exemplificar explanar explodir externar exultar fulminar gaguejar ' +
      'gargalhar hesitar interpelar interrogar interromper lamuriar mentir orar parafrasear persistir polemizar pontificar profetizar ' +
      'recapitular refletir rememorar rugir teorizar titubear tripudiar trovejar twittar verbalizar vibrar zombar consolar acenar ajuizar ' +
      'apregoar aventar contabilizar endossar esgrimir partilhar compartilhar pleitear predizer proferir repercutir ventilar admoestar ' +
      'amaldiçoar caracterizar desaprovar espinafrar fustigar ovacionar recriminar repudiar saudar xingar parabenizar',
  governs:
    'convencido:de estar+convencido:de estar+convencida:de estar+convencidos:de estar+confiante:em,na,no estar+confiantes:em estar+disposto:a estar+disposta:a ser+favorável:a,ao,à ser+favoráveis:a,ao,à ser+contrário:a,ao,à ser+contrária:a,ao,à levantar+dúvidas:sobre chamar+a_atenção:para dar+conta:de,do,da fazer+um_apelo:a,ao,à fazer+um_balanço:de,do,da pedir+desculpa:por,pelo,pela,a pedir+desculpas:por,pelo,pela,a apontar+o_dedo:a,ao,à dar+razão:a,ao,à dar+os_parabéns:a,ao,à jogar+a_culpa:em,no,na falar:de,em,do,da,sobre insistir:em,na,no queixar:de,do,da,das,dos protestar:contra duvidar:de,do,da ameaçar:com confiar:em,no,na acreditar:em,no,na convidar:a exortar:a apelar:a,ao,à,aos,às acusar:de classificar:de,como qualificar:de,como sonhar:com,em apostar:em,no,na gostar:de,do,da ' +
    'torcer:por,pela,pelo desculpar:por,pelo,pela pensar:em reagir:a,com,ao,à responder:a,ao,aos,à,às chamar:de comparar:a,com,ao,à culpar:por,pelo,pela tachar:de rotular:de,como congratular:com,por regozijar:com discordar:de,do,da concordar:com pronunciar:sobre manifestar:contra instar:a intimar:a ' +
    'escusar:a referir:a,ao,à orgulhar:de,do,da vangloriar:de,do,da felicitar:por,pela,pelo alertar:para apontar:para insurgir:contra suspeitar:de,do,da aspirar:a,ao,à',
  auxiliaries: 'tem têm tinha tinham tenho temos teve havia haviam terá teria teriam',
  modals: 'quer querem quis queria pode podem pôde podia deve devem devia vai vão ia pretende',
  passives: 'é são foi foram era eram ser sendo será está estão estava',
  finite:
    'é são foi foram era eram será serão seja está estão estava estavam esteve tem têm tinha tinham teve há havia houve pode podem podia deve devem devia vai vão ia faz fazem fez fazia vem vêm veio fica ficam ficou segue seguem passa passou chega chegou ' +
    'leva levou sai saiu entra entrou vive vivem viveu trabalha abre abriu fecha fechou começa começou termina terminou custa custou cai caiu morreu nasceu ganhou perdeu comprou vendeu existe falta dura durou parece serve inclui consegue',
  moods: 'teria teriam',
  conditionals: 'seria seriam poderia poderiam deveria deveriam estaria estariam',
  moodEndings: '',
  notMoodEndings: '',
  notMoods: '',
  pronouns: 'todos todas mim ele ela eles elas eu nós você vocês alguém ninguém quem ambos ambas alguns algumas muitos outros este esta',
  firstPersons:
    'eu nós me nos você vocês quero queremos queria creio cremos acho achamos penso pensamos espero esperamos temo digo dizemos peço pedimos prefiro proponho prometo agradeço confio duvido detesto exijo exigimos sei sabemos estudo acordo rebato receio voto gostaria tenho temos',
  firstPersonEndings: 'mos ei o edi',
  otherPersonEndings: 'ão',
  objects: 'o a os as lo la los las lhe lhes me te nos isso',
  things: 'o a os as isso',
  nounForms:
    'denúncia denuncia nota dúvida pergunta queixa crítica critica oferta procura demanda condena ameaça consulta alerta alega conta contas cita chama marca réplica replica resposta defesa proposta promessa censura culpa reforma estima pinta cobra chora canta firma sentença busca visa torcer ' +
    'estudo anúncio acordo recurso pedido rebate dito cálculo receio voto aplauso aponta ataque debate comunicado informe parecer lembrança comando ordem suspeita ' +
    'adianta garantia lista expõe recusa reserva prova exige indica mostra fala fale dados dado manifesta voto destaque retrato',
  agents: 'por pelo pela pelos pelas',
  finiteEndings: 'ou avam aram eram iram iu arão erão irão ará erá irá',
  participleEndings: 'ado ada ados adas ido ida idos idas',
  otherInfinitives: 'ter ser ver dar ir vir ler pôr',
  notInfinitives:
    'lugar mulher militar popular poder regular particular familiar escolar titular similar lar bar par mar solar dólar lazer prazer qualquer exemplar auxiliar nuclear celular hangar altar pilar azar luar pesar',
  expletives: '',
  obliques: '',
  demonstratives: 'isso isto aquilo',
  reflexives: 'se me nos',
  negations: 'não nunca jamais nem',
  determiners:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua seus suas meu minha meus minhas nosso nossa nossos nossas dois duas três quatro cinco seis sete oito nove dez ' +
    'vários várias alguns algumas algum alguma nenhum nenhuma cada todo toda todos todas outro outra outros outras muitos muitas ambos ambas',
  genitives: '',
  possessives: 'seu sua seus suas meu minha meus minhas nosso nossa',
  prepositions:
    'ao à aos às ante através até com contra desde em no na nos nas num numa durante entre para pra por pelo pela pelos pelas perante sem sob sobre após antes depois dentro fora segundo conforme junto diante a perto além apesar',
  links: 'de do da dos das d',
  openers: 'sim que se como quando onde quanto quantos quem qual quais porque',
  complementizers: 'que se',
  subordinators: 'porque pois embora quando enquanto como onde já caso conforme assim',
  asConjunctions: 'como conforme segundo',
  relatives: 'que quem qual quais cujo cuja onde',
  coordinators: 'e ou nem',
  turns: 'mas porém contudo todavia',
  adverbs:
    'ontem hoje amanhã aqui ali lá agora então já também ainda sempre nunca depois antes assim bem mal muito mais menos só apenas quase talvez enfim logo cedo tarde inclusive aliás finalmente até tampouco além',
  professing: 'dizer declarar mostrar confessar',
  quantifiers: 'mais menos',
  replies: 'resposta réplica conclusão veredicto veredito reação comentário explicação mensagem palavras',
  answers: 'não sim nada basta o_mesmo o_contrário outra_coisa',
  outOf: 'em',
  adjoining: 'próximo próxima próximos próximas contrário contrária contrários contrárias favorável favoráveis alheio alheia alheios alheias',
  contrasts: 'enquanto',
  adverbEndings: 'mente',
  times: 'vez vezes segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite semana mês ano anos dia dias meses semanas horas véspera madrugada minutos',
  infinitives: '',
  infinitiveEndings: 'ar er ir por',
  carriers: 'conseguiu acabou limitou-se quis voltou volta limitou limita deixou fez continua chegou voltado querido',
  opinion: 'para',
  criteria: 'dia hora momento mês plano calendário caso casos circunstâncias idade tamanho época estação gosto gostos ordem regras',
  before: 'segundo de_acordo_com conforme na_avaliação_de na_avaliação_do na_avaliação_da no_entender_de no_entender_do no_entender_da na_opinião_de na_opinião_do na_opinião_da nas_palavras_de nas_palavras_do nas_palavras_da nas_contas_da nas_contas_do nas_contas_de nas_contas_dos',
  behind: '',
  trailing: '',
  reportNouns: 'ver entender entendimento opinião avaliação parecer visão ótica',
  nounPrepositions: 'a na no em',
  own: 'próprio própria',
  impersonal: 'lê-se lia-se diz-se ouve-se',
  bodies: 'em no na num numa',
  nouns: 'recusa compromisso vontade promessa pedido exigência proposta ameaça acusação anúncio ideia convicção esperança temor apelo hipótese suspeita tese impressão intenção declaração denúncia garantia alegação argumento conclusão aviso alerta advertência certeza crença queixa insistência confissão afirmação revelação lembrete',
  incises: true,
  verbSecond: false,
  capitalNouns: false,
  pluralVerbEndings: 'm',
  pluralDeterminers: 'os as uns umas estes estas esses essas seus suas muitos muitas alguns algumas vários várias dois duas três',
  nullSubject: true,
  verbFinal: false
}
