import type {ReportingWords} from '../types/reporting-words.js'

/** Spanish words and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'car', finite: '-ca -can -có -caron -caba -caban -cará -carán -co -qué -camos', participle: '-cado -cada', gerund: '-cando'},
    {ending: 'gar', finite: '-ga -gan -gó -garon -gaba -gaban -gará -garán -go -gué -gamos', participle: '-gado', gerund: '-gando'},
    {ending: 'zar', finite: '-za -zan -zó -zaron -zaba -zaban -zará -zarán -zo -cé -zamos', participle: '-zado', gerund: '-zando'},
    {ending: 'ar', finite: '-a -an -ó -aron -aba -aban -ará -arán -o -é -amos -ábamos', participle: '-ado', gerund: '-ando'},
    {ending: 'er', finite: '-e -en -ió -ieron -ía -ían -erá -erán -o -í -emos', participle: '-ido', gerund: '-iendo'},
    {ending: 'ir', finite: '-e -en -ió -ieron -ía -ían -irá -irán -o -í -imos', participle: '-ido', gerund: '-iendo'}
  ],
  verbs: {
    plain:
      'ahondar abundar apostillar remarcar especificar detallar ejemplificar rebatir objetar refunfuñar gruñir:gruñe,gruñó;gruñido; bramar sollozar llorar balbucear carraspear presumir filosofar teorizar rematar recapitular exclamar testificar testimoniar deponer:depone,depuso;depuesto; ponderar reflexionar discrepar celebrar tuitear publicar postear divulgar interrogar inquirir indagar confiar:confía,confió;confiado; remachar tercia constatar evocar rememorar aventurar vaticinar augurar esgrimir argüir:arguye,arguyó;argüido; increpar ilustrar describir sugerir:sugiere;sugerido; ' +
      'decir:dice,dicen,dijo,dijeron,decía,decían,dirá,digo,dije,decimos,dijimos,diga,digan,diría;dicho;diciendo explicar declarar contar:cuenta,cuentan,contó,contaron,contaba,contaban,conté,cuento;contado;contando relatar narrar ' +
      'responder contestar replicar agregar añadir señalar manifestar comentar afirmar asegurar sostener:sostiene,sostienen,sostuvo,sostuvieron,sostenía,sostenían;sostenido;sosteniendo ' +
      'apuntar indicar precisar subrayar destacar recalcar matizar puntualizar insistir reiterar repetir:repite,repiten,repitió,repitieron,repetía;repetido;repitiendo concluir:concluye,concluyen,concluyó,concluyeron;concluido;concluyendo resumir zanjar ' +
      'opinar considerar creer:cree,creen,creyó,creía,creían,creo,creemos;creído;creyendo pensar:piensa,piensan,pensó,pensaba,pienso,pensé,pensamos;pensado;pensando estimar juzgar preguntar bromear ironizar suspirar murmurar susurrar gritar exclamar clamar ' +
      'escribir tuitear confesar:confiesa,confiesan,confesó,confesaron,confesaba,confieso;confesado;confesando admitir reconocer:reconoce,reconocen,reconoció,reconocieron,reconocía,reconozco;reconocido;reconociendo ' +
      'informar reportar rememorar recordar:recuerda,recuerdan,recordó,recordaron,recordaba,recuerdo;recordado;recordando argumentar alegar razonar sentenciar espetar soltar:suelta,sueltan,soltó,soltaba;soltado;soltando rezar cantar sonreír:sonríe,sonríen,sonrió,sonreía;sonreído;sonriendo ' +
      'platicar conversar protestar justificar quejar tranquilizar saber:sabe,saben,supo,sabía,sabemos;sabido;sabiendo jurar simplificar arrancar cortar terciar observar aclarar advertir:advierte,advierten,advirtió,advirtieron,advertía;advertido;advirtiendo ' +
      'avisar alertar mantener:mantiene,mantienen,mantuvo,mantuvieron,mantenía;mantenido;manteniendo suponer:supone,suponen,supuso,suponía,supongo;supuesto;suponiendo sospechar reír:ríe,ríen,rio,rió,reía;reído;riendo lamentar relatar seguir:sigue,siguen,siguió,seguía;seguido;siguiendo ' +
      'saltar hablar constar poner:puso,ponía;puesto; leer:lee,leía;leído; resolver:resuelve,resolvió;resuelto; enfatizar acotar sintetizar exponer:expone,exponen,expuso,exponía;expuesto;exponiendo enfadar indignar ufanar jactar felicitar disculpar',
    speech:
      'vaticinar augurar estipular notificar proclamar decretar ordenar dictaminar determinar establecer:establece,establecen,estableció;establecido; fijar cuantificar documentar certificar acreditar constatar diagnosticar suplicar implorar rogar:ruega,ruegan,rogó;rogado; urgir desaconsejar prohibir:prohíbe,prohíben,prohibió;prohibido; vetar autorizar confesar:confiesa,confesó;confesado; justificar aducir:aduce,adujo;aducido; alegar asumir proyectar detectar ' +
      'anunciar revelar adelantar comunicar confirmar ratificar desmentir:desmiente,desmienten,desmintió,desmintieron;desmentido;desmintiendo negar:niega,niegan,negó,negaron,negaba;negado;negando exigir:exige,exigen,exigió,exigieron,exigía;exigido;exigiendo reclamar ' +
      'pedir:pide,piden,pidió,pidieron,pedía,pedían,pido,pedí,pedimos,pedíamos,pidamos;pedido;pidiendo solicitar proponer:propone,proponen,propuso,propusieron,proponía,propondrá,propongo;propuesto;proponiendo sugerir:sugiere,sugieren,sugirió,sugirieron;sugerido;sugiriendo recomendar:recomienda,recomiendan,recomendó,recomendaron;recomendado;recomendando ' +
      'aconsejar prometer garantizar amenazar pronosticar predecir:predice,predicen,predijo;predicho; calcular cifrar estimar evaluar valorar atribuir:atribuye,atribuyen,atribuyó,atribuyeron,atribuía;atribuido;atribuyendo ' +
      'achacar definir describir reivindicar plantear expresar invitar instar exhortar animar llamar ordenar aceptar rechazar rehusar descartar excluir:excluye,excluyen,excluyó;excluido;excluyendo ofrecer:ofrece,ofrecen,ofreció,ofrecieron,ofrecía;ofrecido;ofreciendo ' +
      'mostrar demostrar:demuestra,demuestran,demostró;demostrado; publicar difundir enseñar agradecer:agradece,agradecen,agradeció,agradecieron;agradecido;agradeciendo citar traducir:traduce,traducen,tradujo;traducido; corregir:corrige,corrigen,corrigió;corregido; ' +
      'estudiar comprometer prever:prevé,prevén,previó,preveía;previsto;previendo vincular comparar comprobar autorizar comparecer retirar ocultar comunicar reconocer:reconoce,reconocen,reconoció;reconocido; devolver dar:da,dan,dio,dieron,daba;dado;dando echar advertir:advierte,advirtió;advertido;advirtiendo lamentar recordar:recuerda,recordó;recordado;recordando subrayar destacar',
    judgement:
      'reprender ridiculizar abuchear vilipendiar ensalzar encomiar halagar repudiar recriminar imputar insultar menospreciar desdeñar avalar secundar suscribir endosar aprobar:aprueba,aprueban,aprobó;aprobado; desaprobar:desaprueba;desaprobado; responsabilizar considerar saludar homenajear bendecir:bendice;bendecido; ' +
      'criticar censurar condenar denunciar acusar culpar reprochar afear cuestionar lamentar celebrar aplaudir elogiar alabar felicitar respaldar apoyar defender:defiende,defienden,defendió,defendieron,defendía;defendido;defendiendo ' +
      'calificar tildar tachar despachar minimizar ensalzar agradecer:agradece,agradecen,agradeció;agradecido; disculpar burlar desestimar acatar desautorizar discutir despreciar ver:ve,ven,vio,veía,veían;visto;viendo encontrar:encuentra,encuentran,encontró;encontrado;encontrando ' +
      'tratar compartir rebatir refutar reprobar admirar detestar oponer:opone,oponen,opuso;opuesto;oponiendo culpar atacar',
    mind:
      'ansiar anhelar ambicionar sospechar presumir recelar barruntar suponer:supone,suponen;supuesto; imaginar proyectar contemplar acariciar intuir:intuye,intuyen,intuyó;intuido; ' +
      'querer:quiere,quieren,quiso,quisieron,quería,querían,quiero,queremos,quisiera;querido;queriendo desear esperar temer confiar:confía,confían,confió,confiaba,confío;confiado;confiando dudar planear preferir:prefiere,prefieren,prefirió,prefería,prefiero;preferido;prefiriendo ' +
      'pretender creer:cree,creen,creía,creo;creído; pensar:piensa,piensan,pensaba;pensado; aspirar descartar soñar:sueña,sueñan,soñaba;soñado; sospechar anhelar ansiar desconfiar:desconfía,desconfían,desconfiaba;desconfiado; fiar:fía,fían,fio;fiado; apostar:apuesta,apuestan,apostó;apostado;apostando barajar manejar coincidir'
  },
  particles: '',
  weak:
    'imaginar proyectar contemplar presumir suponer ' +
    'aprobar saludar considerar suscribir secundar avalar ' +
    'ordenar determinar establecer fijar documentar acreditar prohibir vetar autorizar asumir proyectar detectar justificar constatar ' +
    'llorar presumir celebrar confiar ponderar reflexionar discrepar publicar rematar ilustrar describir evocar abundar ahondar constatar aventurar ' +
    'contar contestar reír sonreír cantar rezar saber poner leer seguir saltar cortar arrancar soltar hablar constar gritar observar apuntar mantener señalar indicar informar reportar resolver considerar juzgar insistir protestar quejar ' +
    'justificar tranquilizar pensar creer ver encontrar tratar llamar ordenar aceptar mostrar publicar difundir enseñar citar traducir estudiar vincular comprobar autorizar comparecer retirar ocultar devolver dar echar ' +
    'compartir oponer coincidir manejar apostar fiar dudar amenazar invitar animar instar comprometer comparar felicitar jactar despachar clamar corregir alertar responder resumir suponer responder jurar escribir recordar dudar admirar terciar simplificar exponer',
  governs:
    'hablar:de,del insistir:en protestar:por,contra quejar:de,del dudar:de,del amenazar:con confiar:en desconfiar:de,del fiar:a invitar:a instar:a animar:a comprometer:a acusar:de tildar:de tachar:de calificar:de burlar:de,del ' +
    'negar:a oponer:a,al coincidir:en apostar:por aspirar:a soñar:con alertar:de,sobre,del avisar:de,del advertir:de,del,sobre comparar:con disculpar:por,con felicitar:por exhortar:a llamar:a responder:a jactar:de informar:de,del,sobre pensar:en creer:en arrepentir:de',
  auxiliaries: 'ha han había habían he hemos hubo habrá habrán habría habrían haya hayan',
  modals: 'quiere quieren quiso quería puede pueden pudo podía debe deben debió suele suelen solía solían va van iba iban piensa pretende',
  passives: 'fue fueron es son era eran siendo será serán está están estaba estaban',
  finite:
    'es son fue fueron era eran será serán sea está están estaba estuvo estaban ha han había habían hay hubo tiene tienen tuvo tenía puede pueden pudo podía debe deben va van fue iba hace hacen hizo hacía ' +
    'viene vienen vino queda quedan quedó sigue siguen pasa pasó llega llegó lleva llevan llevó sale salió entra entró vive viven vivió trabaja abre abrió cierra cerró empieza empezó comienza comenzó termina terminó ' +
    'cuesta costó cayó murió nació ganó perdió compró vendió cumple cumplió existe falta dura duró tardó cabe basta parece sirve incluye supone logra logró permite',
  moods: 'habría habrían',
  conditionals: 'sería serían tendría tendrían podría podrían debería deberían estaría estarían haría harían iría irían',
  moodEndings: '',
  notMoodEndings: '',
  notMoods: '',
  pronouns: 'él ella ellos ellas yo nosotros nosotras usted ustedes ambos ambas algunos algunas muchos muchas otros otras nadie alguien quien uno una varios este esta éste ésta',
  firstPersons: 'yo nosotros nosotras me nos',
  objects: 'lo la los las le les me te nos os ello',
  expletives: '',
  obliques: '',
  demonstratives: 'eso esto ello',
  reflexives: 'se me nos',
  negations: 'no nunca jamás tampoco',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis nuestro nuestra nuestros nuestras dos tres cuatro cinco seis siete ocho nueve diez varios varias ' +
    'algunos algunas algún alguna ningún ninguna cada todo toda todos todas otro otra otros otras muchos muchas ambos ambas sendos cuyo cuya',
  genitives: '',
  possessives: 'su sus mi mis nuestro nuestra nuestros nuestras',
  prepositions:
    'a al ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras vía pese salvo excepto junto frente gracias debido cerca antes después luego dentro fuera',
  links: 'de del',
  openers: 'que si qué cómo cuándo dónde cuánto cuántos cuánta quién quiénes cuál cuáles',
  complementizers: 'que si',
  subordinators: 'porque pues aunque cuando mientras como donde ya tan si apenas conforme',
  asConjunctions: 'como según',
  relatives: 'que quien quienes cual cuales cuyo cuya donde',
  coordinators: 'y e o u ni',
  turns: 'pero sino aunque mas',
  adverbs:
    'ayer hoy mañana aquí allí ahí ahora entonces ya también aún todavía siempre nunca luego después antes además así bien mal muy más menos incluso solo sólo casi tampoco quizá quizás sin embargo ' +
    'anoche anteayer temprano tarde pronto finalmente hasta medio apenas tan poco mucho demasiado encima adelante',
  adverbEndings: 'mente',
  times: 'víspera lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana tarde noche semana mes año años día días meses semanas horas',
  infinitives: '',
  infinitiveEndings: 'ar er ir',
  carriers: 'limitó limita negó niega negaron volvió vuelve llegó solía quiso hizo dejó comprometió',
  opinion: 'para',
  before: 'según de_acuerdo_con de_acuerdo_a a_juicio_de a_juicio_del en_opinión_de en_opinión_del en_palabras_de en_palabras_del al_decir_de a_decir_de conforme_a',
  behind: '',
  trailing: '',
  reportNouns: 'juicio opinión entender parecer',
  nounPrepositions: 'a en al',
  own: 'propio propia',
  impersonal: 'se_lee se_leía se_dice se_cree se_supo se_calcula según_se_supo',
  bodies: 'en desde de',
  nouns: 'promesa petición exigencia propuesta advertencia amenaza afirmación acusación anuncio idea convicción esperanza temor reclamo deseo llamamiento argumento sospecha denuncia opinión sensación intención tesis',
  incises: true,
  verbSecond: false,
  capitalNouns: false,
  nullSubject: true,
  verbFinal: false
}
