import type {ReportingWords} from '../types/reporting-words.js'

/** Spanish vocabulary and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'car', finite: '+ca +can -có -caron -caba -caban -cará -carán -caría +co -qué -camos -cábamos', participle: '-cado -cada', gerund: '-cando'},
    {ending: 'gar', finite: '+ga +gan -gó -garon -gaba -gaban -gará -garán -garía +go -gué -gamos -gábamos', participle: '-gado -gada', gerund: '-gando'},
    {ending: 'zar', finite: '-za -zan -zó -zaron -zaba -zaban -zará -zarán -zaría -zo -cé -zamos', participle: '-zado -zada', gerund: '-zando'},
    {ending: 'guar', finite: '-gua -guan -guó -guaron -guaba', participle: '-guado', gerund: '-guando'},
    {ending: 'ar', finite: '+a +an -ó -aron -aba -aban -ará -arán -aría -arían +o -é -amos -ábamos', participle: '-ado -ada', gerund: '-ando'},
    {ending: 'decir', finite: '-dice -dicen -dijo -dijeron -decía -decían -dirá -digo -dije', participle: '-dicho', gerund: '-diciendo'},
    {ending: 'ucir', finite: '-uce -ucen -ujo -ujeron -ucía', participle: '-ucido', gerund: '-uciendo'},
    {ending: 'edir', finite: '-ide -iden -idió -idieron -edía -edían -edirá -edirán -ediría -ido -edí -edimos -edíamos -idamos', participle: '-edido', gerund: '-idiendo'},
    {ending: 'egir', finite: '-ige -igen -igió -igieron -egía -ijo', participle: '-egido', gerund: '-igiendo'},
    {ending: 'gir', finite: '-ge -gen -gió -gieron -gía -gían -girá -girán -jo -gimos', participle: '-gido', gerund: '-giendo'},
    {ending: 'ertir', finite: '-ierte -ierten -irtió -irtieron -ertía -ertían -ertirá -ierto', participle: '-ertido', gerund: '-irtiendo'},
    {ending: 'erir', finite: '-iere -ieren -irió -irieron -ería -erían -erirá -iero', participle: '-erido', gerund: '-iriendo'},
    {ending: 'entir', finite: '-iente -ienten -intió -intieron -entía -entían -iento', participle: '-entido', gerund: '-intiendo'},
    {ending: 'scribir', finite: '-scribe -scriben -scribió -scribieron -scribía -scribían -scribirá -scribirán -scribo -scribí -scribimos', participle: '-scrito -scrita', gerund: '-scribiendo'},
    {ending: 'olver', finite: '-uelve -uelven -olvió -olvieron -olvía -olvían -olverá -olverán -olvería -uelvo -olví -olvemos', participle: '-uelto -uelta', gerund: '-olviendo'},
    {ending: 'uir', finite: '-uye -uyen -uyó -uyeron -uía -uían -uirá -uyo', participle: '-uido', gerund: '-uyendo'},
    {ending: 'reír', finite: '-ríe -ríen -rio -rió -rieron -reía -reían -río', participle: '-reído', gerund: '-riendo'},
    {ending: 'poner', finite: '-pone -ponen -puso -pusieron -ponía -ponían -pondrá -pondrán -pongo', participle: '-puesto', gerund: '-poniendo'},
    {ending: 'tener', finite: '-tiene -tienen -tuvo -tuvieron -tenía -tenían -tendrá -tengo -tenemos', participle: '-tenido', gerund: '-teniendo'},
    {ending: 'prever', finite: '-prevé -prevén -previó -previeron -preveía -preveían', participle: '-previsto', gerund: '-previendo'},
    {ending: 'eer', finite: '-ee -een -eyó -eyeron -eía -eían -eo -eemos', participle: '-eído', gerund: '-eyendo'},
    {ending: 'cer', finite: '-ce -cen -ció -cieron -cía -cían -cerá -cerán -zco -cemos', participle: '-cido', gerund: '-ciendo'},
    {ending: 'er', finite: '+e +en -ió -ieron -ía -ían -erá -erán -ería +o -í -emos', participle: '-ido', gerund: '-iendo'},
    {ending: 'ir', finite: '-e -en -ió -ieron -ía -ían -irá -irán -iría -o -í -imos', participle: '-ido', gerund: '-iendo'}
  ],
  verbs: {
    plain:
      'trascender~trasciend querer+saber:quiere,quieren,quiso,quisieron,quería,querían;querido; estallar disparar tronar~truen aseverar externar reseñar glosar interpelar vocear gemir:gime,gimió,gemía;gemido; rumiar atajar apremiar aleccionar vanagloriar lanzar deslizar corroborar evidenciar avanzar especular presagiar reafirmar regañar abroncar porfiar~porfí cavilar canturrear dar+a_entender:da,dan,dio,dieron,daba,daban,dará;dado; dar+por_probado:da,dan,dio,dieron,daba,daban,dará;dado; dar+por_seguro:da,dan,dio,dieron,daba,daban,dará;dado; dar+por_sentado:da,dan,dio,dieron,daba,daban,dará;dado; dar+por_hecho:da,dan,dio,dieron,daba,daban,dará;dado; dejar+caer dejar+escrito dejar+dicho dejar+claro dejar+en_claro hacer+constar:hace,hacen,hizo,hicieron,hacía;hecho; decir:dice,dicen,dijo,dijeron,decía,decían,dirá,dirán,diría,digo,dije,decimos,dijimos,diga,digan,dicho;dicho;diciendo declarar responder contestar replicar agregar añadir asegurar apostillar remarcar insistir repetir:repite,repiten,repitió,repitieron,repetía,repetían;repetido;repitiendo concluir ' +
      'resumir zanjar opinar considerar creer pensar~piens estimar juzgar preguntar bromear ironizar suspirar murmurar susurrar musitar gritar exclamar clamar chillar vociferar bramar gruñir:gruñe,gruñó,gruñía;gruñido; refunfuñar sollozar llorar balbucear carraspear ' +
      'tartamudear escribir tuitear trinar postear reportar rememorar argumentar argüir:arguye,arguyen,arguyó,argüía;argüido;arguyendo razonar espetar soltar~suelt rezar sonreír reír platicar conversar charlar protestar justificar quejar tranquilizar ' +
      'saber:sabe,saben,supo,supieron,sabía,sabían,sabemos,sé;sabido;sabiendo jurar simplificar arrancar cortar terciar observar avisar alertar suponer sospechar seguir:sigue,siguió,seguía,siguieron;seguido;siguiendo saltar hablar constar ' +
      'leer resolver enfatizar acotar sintetizar enfadar indignar ufanar jactar disculpar ahondar abundar ejemplificar presumir filosofar teorizar rematar recapitular testificar testimoniar deponer reflexionar discrepar ' +
      'interrogar inquirir:inquiere,inquirió,inquiría;inquirido; indagar confiar~confí remachar aventurar increpar felicitar comentar puntualizar matizar recalcar sincerar congratular regocijar alegrar enorgullecer extrañar asombrar sorprender preocupar conjeturar ' +
      'adivinar imaginar apuntillar intervenir:interviene,intervino,intervenía;intervenido; proseguir:prosigue,prosiguió,proseguía;proseguido; continuar~continú finalizar reaccionar ' +
      'coincidir convenir:conviene,convino;convenido; entender~entiend comprender recitar advertir vitorear corear apelar ensañar farfullar mascullar rezongar despotricar pontificar elucubrar monologar dialogar debatir defender~defiend subrayar ' +
      'alardear arengar bufar cuchichear declamar desahogar descolgar~descuelg detonar disertar divagar dramatizar enfurecer escandalizar ' +
      'escupir exagerar excusar explayar explotar fantasear fanfarronear graficar ilustrar inferir insinuar~insinú interrumpir jalear ' +
      'ladrar maravillar mofar moralizar orar persistir plantar polemizar predicar profetizar rabiar reponer resoplar retrucar ' +
      'reventar~revient rugir satirizar tantear titubear verbalizar consolar~consuel',
    speech:
      'manifestar~manifiest reflejar conceder encarecer pormenorizar remitir poner+en_duda poner+en_cuestión poner+en_entredicho poner+de_manifiesto poner+de_relieve poner+en_valor poner+sobre_la_mesa poner+en_tela_de_juicio echar+en_cara echar+en_falta echar+de_menos dar+a_conocer:da,dan,dio,dieron,daba,daban,dará;dado; dar+cuenta:da,dan,dio,dieron,daba,daban,dará;dado; hacer+público:hace,hacen,hizo,hicieron,hacía;hecho; hacer+pública:hace,hacen,hizo,hicieron,hacía;hecho; hacer+un_llamado:hace,hacen,hizo,hicieron,hacía;hecho; hacer+un_llamamiento:hace,hacen,hizo,hicieron,hacía;hecho; hacer+hincapié:hace,hacen,hizo,hicieron,hacía;hecho; lanzar+un_llamamiento llamar+la_atención declinar amagar anunciar revelar adelantar comunicar confirmar ratificar desmentir negar~nieg exigir reclamar pedir solicitar proponer sugerir recomendar~recomiend aconsejar desaconsejar prometer garantizar amenazar pronosticar predecir vaticinar augurar calcular cifrar evaluar~evalú ' +
      'valorar definir describir reivindicar plantear expresar invitar instar intimar exhortar animar llamar ordenar aceptar rechazar rehusar descartar excluir ofrecer mostrar~muestr demostrar~demuestr publicar difundir divulgar enseñar agradecer citar traducir corregir estudiar ' +
      'comprometer prever vincular comparar comprobar~comprueb autorizar retirar ocultar reconocer admitir devolver recordar~recuerd destacar explicar contar~cuent relatar narrar afirmar sostener señalar indicar precisar detallar ' +
      'especificar aclarar esclarecer reiterar alegar aducir denunciar lamentar mantener confesar~confies exponer evocar mencionar nombrar apuntar esgrimir estipular notificar proclamar decretar dictaminar determinar establecer fijar cuantificar documentar certificar acreditar constatar diagnosticar suplicar ' +
      'implorar rogar~rueg urgir prohibir:prohíbe,prohíben,prohibió,prohibieron;prohibido; vetar asumir proyectar detectar cuestionar rebatir refutar desvelar filtrar airear transmitir trasladar informar enumerar listar desglosar relativizar ' +
      'sentenciar explicitar transcribir atestiguar ponderar concretar anticipar supeditar condicionar demandar requerir emplazar conminar impugnar objetar arrogar pregonar preconizar propugnar abogar pronunciar retractar desdecir:desdice,desdijo;desdicho; reprochar ' +
      'acentuar~acentú desgranar formular refrendar resaltar clarificar verificar proferir apuntalar vislumbrar',
    judgement:
      'convencido:;;convencido,convencida,convencidos,convencidas atribuir achacar estar+en_contra:está,están,estaba,estaban,estoy,estamos,estuvo;estado; estar+a_favor:está,están,estaba,estaban,estoy,estamos,estuvo;estado; estar+convencido:está,están,estaba,estuvo,estoy,estamos;estado; estar+convencida:está,están,estaba,estuvo,estoy,estamos;estado; estar+convencidos:está,están,estaba,estuvo,estoy,estamos;estado; estar+convencidas:está,están,estaba,estuvo,estoy,estamos;estado; estar+seguro:está,están,estaba,estuvo,estoy,estamos;estado; estar+segura:está,están,estaba,estuvo,estoy,estamos;estado; estar+dispuesto:está,están,estaba,estuvo,estoy,estamos;estado; estar+dispuesta:está,están,estaba,estuvo,estoy,estamos;estado; estar+dispuestos:está,están,estaba,estuvo,estoy,estamos;estado; mostrar+convencido:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+convencida:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+partidario:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+partidaria:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+partidarios:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+dispuesto:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+dispuesta:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+confiado:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+confiada:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+confiados:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+preocupado:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+preocupada:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+satisfecho:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+satisfecha:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+contrario:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+contraria:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+favorable:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+favorables:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+sorprendido:muestra,muestran,mostró,mostraron,mostraba;mostrado; mostrar+sorprendida:muestra,muestran,mostró,mostraron,mostraba;mostrado; dar+la_razón:da,dan,dio,dieron,daba,daban,dará;dado; dar+las_gracias:da,dan,dio,dieron,daba,daban,dará;dado; echar+la_culpa rendir+homenaje:rinde,rinden,rindió,rindieron;rendido; restar+importancia quitar+hierro criticar censurar condenar acusar culpar afear celebrar aplaudir elogiar alabar felicitar respaldar apoyar defender~defiend calificar tildar tachar despachar rebajar minimizar ensalzar disculpar burlar desestimar acatar desautorizar discutir despreciar ' +
      'ver:ve,ven,vio,vieron,veía,veían,vemos;visto;viendo encontrar~encuentr tratar compartir reprobar~reprueb admirar detestar odiar oponer atacar reprender ridiculizar abuchear vilipendiar encomiar halagar repudiar recriminar imputar insultar menospreciar desdeñar avalar secundar ' +
      'suscribir endosar aprobar~aprueb desaprobar~desaprueb responsabilizar considerar juzgar saludar homenajear bendecir arremeter fustigar renegar~renieg deplorar cargar loar vituperar caricaturizar estigmatizar demonizar descalificar ' +
      'endilgar enrostrar exculpar desafiar~desafí',
    mind:
      'tener+previsto:tiene,tienen,tuvo,tenía,tenían,tengo,tenemos;tenido; tener+intención:tiene,tienen,tuvo,tenía,tenían,tengo,tenemos;tenido; gustar:gustaría,gustarían;; creer pensar~piens querer:quiere,quieren,quiso,quisieron,quería,querían,quiero,queremos,quisiera,querrá;querido;queriendo desear esperar temer confiar~confí dudar planear preferir pretender aspirar soñar~sueñ anhelar ansiar desconfiar~desconfí fiar~fí apostar~apuest barajar manejar ' +
      'ambicionar recelar barruntar suponer imaginar contemplar acariciar intuir proyectar augurar buscar rehusar necesitar descartar'
  },
  particles: '',
  weak:
    'convencido amagar trascender conceder remitir reflejar lanzar deslizar avanzar evidenciar atajar reseñar manifestar responder contestar repetir resumir creer pensar estimar clamar llorar rezar reír sonreír escribir publicar informar reportar soltar saber simplificar arrancar cortar terciar observar avisar alertar seguir saltar hablar ' +
    'constar leer resolver disculpar ahondar abundar presumir rematar ponderar reflexionar discrepar confiar aventurar imaginar adivinar coincidir convenir entender comprender recitar vitorear corear apelar debatir intervenir proseguir continuar finalizar ' +
    'reaccionar jurar justificar tranquilizar protestar quejar suponer sospechar extrañar asombrar sorprender preocupar alegrar ' +
    'amenazar definir invitar instar animar llamar ordenar aceptar mostrar publicar difundir divulgar enseñar citar traducir corregir estudiar comprometer vincular comparar comprobar autorizar retirar ocultar devolver contar mantener exponer evocar nombrar apuntar ' +
    'determinar establecer fijar cuantificar documentar certificar acreditar constatar prohibir vetar asumir proyectar detectar filtrar transmitir trasladar enumerar listar transcribir anticipar condicionar requerir emplazar pronunciar recordar ' +
    'celebrar despachar discutir ver encontrar tratar compartir oponer atacar avalar secundar suscribir aprobar saludar cargar fiar dudar apostar manejar contemplar proyectar buscar necesitar barajar admirar abogar retractar ' +
      'alardear arengar bufar cuchichear declamar desahogar descolgar detonar disertar divagar dramatizar enfurecer escandalizar escupir ' +
      'exagerar excusar explayar explotar fantasear fanfarronear graficar ilustrar inferir insinuar interrumpir jalear ladrar maravillar ' +
      'mofar moralizar orar persistir plantar polemizar porfiar predicar profetizar rabiar reponer resoplar retrucar reventar rugir ' +
      'satirizar tantear titubear verbalizar consolar acentuar desgranar formular refrendar resaltar clarificar verificar proferir ' +
      'apuntalar vislumbrar endilgar enrostrar exculpar desafiar descalificar desautorizar',
  governs:
    'convencido:de estar+en_contra:de,del estar+a_favor:de,del tener+intención:de renegar:de,del estar+convencido:de estar+convencida:de estar+convencidos:de estar+convencidas:de estar+seguro:de estar+segura:de estar+dispuesto:a estar+dispuesta:a estar+dispuestos:a mostrar+convencido:por,con,de mostrar+convencida:por,con,de mostrar+partidario:por,con,de mostrar+partidaria:por,con,de mostrar+partidarios:por,con,de mostrar+dispuesto:a,al mostrar+dispuesta:a,al mostrar+confiado:por,con,de mostrar+confiada:por,con,de mostrar+confiados:por,con,de mostrar+preocupado:por,con,de mostrar+preocupada:por,con,de mostrar+satisfecho:por,con,de mostrar+satisfecha:por,con,de mostrar+contrario:a,al mostrar+contraria:a,al mostrar+favorable:a,al mostrar+favorables:a,al mostrar+sorprendido:por,con,de mostrar+sorprendida:por,con,de dar+cuenta:de,del hacer+hincapié:en hacer+un_llamado:a,al hacer+un_llamamiento:a,al lanzar+un_llamamiento:a,al llamar+la_atención:sobre dar+la_razón:a,al dar+las_gracias:a,al,por echar+la_culpa:a,al,de rendir+homenaje:a,al restar+importancia:a,al quitar+hierro:a,al amagar:con hablar:de,del,sobre insistir:en protestar:por,contra quejar:de,del dudar:de,del amenazar:con confiar:en desconfiar:de,del fiar:a invitar:a instar:a intimar:a emplazar:a animar:a comprometer:a acusar:de culpar:de tildar:de tachar:de calificar:de burlar:de,del abogar:por apelar:a,al ' +
    'apuntar:a,al,hacia negar:a oponer:a,al coincidir:en apostar:por aspirar:a soñar:con alertar:de,sobre,del avisar:de,del,sobre advertir:de,del,sobre comparar:con disculpar:por,con felicitar:por exhortar:a llamar:a responder:a jactar:de informar:de,del,sobre pensar:en creer:en arremeter:contra retractar:de,del ' +
    'congratular:de,del,por alegrar:de,del,por lamentar:de,del sincerar:sobre pronunciar:sobre,contra discrepar:de,del,con conminar:a presumir:de,del achacar:a,al atribuir:a,al preguntar:por,sobre ahondar:en abundar:en urgir:a convenir:en cargar:contra responsabilizar:de,del',
  auxiliaries: 'ha han había habían he hemos hubo habrá habrán habría habrían haya hayan',
  modals: 'quiere quieren quiso quería puede pueden pudo podía debe deben debió suele suelen solía solían va van iba iban piensa pretende',
  passives: 'fue fueron es son era eran siendo será serán está están estaba estaban',
  finite:
    'es son fue fueron era eran será serán sea está están estaba estuvo estaban ha han había habían hay hubo tiene tienen tuvo tenía puede pueden pudo podía debe deben va van fue iba hace hacen hizo hacía ' +
    'viene vienen vino queda quedan quedó sigue siguen pasa pasó llega llegó lleva llevan llevó sale salió entra entró vive viven vivió trabaja abre abrió cierra cerró empieza empezó comienza comenzó termina terminó ' +
    'cuesta costó cayó murió nació ganó perdió compró vendió cumple cumplió existe falta dura duró tardó cabe basta parece sirve incluye supone logra logró permite ' +
    'duerme despide corre cae nace muere pierde gana compra vende crece baja sube acaba dirige juega vuelve conduce regresa asiste ocurre sucede aparece desaparece permanece pertenece recibe produce reduce aumenta ' +
    'reúne cobra paga cambia mueve preside encabeza acompaña participa figura ocupa cubre rompe salva usa utiliza genera provoca causa afecta sufre vuela nada camina levanta sienta acerca aleja mira escucha conoce trabajan duermen corren juegan viajan cobran pagan esperan buscan asisten reciben',
  moods: 'habría habrían',
  conditionals: 'sería serían tendría tendrían podría podrían debería deberían estaría estarían haría harían iría irían',
  moodEndings: '',
  notMoodEndings: '',
  notMoods: '',
  pronouns: 'todos todas mí él ella ellos ellas yo nosotros nosotras usted ustedes ambos ambas algunos algunas muchos muchas otros otras nadie alguien quien uno una varios este esta éste ésta',
  firstPersons:
    'yo nosotros nosotras me nos quiero queremos quería queríamos creo creemos pienso pensamos espero esperamos temo tememos digo decimos pido pedimos pedíamos prefiero propongo proponemos prometo agradezco confío dudo detesto exijo exigimos reclamamos sugiero sé sabemos acuerdo fallo intento he hemos gustaría tengo tenemos',
  firstPersonEndings: 'mos é í o',
  otherPersonEndings: 'dijo ujo puso tuvo quiso supo hizo vino prevé',
  objects: 'lo la los las le les me te nos os ello',
  things: 'lo la los las',
  nounForms:
    'denuncia nota firma duda apuesta pregunta queja protesta oferta demanda condena amenaza consulta alerta cita cuenta llama marca crítica replica réplica defensa aclaración censura celebra reforma cifra sentencia culpa charla culpan suma compra ' +
    'reserva pide busca entrega vista visto espera dicho toma ayuda acuerdo reproche fallo cálculo miedo juzgado voto aplauso ' +
    'corte proclama proclamas plantea intento intentos valora debate debates pronóstico murmullo ataque cargos crédito vetó',
  agents: 'por',
  otherInfinitives: 'ser ver dar ir oír',
  finiteEndings: 'aron ieron aban ían ó arán erán irán drán ará erá irá drá aba iría arían erían irían',
  participleEndings: 'ado ada ados adas ido ida idos idas',
  notInfinitives:
    'primer tercer lugar hogar ayer mujer taller poder placer alquiler mar bar par solar militar popular regular particular familiar escolar titular similar ejemplar millar pilar azúcar cáncer líder carácter porvenir ' +
    'singular nuclear auxiliar vulgar peculiar estelar hangar altar dólar radar collar ángulo bienestar malestar pesar telar manjar ajuar calamar superior interior exterior menester atardecer amanecer anochecer deber deberes ayer cualquier',
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
    'arriba adentro afuera tal ayer hoy mañana aquí allí ahí ahora entonces ya también aún todavía siempre nunca luego después antes además así bien mal muy más menos incluso solo sólo casi tampoco quizá quizás embargo ' +
    'anoche anteayer temprano tarde pronto finalmente hasta medio apenas tan poco mucho demasiado encima adelante',
  professing: 'decir declarar mostrar confesar',
  quantifiers: 'más menos',
  concessive: 'si_bien si_acaso',
  quarters: 'desde',
  replies: 'respuesta contestación réplica conclusión veredicto reacción comentario explicación mensaje resumen consigna palabras',
  answers: 'no sí nada basta algo lo_mismo lo_contrario otra_cosa cualquier_cosa eso_mismo',
  adjoining: 'cercano cercana cercanos cercanas próximo próxima próximos próximas afín afines ajeno ajena ajenos ajenas contrario contraria contrarios contrarias favorable favorables fiel fieles experto experta expertos expertas',
  contrasts: 'mientras',
  adverbEndings: 'mente',
  times: 'pasado pasada próximo próxima vez veces víspera lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana tarde noche semana mes año años día días meses semanas horas madrugada mediodía jornada minutos segundos década décadas siglo siglos',
  infinitives: '',
  infinitiveEndings: 'ar er ir arse erse irse arlo erlo irlo arla erla irla arlos erlos irlos arlas erlas arle erle irle arme erme irme arnos ernos',
  carriers: 'limitado querido vuelto llegado acabado terminado mandó mandaron alcanzó alcanza atinó acertó acierta logró consiguió quiere terminó acabó limitó limita negó niega negaron volvió vuelve llegó solía quiso hizo dejó comprometió',
  opinion: 'para',
  criteria: 'día momento hora mes lo plan calendario caso casos circunstancias edad tamaño temporada costumbre gusto gustos orden reglas convenga corresponda proceda',
  before: 'según de_acuerdo_con de_acuerdo_a a_juicio_de a_juicio_del en_opinión_de en_opinión_del en_palabras_de en_palabras_del al_decir_de al_decir_del a_decir_de a_decir_del a_ojos_de a_ojos_del de_acuerdo_al conforme_a conforme_al',
  behind: '',
  trailing: '',
  reportNouns: 'juicio opinión entender parecer',
  nounPrepositions: 'a en al',
  own: 'propio propia',
  impersonal: 'se_lee se_leía se_dice se_cree se_supo se_calcula según_se_supo',
  bodies: 'en desde de',
  nouns: 'negativa compromiso voluntad disposición promesa petición exigencia propuesta advertencia amenaza afirmación acusación anuncio idea convicción esperanza temor reclamo deseo llamamiento argumento sospecha denuncia opinión sensación intención tesis aviso alerta garantía certeza creencia queja insistencia confesión alegación insinuación revelación recordatorio',
  incises: true,
  verbSecond: false,
  capitalNouns: false,
  pluralVerbEndings: 'n',
  pluralDeterminers: 'los las unos unas estos estas esos esas sus muchos muchas algunos algunas varios varias ambos ambas dos tres cuatro cinco seis',
  nullSubject: true,
  verbFinal: false
}
