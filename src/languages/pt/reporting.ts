import type {ReportingWords} from '../types/reporting-words.js'

/** Portuguese words and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'car', finite: '-ca -cam -cou -caram -cava -cavam -cará -co -quei -camos', participle: '-cado -cada', gerund: '-cando'},
    {ending: 'gar', finite: '-ga -gam -gou -garam -gava -gavam -gará -go -guei -gamos', participle: '-gado', gerund: '-gando'},
    {ending: 'ar', finite: '-a -am -ou -aram -ava -avam -ará -arão -o -ei -amos', participle: '-ado -ada', gerund: '-ando'},
    {ending: 'cer', finite: '-ce -cem -ceu -ceram -cia -ciam -cerá -ço -ci -cemos', participle: '-cido', gerund: '-cendo'},
    {ending: 'er', finite: '-e -em -eu -eram -ia -iam -erá -o -i -emos', participle: '-ido', gerund: '-endo'},
    {ending: 'ir', finite: '-e -em -iu -iram -ia -iam -irá -o -i -imos', participle: '-ido', gerund: '-indo'}
  ],
  verbs: {
    plain:
      'prosseguir:prossegue,prosseguiu;prosseguido; continuar completar emendar pontuar enfatizar especificar detalhar relembrar recontar reforçar frisar avaliar ponderar:pondera,ponderou;ponderado; raciocinar discursar resmungar queixar gracejar troçar desdenhar choramingar soluçar chorar vociferar esbravejar disparar disparatar rematar sintetizar argumentar contrapor:contrapõe,contrapôs;contraposto; objetar ressalvar reparar discorrer noticiar reportar registar registrar anotar esclarecer explicitar tranquilizar comemorar celebrar elucidar inquirir indagar postular depor:depõe,depôs;deposto; testemunhar adivinhar precisar cantar ' +
      'dizer:diz,dizem,disse,disseram,dizia,diziam,dirá,digo,dizemos,dissera,diria;dito;dizendo explicar declarar contar relatar narrar responder replicar retrucar rebater acrescentar afirmar assegurar afiançar sustentar:sustenta,sustentam,sustentou,sustentava;sustentado;sustentando ' +
      'garantir comentar observar precisar sublinhar destacar ressaltar frisar salientar insistir repetir:repete,repetem,repetiu,repetia;repetido;repetindo reiterar concluir:conclui,concluem,concluiu;concluído;concluindo resumir opinar considerar achar pensar crer:crê,creem,cria;crido; acreditar estimar julgar ' +
      'perguntar questionar brincar ironizar suspirar murmurar sussurrar gritar bradar exclamar balbuciar filosofar escrever:escreve,escrevem,escreveu,escrevia;escrito;escrevendo postar confessar admitir reconhecer informar adiantar avançar lembrar recordar argumentar alegar sentenciar ' +
      'lamentar jurar esclarecer alertar avisar queixar protestar reagir explicitar supor:supõe,supõem,supôs;suposto; suspeitar saber:sabe,sabem,soube,sabia,sabemos;sabido; ler:lê,leu,lia;lido; falar rir:ri,riem,riu;rido; sorrir:sorri,sorriu;sorrido; constatar notar apontar indicar desabafar disparar testemunhar insinuar ensinar ilustrar mostrar sinalizar felicitar calcular atacar',
    speech:
      'noticiar ressalvar estimar projetar cobrar:cobra,cobram,cobrou,cobraram;cobrado; reclamar requerer:requer,requerem,requereu;requerido; suplicar implorar determinar decretar ordenar vetar proibir:proíbe,proíbem,proibiu;proibido; autorizar quantificar fixar estabelecer notificar documentar atestar certificar comprovar diagnosticar evidenciar justificar fundamentar assumir:assume,assumem,assumiu;assumido; corroborar desvalorizar prescrever incentivar encorajar alertar reiterar ' +
      'anunciar revelar comunicar confirmar desmentir:desmente,desmentem,desmentiu;desmentido; negar exigir reclamar reivindicar pedir:pede,pedem,pediu,pediram,pedia,pediam,peço,pedimos;pedido;pedindo solicitar propor:propõe,propõem,propôs,propuseram,propunha;proposto;propondo sugerir:sugere,sugerem,sugeriu;sugerido; ' +
      'recomendar aconselhar desaconselhar prometer ameaçar prever:prevê,preveem,previu,previa;previsto; calcular atribuir:atribui,atribuem,atribuiu;atribuído; definir descrever:descreve,descrevem,descreveu;descrito; convidar exortar apelar ordenar aceitar:aceita,aceitam,aceitou;aceite,aceito; recusar rejeitar ' +
      'descartar excluir:exclui,excluem,excluiu;excluído; oferecer mostrar demonstrar publicar divulgar ensinar agradecer citar admitir reconhecer assegurar garantir apontar lembrar lamentar avisar adiantar confirmar comparar adiantar avançar',
    judgement:
      'reprovar ridicularizar hostilizar vaiar exaltar aclamar enaltecer gabar repreender responsabilizar incriminar imputar insultar ofender desmerecer desautorizar rechaçar refutar rebater subscrever aprovar parabenizar cumprimentar considerar rotular ' +
      'criticar censurar condenar denunciar acusar culpar censurar contestar celebrar aplaudir elogiar louvar felicitar apoiar defender qualificar classificar minimizar atacar repudiar lamentar ver:vê,veem,viu,via;visto; tratar chamar tachar saudar agradecer desculpar pintar ' +
      'desvalorizar torcer',
    mind:
      'recear:receia,receiam,receou,receava;receado; tencionar planear ambicionar cogitar ponderar imaginar prever:prevê,preveem,previa;previsto; supor:supõe,supôs;suposto; admitir estranhar ' +
      'querer:quer,querem,quis,quiseram,queria,queriam,quero,queremos;querido; desejar esperar temer confiar duvidar planejar preferir:prefere,preferem,preferiu;preferido; pretender acreditar aspirar sonhar suspeitar gostar:gosta,gostaria;gostado; tencionar achar apostar considerar'
  },
  particles: '',
  weak:
    'imaginar ponderar admitir estranhar supor ' +
    'aprovar cumprimentar considerar subscrever ofender ' +
    'determinar ordenar vetar proibir autorizar fixar estabelecer documentar comprovar justificar assumir incentivar evidenciar cobrar projetar requerer ' +
    'continuar completar chorar cantar reparar disparar reforçar registar registrar anotar celebrar comemorar depor avaliar tranquilizar adivinhar pontuar ' +
    'contar observar pensar achar crer acreditar saber ler falar rir sorrir notar apontar indicar ensinar ilustrar mostrar sinalizar atacar reagir insistir julgar considerar estimar informar lembrar ver tratar chamar demonstrar publicar divulgar citar aceitar ordenar ' +
    'calcular comparar duvidar sonhar apostar gostar torcer pintar convidar exortar apelar queixar protestar oferecer responder jurar testemunhar disparar repetir resumir precisar escrever felicitar constatar esperar',
  governs:
    'falar:de,em,do,da insistir:em,na,no queixar:de,do,da,das,dos protestar:contra duvidar:de,do,da ameaçar:com confiar:em,no,na acreditar:em,no,na convidar:a exortar:a apelar:a,ao,à acusar:de classificar:de,como qualificar:de,como sonhar:com apostar:em gostar:de torcer:por,pela,pelo desculpar:por,pelo,pela pensar:em reagir:a,com responder:a,ao,aos,à chamar:de comparar:a,com,ao culpar:por,pelo',
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
  pronouns: 'ele ela eles elas eu nós você vocês alguém ninguém quem ambos ambas alguns algumas muitos outros este esta',
  firstPersons: 'eu nós me nos você vocês',
  objects: 'o a os as lo la los las lhe lhes me te nos isso',
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
    'ao à aos às ante até com contra desde em no na nos nas num numa durante entre para pra por pelo pela pelos pelas perante sem sob sobre após antes depois dentro fora segundo conforme junto diante a perto além apesar',
  links: 'de do da dos das d',
  openers: 'que se como quando onde quanto quantos quem qual quais porque',
  complementizers: 'que se',
  subordinators: 'porque pois embora quando enquanto como onde já caso conforme assim',
  asConjunctions: 'como conforme',
  relatives: 'que quem qual quais cujo cuja onde',
  coordinators: 'e ou nem',
  turns: 'mas porém contudo todavia',
  adverbs:
    'ontem hoje amanhã aqui ali lá agora então já também ainda sempre nunca depois antes assim bem mal muito mais menos só apenas quase talvez enfim logo cedo tarde inclusive aliás finalmente até tampouco além',
  adverbEndings: 'mente',
  times: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite semana mês ano anos dia dias meses semanas horas véspera',
  infinitives: '',
  infinitiveEndings: 'ar er ir or',
  carriers: 'voltou volta limitou limita deixou fez continua chegou',
  opinion: 'para',
  before: 'segundo de_acordo_com conforme na_avaliação_de na_avaliação_do na_avaliação_da no_entender_de no_entender_do no_entender_da na_opinião_de na_opinião_do na_opinião_da nas_palavras_de nas_palavras_do nas_palavras_da nas_contas_da nas_contas_do nas_contas_de nas_contas_dos',
  behind: '',
  trailing: '',
  reportNouns: 'ver entender opinião avaliação parecer',
  nounPrepositions: 'a na no em',
  own: 'próprio própria',
  impersonal: 'lê-se lia-se diz-se ouve-se',
  bodies: 'em no na num numa',
  nouns: 'promessa pedido exigência proposta ameaça acusação anúncio ideia convicção esperança temor apelo hipótese suspeita tese impressão intenção declaração denúncia garantia alegação argumento conclusão',
  incises: true,
  verbSecond: false,
  capitalNouns: false,
  nullSubject: true,
  verbFinal: false
}
