// Spanish: the parts of sentences, and the frames that put them together.
import {type Grammar, lines, parts} from './romance-frames.js'

export const es: Grammar = {
  head: 'Otoño en un pueblo del interior',
  joined: [[/\b([Dd]e|[Aa]) ((?:\{\w+:)?)el (?=\p{Ll}|Papa|Ayunt|Gob)/gu, '$1l $2']],
  sources: {
    one: parts(`
      Marta Ríos | Ríos | Íñigo Zubiaurre | Yaretzi Quintanar | María del Mar de la Fuente | Juan Carlos de los Santos | Iker d’Ors
      Ana Belén Martín-Gil | Gabriel García y Ríos | Íñigo Zubiaurre hijo | J. M. Zubiaurre | don Íñigo Zubiaurre | doña Marta | la señora Ríos
      fray Íñigo | sor Marta | el padre Zubiaurre | la reina Sofía de Otero | el Papa | el propio Zubiaurre | Marta «la Roja» Ríos
      el alcalde | la ministra | el portavoz | el juez | la víctima | el acusado | la joven | el hombre, de 46 años y vecino de Otero
      la mujer, que lleva dos meses en el hospital | la primera teniente de alcalde | el número dos del partido | el mayor de los hermanos
      la concejala de Obras, Marta Ríos | el director del puerto, Íñigo Zubiaurre | el jefe de Bomberos de Otero, Íñigo Zubiaurre
      la consejera de Salud, Marta Ríos | el secretario general de la Unión Campesina, Íñigo Zubiaurre | su marido, Íñigo
      el gobernador del estado de Otero, Íñigo Zubiaurre Gil (PV) | la diputada Marta Ríos (PV) | la diputada del PV Marta Ríos
      el presidente de la Junta de Otero y líder regional del Partido Verde, Íñigo Zubiaurre | la ministra de Economía y Hacienda, Marta Ríos
      Marta Ríos, alcaldesa de Otero | Íñigo Zubiaurre, de 54 años | Marta Ríos, de 34 años y madre de dos hijos | Marta Ríos, 34 años
      Marta Ríos, vecina de la calle Mayor desde 1982 | Íñigo Zubiaurre, que dirige el puerto desde 2010 | Marta Ríos, una de las afectadas
      Íñigo Zubiaurre, dueño de un bar en la calle Mayor | Marta Ríos, catedrática de Historia en la Universidad de Otero | Íñigo Zubiaurre, cuyo hijo murió
      la abogada Marta Ríos | el exministro Íñigo Zubiaurre | la vecina y exalcaldesa Marta Ríos | la alcaldesa en funciones, Marta Ríos
      el catedrático de Derecho Penal de la Universidad de Otero Íñigo Zubiaurre | la bióloga marina y divulgadora Marta Ríos
      el investigador del Instituto de Astrofísica Íñigo Zubiaurre | el delantero colombiano Íñigo Zubiaurre | la doctora Ríos
      la viuda del minero Íñigo Zubiaurre | el hijo de la víctima | la madre del niño, Marta Ríos | el abogado de la familia Zubiaurre
      el todavía presidente | la entonces ministra de Justicia | el también diputado | la hoy senadora | el actor y director | el exalcalde
      una vecina | un vecino que pidió no ser identificado | una vecina de 80 años | otro vecino | una fuente cercana al caso | la misma fuente
      una de cada tres encuestadas | uno de los testigos | una de las más veteranas
      un portavoz de la compañía | una portavoz del Ministerio de Cultura | el encargado de la obra | la dueña del bar de la esquina
      este último | la segunda | el de Otero | la de Obras | quien fuera alcalde entre 1995 y 2003 | la gente | todo el mundo | el pueblo
      el Gobierno | la policía | el Ayuntamiento | la Guardia Civil | la Fiscalía | el Tribunal Supremo | la Comisión Europea | la ONU
      el Ministerio de Cultura | la Consejería de Sanidad | el departamento que dirige Marta Ríos | Casa Real | Moncloa | Transportes
      la asociación de vecinos | la Asociación de Vecinos de Otero | el sindicato CSTO | CSTO | la patronal | la oposición | el Partido Verde
      la plataforma Otero Vivo | la Fundación Ceres | la ONG Manos Abiertas | la empresa | el grupo energético Lumera | Lumera
      la compañía aérea | el equipo de Zubiaurre | la mayoría de los vecinos | un grupo de vecinos | el diario | la agencia estatal
      el informe | un informe de la Universidad de Otero | el estudio, publicado ayer en la revista «Ceres» | la sentencia | el auto | la nota
      un comunicado del Ministerio | la encuesta | el último informe del banco central | un vídeo grabado por un vecino
    `),
    many: parts(`
      fuentes de la investigación | fuentes municipales | fuentes del Ministerio de Defensa | fuentes próximas al entrenador
      los vecinos | los sindicatos | las familias de las víctimas | varios testigos | algunos expertos | muchos de los asistentes
      tres de los afectados | dos de los detenidos | seis de cada diez españoles | los abogados de la familia | ambos | todos | otros
      Ríos y Zubiaurre | Marta Ríos e Íñigo Zubiaurre | el alcalde y la concejala de Obras | Ríos, Zubiaurre y Gil | los hermanos Ríos
      tanto el alcalde como la concejala | el Gobierno y los sindicatos | quienes lo conocen | los que se quedaron | los de Otero
      los investigadores | expertos de la Universidad de Otero | vecinos de la calle Mayor | sus padres | las autoridades | los verdes
    `)
  },
  ofSources: lines(`
    {s1:S} dijo/dijeron {c1:que el puente cerrará en mayo}.
    {s1:S} ha/han dicho {c1:que el puente cerrará en mayo}.
    {s1:S} no dijo/dijeron {c1:si el puente cerrará en mayo}.
    {s1:S} explicó/explicaron ayer a los periodistas {c1:que el puente cerrará en mayo}.
    {s1:S} insistió/insistieron en {c1:que el puente cerrará en mayo}.
    {s1:S} cree/creen {c1:que el puente cerrará en mayo}.
    {s1:S} pidió/pidieron {c1:que el puente cierre en mayo}.
    {s1:S}, por su parte, dijo/dijeron {c1:que el puente cerrará en mayo}.
    {s1:S} llegó/llegaron tarde y dijo/dijeron {c1:que el puente cerrará en mayo}.
    Ayer {s1:S} dijo/dijeron {c1:que el puente cerrará en mayo}.
    Pero {s1:S} dijo/dijeron {c1:que el puente cerrará en mayo}.
    El puente es viejo, pero {s1:S} dijo/dijeron {c1:que no hay dinero}.
    En una entrevista, {s1:S} dijo/dijeron {c1:que el puente cerrará en mayo}.
    En una entrevista, dijo/dijeron {s1:S} {c1:que el puente cerrará en mayo}.
    Cuando llegó la prensa, {s1:S} dijo/dijeron {c1:que el puente cerrará en mayo}.
    {s1:S} sorprendió/sorprendieron al decir {c1:que el puente cerrará en mayo}.
    Tras decir {c1:que el puente cerrará en mayo}, {s1:S} salió/salieron de la sala.
    {s1:S} salió/salieron de la sala diciendo {c1:que el puente cerrará en mayo}.
    Molestó la advertencia {s1:de S} de {c1:que el puente cerrará en mayo}.
    {s1:S} dijo/dijeron: {c1:«El puente cerrará en mayo»}.
    {s1:S} calificó/calificaron {c1:el puente de «ruina peligrosa»}.
    {c1:El puente} fue calificado de {c1:«ruina peligrosa»} por {s1:S}.
    {c1:«El puente cerrará en mayo»}, dijo/dijeron {s1:S}.
    {c1:“El puente cerrará en mayo”}, dice/dicen {s1:S}.
    {c1:"El puente cerrará en mayo"}, ha/han dicho {s1:S} en una entrevista.
    {c1:«El puente cerrará en mayo»}, dijo/dijeron ayer {s1:S}.
    {c1:«El puente cerrará en mayo»}, dijo/dijeron {s1:S}. {c1:«Será para bien»}.
    {c1:«El puente}, dijo/dijeron {s1:S}, {c1:cerrará en mayo»}.
    {c1:«El puente»}, dijo/dijeron {s1:S}, {c1:«cerrará en mayo»}.
    —{c1:El puente cerrará en mayo} —dijo/dijeron {s1:S}—.
    {c1:«Nunca»}, fue la respuesta de {s1:S}.
    {c1:El puente cerrará en mayo}, dijo/dijeron {s1:S}.
    {c1:El puente cerrará en mayo}, según {s1:S}.
    {c1:El puente}, según {s1:S}, {c1:cerrará en mayo}.
    {c1:El puente cerrará en mayo}, según explicó/explicaron {s1:S}.
    {c1:El puente cerrará en mayo}, tal y como dijo/dijeron {s1:S}.
    Según {s1:S}, {c1:el puente cerrará en mayo}.
    Como dijo/dijeron {s1:S}, {c1:el puente cerrará en mayo}.
    De acuerdo con {s1:S}, {c1:el puente cerrará en mayo}.
    A juicio de {s1:S}, {c1:el puente cerrará en mayo}.
    Para {s1:S}, {c1:el puente es «una ruina peligrosa»}.
    {c1:El puente es «una ruina peligrosa»}, en palabras de {s1:S}.
  `),
  verbs: {
    saying: parts(`
      decir dijo dice dicho diciendo | declarar declaró declara declarado declarando | afirmar afirmó afirma afirmado afirmando
      asegurar aseguró asegura asegurado asegurando | señalar señaló señala señalado señalando | explicar explicó explica explicado explicando
      indicar indicó indica indicado indicando | subrayar subrayó subraya subrayado subrayando | destacar destacó destaca destacado destacando
      lamentar lamentó lamenta lamentado lamentando | denunciar denunció denuncia denunciado denunciando | anunciar anunció anuncia anunciado anunciando
      avisar avisó avisa avisado avisando | alertar alertó alerta alertado alertando | aclarar aclaró aclara aclarado aclarando
      precisar precisó precisa precisado precisando | comentar comentó comenta comentado comentando | apuntar apuntó apunta apuntado apuntando
      confirmar confirmó confirma confirmado confirmando | revelar reveló revela revelado revelando | reiterar reiteró reitera reiterado reiterando
      recalcar recalcó recalca recalcado recalcando | remarcar remarcó remarca remarcado remarcando | puntualizar puntualizó puntualiza puntualizado puntualizando
      matizar matizó matiza matizado matizando | manifestar manifestó manifiesta manifestado manifestando | argumentar argumentó argumenta argumentado argumentando
      alegar alegó alega alegado alegando | relatar relató relata relatado relatando | detallar detalló detalla detallado detallando
      pronosticar pronosticó pronostica pronosticado pronosticando | jurar juró jura jurado jurando | comunicar comunicó comunica comunicado comunicando
      informar informó informa informado informando | sostener sostuvo sostiene sostenido sosteniendo | advertir advirtió advierte advertido advirtiendo
      reconocer reconoció reconoce reconocido reconociendo | admitir admitió admite admitido admitiendo | añadir añadió añade añadido añadiendo
      responder respondió responde respondido respondiendo | contar contó cuenta contado contando | recordar recordó recuerda recordado recordando
      prometer prometió promete prometido prometiendo | escribir escribió escribe escrito escribiendo | exponer expuso expone expuesto exponiendo
      repetir repitió repite repetido repitiendo | concluir concluyó concluye concluido concluyendo | predecir predijo predice predicho prediciendo
      insinuar insinuó insinúa insinuado insinuando | agregar agregó agrega agregado agregando | enfatizar enfatizó enfatiza enfatizado enfatizando
      aseverar aseveró asevera aseverado aseverando | dejar_claro dejó_claro deja_claro dejado_claro dejando_claro
      dar_a_entender dio_a_entender da_a_entender dado_a_entender dando_a_entender | negar negó niega negado negando | confesar confesó confiesa confesado confesando
      mantener mantuvo mantiene mantenido manteniendo | adelantar adelantó adelanta adelantado adelantando | constatar constató constata constatado constatando
      celebrar celebró celebra celebrado celebrando | creer creyó cree creído creyendo | temer temió teme temido temiendo | opinar opinó opina opinado opinando
      considerar consideró considera considerado considerando | calcular calculó calcula calculado calculando | sospechar sospechó sospecha sospechado sospechando
    `),
    quoting: parts(`
      bromear bromeó bromea bromeado bromeando | gritar gritó grita gritado gritando | zanjar zanjó zanja zanjado zanjando
      ironizar ironizó ironiza ironizado ironizando | suspirar suspiró suspira suspirado suspirando | apostillar apostilló apostilla apostillado apostillando
      sonreír sonrió sonríe sonreído sonriendo | quejarse se_quejó se_queja quejado quejándose | felicitarse se_felicitó se_felicita felicitado felicitándose
      preguntarse se_preguntó se_pregunta preguntado preguntándose | resumir resumió resume resumido resumiendo | rematar remató remata rematado rematando
      replicar replicó replica replicado replicando | contestar contestó contesta contestado contestando | relativizar relativizó relativiza relativizado relativizando
      tuitear tuiteó tuitea tuiteado tuiteando | proseguir prosiguió prosigue proseguido prosiguiendo | intervenir intervino interviene intervenido interviniendo
      sincerarse se_sinceró se_sincera sincerado sincerándose | justificarse se_justificó se_justifica justificado justificándose
    `),
    asking: parts(`
      pedir pidió pide pedido pidiendo | exigir exigió exige exigido exigiendo | reclamar reclamó reclama reclamado reclamando
      solicitar solicitó solicita solicitado solicitando | proponer propuso propone propuesto proponiendo | sugerir sugirió sugiere sugerido sugiriendo
      rogar rogó ruega rogado rogando | desear deseó desea deseado deseando | esperar esperó espera esperado esperando | recomendar recomendó recomienda recomendado recomendando
      rechazar rechazó rechaza rechazado rechazando | querer quiso quiere querido queriendo | preferir prefirió prefiere preferido prefiriendo
    `)
  },
  ofVerbs: {
    saying: lines(`
      {s1:Marta Ríos} <past> {c1:que el puente cerrará en mayo}.
      {s1:La alcaldesa} <pres> {c1:que el puente cerrará en mayo}.
      {s1:La alcaldesa} también ha <part> {c1:que el puente cerrará en mayo}.
      {s1:La alcaldesa} quiso <inf> {c1:que el puente cerrará en mayo}.
      En la radio, {s1:Ríos} <past> ayer {c1:que el puente cerrará en mayo}.
      {s1:La alcaldesa} sorprendió al <inf> {c1:que el puente cerrará en mayo}.
      {s1:La alcaldesa} cerró el acto <ger> {c1:que el puente cerrará en mayo}.
      El puente cerrará en mayo. También <past> {c1:que no hay dinero}.
      {c1:El puente cerrará en mayo}, <past> {s1:la alcaldesa}.
      {c1:El puente cerrará en mayo}, según <past> {s1:la alcaldesa}.
      {s1:{s2:La alcaldesa}} dijo {c2:que no hay dinero} y <past> {c1:que el puente cerrará en mayo}.
    `),
    quoting: lines(`
      {c1:«El puente cerrará en mayo»}, <past> {s1:Marta Ríos}.
      {c1:“El puente cerrará en mayo”}, <pres> {s1:la alcaldesa}.
      {c1:«El puente}, <pres> {s1:la alcaldesa}, {c1:cerrará en mayo»}.
      {c1:«¡El puente cierra!»}, <past> entonces {s1:una vecina}.
      —{c1:El puente cerrará en mayo} —<past> {s1:Ríos}—.
      {s1:La alcaldesa} <pres>: {c1:«El puente cerrará en mayo»}.
      {s1:La alcaldesa} <past> ayer en la radio: {c1:«El puente cerrará en mayo»}.
    `),
    asking: lines(`
      {s1:La alcaldesa} <past> {c1:que el puente cierre en mayo}.
      {s1:Los vecinos}, <ger> {c1:que el puente cierre}, salieron a la calle.
      {s1:La alcaldesa} también ha <part> {c1:que el puente cierre en mayo}.
    `)
  },
  contents: parts(`
    el puente, que abrió en 1902, cerrará en mayo | los buzos hallaron el barco, pero no a la tripulación
    la junta se reunió el lunes y votó cerrar el puente | es pronto para saber cuándo reabrirá el puente | hay tres maneras de pagarlo
    si vuelve la riada, el puente caerá | el puente cerrará porque los pilares están podridos | aunque el puente es viejo, es seguro
    la provincia, no el pueblo, debe pagar | se han gastado 4 millones, el 12 % del presupuesto, en arreglos
    los vecinos deben quedarse en casa, hervir el agua y cerrar las ventanas | el puente es «un peligro» y cerrará
    el plan es «torpe», «injusto» y «caro» | lo que pasó el lunes fue un accidente | quien abrió la puerta debe responder
    no sabe quién abrió la puerta | no está claro si habrá dinero | más de la mitad nunca ha visto el puente
    cerrarán el bar, el puente y la escuela, y que no habrá trenes | ni el pueblo ni la provincia pagarán
    el consejero delegado de Lumera, Paulo Gil, dejará el cargo | nadie le avisó del cierre | cuando se reunió la junta, nadie habló
    de media, un billete cuesta 12 euros | en mayo, el puente reabrirá | pese a la riada, el barco salió | para abrir el puente, el pueblo debe pagar
    ninguna de las 40 casas sufrió daños | la riada —la peor en 40 años— ya pasó | la riada (la peor en 40 años) ya pasó
    el pueblo irá a los tribunales; la provincia, no | el puente es inseguro: los pilares están podridos
    sería un error cerrar el puente, lo que aumentaría la deuda | el puente, el bar y la carretera están cerrados por precaución
    la riada mató a 12 personas, hirió a 40 y dejó a 300 sin casa | el dinero, en su mayoría de la provincia, se ha perdido
    el 60 % de los pisos está vacío | el 3 de mayo de 2024 cayeron 40 litros por metro cuadrado | hace dos años que no llueve
  `),
  ofContents: lines(`
    {s1:Marta Ríos} dijo {c1:que K}.
    {s1:La alcaldesa} explicó ayer a los vecinos {c1:que K}.
    Según {s1:la alcaldesa}, {c1:K}.
    {c1:K}, según {s1:la alcaldesa}.
    {c1:K}, dijo {s1:la alcaldesa}.
    {c1:«K»}, dijo {s1:la alcaldesa}.
    —{c1:K} —dijo {s1:la alcaldesa}—.
    {s1:La alcaldesa} advirtió de {c1:que K}.
    En una nota, {s1:la alcaldesa} recuerda {c1:que K}.
    {s1:La alcaldesa} dijo: {c1:«K»}.
  `),
  silent: lines(`
    Según los casos, S vive/viven en Otero.
    Según convenga, S vive/viven en Otero.
    Según el día, S llega/llegan tarde.
    Para Navidad, S cierra/cierran el bar.
    Para S, hay un asiento en la primera fila.
    Para S llegó una carta sin sello.
    El gesto dice mucho de S.
    S comió/comieron en el puerto.
    S salió/salieron tras cerrar la puerta.
    La puerta fue cerrada por S.
    El premio fue entregado por S en «El muelle».
    S abrió/abrieron la tienda antes de saber que llovía.
    El libro «El muelle» gustó a S.
    S pintó/pintaron la barca y cenó/cenaron en casa.
    A S le falta tiempo.
    El trabajo de S dura dos años.
    Tres de los barcos son de S.
    Con S llegaron dos médicos.
    Hay que decir que S corre/corren cada mañana.
    La silla de S quedó libre, si bien nadie la ocupó.
    «El muelle», de S, se estrena el jueves.
    S tiene/tienen una casa cercana al puerto.
    En tiempos de S, la casa era «El muelle».
  `)
}
