import type {StructureWords} from '../types/structure-words.js'

/** Spanish words found in bylines, datelines, credits, notes and page furniture. */
export const structure: StructureWords = {
  bylineOpeners: [
    'una crónica de', 'una columna de',
    'por', 'texto de', 'texto', 'un reportaje de', 'reportaje de', 'una entrevista de', 'entrevista de',
    'análisis de', 'crónica de', 'escrito por', 'autor', 'autora', 'autores', 'publicado por', 'redactado por', 'exclusiva de'
  ],
  joiners: ['y', 'e', 'con'],
  placeOpeners: ['en', 'desde', 'enviado especial a', 'enviada especial a', 'corresponsal en'],
  publisherOpeners: ['para'],
  articles: ['el', 'la', 'los', 'las'],
  ownReporters: ['nuestro corresponsal', 'nuestra corresponsal', 'nuestro enviado especial', 'nuestra enviada especial'],
  relativeTimes: ['hace'],
  placeJoiners: ['y'],
  placeWords: ['de la', 'de los', 'de', 'del', 'la', 'el'],
  sentenceOpeners: ['el'],
  creditJoiners: ['por', 'de'],
  relays: ['vía', 'via'],
  roles: [
    'periodista', 'corresponsal', 'enviado especial', 'enviada especial', 'redactor', 'redactora', 'reportero',
    'reportera', 'columnista', 'editor', 'editora', 'jefe de', 'jefa de', 'analista'
  ],
  staff: ['redacción', 'la redacción', 'nuestro corresponsal', 'agencias', 'agencia'],
  published: ['publicado', 'publicado el', 'publicada', 'creado', 'publicado a las', 'fecha de publicación'],
  updated: [
    'actualizado', 'actualizado el', 'actualizado a', 'actualizada', 'última actualización', 'modificado', 'act.'
  ],
  months: [
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre',
    'noviembre', 'diciembre', 'ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'sept', 'set', 'oct', 'nov',
    'dic'
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'hoy', 'ayer'],
  times: [
    'h', 'hs', 'horas', 'de', 'm', 'p', 'a', 'las', 'hace', 'minutos', 'minuto', 'tiempo de lectura', 'min', 'lectura',
    'cest', 'cet', 'días', 'día', 'hora'
  ],
  photo: [
    'captura de pantalla', 'composición', 'fotomontaje', 'foto', 'fotos', 'fotografía', 'fotografías', 'crédito de la foto', 'cortesía', 'imagen', 'imágenes', 'crédito', 'créditos', 'foto de',
    'fotos de', 'foto por', 'fotógrafo'
  ],
  photoBare: ['foto', 'fotos', 'foto de archivo', 'fotografía de', 'imagen de'],
  photoLabels: ['foto', 'fotos'],
  photographers: ['fotógrafo', 'fotógrafa', 'reportero gráfico', 'reportera gráfica'],
  photoAlone: ['cedida', 'cedidas', 'foto cedida', 'imagen cedida', 'foto: cedida'],
  video: ['vídeo', 'video', 'vídeo de', 'vídeo por', 'realización'],
  graphic: ['gráfico', 'gráficos', 'infografía', 'ilustración', 'ilustración de', 'mapa', 'viñeta de'],
  captionLabels: ['pie de foto', 'leyenda'],
  captionOpeners: ['foto de archivo', 'imagen de archivo', 'fotografía de archivo', 'archivo'],
  captionSigns: [
    '(foto de archivo)', '(imagen de archivo)', '(archivo)', '(izq.)', '(dcha.)', '(izquierda)', '(derecha)', 'de izquierda a derecha', 'en una imagen de archivo',
    'en una foto de archivo', ', a la izquierda,', ', a la derecha,'
  ],
  reporting: [
    'con información de', 'información de', 'con la colaboración de', 'con reportería de', 'reportería de',
    'con aportaciones de'
  ],
  editing: ['editado por', 'edición de', 'edición', 'edición por'],
  writing: ['redactado por', 'escrito por'],
  translation: ['traducido por', 'traducción de', 'traducción', 'traducción por'],
  contributed: [
    'contribuyó a este artículo', 'contribuyeron a este artículo', 'contribuyó con este reporte',
    'contribuyeron con este reporte', 'contribuyó a este despacho', 'contribuyeron a este despacho'
  ],
  source: ['fuente', 'fuentes'],
  rights: [
    'todos los derechos reservados', 'reservados todos los derechos', 'todos los derechos reservados.',
    'prohibida su reproducción'
  ],
  correction: [
    'corrección…', 'fe de errores…', 'fe de erratas…', 'rectificación…', 'versión corregida…', 'corrige…',
    'una versión anterior…', '(corrige…'
  ],
  authorNotes: ['el autor es', 'la autora es', 'el autor fue', 'la autora fue'],
  editorsNote: [
    'nota de la redacción…', 'nota del editor…', 'n. de la r…', 'nota de redacción…',
    'este artículo fue publicado…', 'esta entrevista ha sido editada…'
  ],
  embargo: ['embargo…', 'embargado hasta…', 'no difundir antes…'],
  updateNote: [
    'actualización:…', 'actualiza con…', 'actualiza…', 'amplía información…', 'amplía…', 'noticia en desarrollo…',
    'en desarrollo…'
  ],
  advisory: ['atención editores…', 'nota a los editores…', 'aviso a los editores…'],
  wireStatus: ['avance', 'resumen', 'ampliación', 'corrección', 'versión corregida', 'repetición'],
  headlineFields: ['título', 'titular'],
  deckFields: ['entradilla', 'bajada', 'subtítulo', 'copete'],
  bylineFields: ['autor', 'autora', 'firma'],
  dateFields: ['fecha', 'fecha de publicación'],
  paperFields: ['fuente', 'publicación', 'medio', 'periódico'],
  sectionFields: ['sección'],
  lengthFields: ['longitud', 'extensión'],
  bodyFields: ['cuerpo', 'texto'],
  otherFields: ['idioma', 'tipo de publicación', 'fecha de carga', 'página', 'edición', 'tema', 'temas'],
  sureFields: ['entradilla', 'copete', 'sección', 'tipo de publicación', 'fecha de carga'],
  lengthUnits: ['palabras', 'caracteres'],
  salutations: ['señor director', 'sr. director', 'sra. directora', 'señora directora'],
  closings: ['atentamente', 'un saludo', 'saludos', 'cordialmente'],
  pageWords: ['página', 'pagina', 'pág', 'pag', 'p'],
  documentWords: ['documentos', 'documento'],
  mailFields: ['de', 'para', 'asunto', 'fecha', 'enviado', 'cc'],
  mailSubjects: ['asunto'],
  endMarks: ['fin', '(fin)', '-fin-', '- fin -', '(sigue)', 'seguirá'],
  furniture: [
    'ver video:…', 'ver vídeo:…', 'mira el video:…', 'mira el vídeo:…', 'ver también:…',
    'seguir', 'regalar', 'descargar', 'añadir a favoritos', 'enviar', 'oír',
    'informate más…', 'infórmate más…', 'más información…', 'seguir leyendo…',
    'publicidad', 'anuncio', 'compartir', 'compartir…', 'comparte…', 'comparte', 'copiar enlace…', 'enlace copiado',
    'enviar por…', 'comentarios', 'comentarios…', '…comentarios', '…comentario', 'comenta', 'comentar…', 'imprimir',
    'guardar', 'guardar…', 'escuchar…', 'suscríbete…', 'suscribirse…', 'suscripción…', 'ya soy suscriptor…',
    'iniciar sesión…', 'inicia sesión…', 'regístrate…', 'registrarse…', 'newsletter', 'newsletter…', 'boletín',
    'boletines…', '…boletín', 'recibe…', 'apúntate…', 'más información', 'más información…',
    'te puede interesar:…', 'lea también…', 'lee también…', 'leer más…', 'seguir leyendo…', 'ver más…',
    'ver comentarios…', 'sigue leyendo…', 'más noticias…', 'lo más leído…', 'lo más visto…', 'síguenos…',
    'sigue…en', 'portada', 'inicio', 'menú', 'buscar', 'cerrar', 'volver…', 'tamaño de letra', 'color de fondo',
    'tiempo de lectura…', 'temas', 'temas…', 'etiquetas…', 'archivado en…', 'noticias relacionadas',
    'noticia relacionada', 'relacionado…', 'ver vídeo…', 'ver galería…', 'vídeo', 'video', 'foto', 'galería',
    'facebook…', 'x - twitter', 'política de privacidad…', 'aviso legal…', 'cookies…', 'aceptar…', 'contacto',
    'hazte…', 'apóyanos…', 'descarga…app', 'contenido patrocinado', 'otros artículos…', 'reportar un error…',
    'informar de un error…', 'esta funcionalidad es…', 'mostrar…', 'únete…', 'consulta…aquí', 'todos los derechos…',
    'continúa leyendo…', 'la noticia continúa…', 'la información continúa…', 'el artículo continúa…', 'crea tu cuenta…',
    '¿qué opinas?…', '¿qué te ha parecido?…', 'normas de uso…', 'las noticias del día…', 'cada mañana, lo…',
    'tu correo electrónico…', 'he leído y acepto…', 'acepto la política…', 'añádenos…', 'añade…como fuente preferida',
    'activa las notificaciones…', 'activar notificaciones', 'ver biografía', 'ver perfil', 'corregir este artículo',
    '¿has visto un error?…', '¿has encontrado un error?…', '¿encontraste un error?…', 'envíanos tu…', 'escríbenos…',
    'reproducir', 'reproducir vídeo', 'activar sonido', 'pantalla completa', 'foto 1 de…', 'imagen 1 de…', 'ampliar foto',
    'ampliar imagen', 'ver todo', 'ver todos', 'ver todas', 'ir al contenido…', 'saltar al contenido…',
    'ver esta publicación en…', 'una publicación compartida…', 'encuesta', 'vota', 'vota…', 'votar', 'ver resultados',
    'haz una donación…', 'haz tu donación…', 'sin socios no hay…', 'sin lectores no hay…', 'patrocinado', 'patrocinado por…',
    'contenido patrocinado…', 'contenido ofrecido por…', 'ofrecido por…', 'pasatiempos', 'esquelas', 'descubre más…',
    'guardar artículo', 'escuchar noticia…', 'escuchar el artículo…', 'configurar cookies…', 'aceptar y continuar…',
    'aceptar todo', 'rechazar todo', 'rechazar y suscribirse…', 'referencia:…', 'referencias:…',
    'más opciones para compartir…', 'tienes 1…', 'recibe en tu correo…', 'puedes darte de baja…', '¡gracias por…',
    'gracias por suscribirte…',
    'ahora en portada', 'en portada', 'destacados', 'noticias de hoy', 'hoy en portada'
  ],
  offers: [
    'newsletter', 'suscríbete', 'suscripción', 'suscriptores', 'suscriptor', 'boletín', 'cookies', 'publicidad',
    'regístrate', 'navegador', 'descarga', 'contraseña'
  ],
  ownWords: ['nos', 'nuestro', 'nuestra', 'nuestros', 'nuestras'],
  readerWords: ['te', 'ti', 'tu', 'tus', 'usted'],
  itselfWords: ['este artículo', 'esta noticia', 'este reportaje'],
  calls: [
    'sigue', 'síguenos', 'recibe', 'descubre', 'escucha', 'mira', 'lee', 'consulta', 'únete', 'apúntate', 'comparte',
    'apoya', 'haz', 'pincha', 'quieres', 'infórmate', 'accede', 'inicia', 'este artículo', 'este contenido',
    'este texto', 'este resumen', 'si te', 'si quieres', 'para leer', 'para comentar', 'no te', 'tienes',
    'suscríbete', 'regístrate',
    'cada mañana', 'cada día', 'cada semana', 'cada tarde', 'cada noche', 'cada viernes', 'todos los', 'todas las', 'toda la'
  ],
  wares: [
    'noticias', 'actualidad', 'app', 'aplicación', 'podcast', 'pódcast', 'artículo', 'artículos', 'vídeo', 'vídeos',
    'video', 'comentario', 'comentarios', 'comentar', 'canal', 'whatsapp', 'alertas', 'correo', 'redacción',
    'periodismo', 'contenido', 'contenidos', 'texto', 'resumen', 'ia', 'aquí', 'google', 'mundo',
    'redes', 'notificaciones',
    'esencial', 'titulares'
  ],
  relatedHeads: [
    'lea también', 'lee también', 'también te puede interesar', 'le puede interesar', 'más información', 'temas', 'etiquetas', 'archivado en', 'noticias relacionadas', 'lo más leído',
    'lo más visto', 'te puede interesar', 'comentarios', 'comentarios…', 'te recomendamos', 'más noticias',
    'últimas noticias', 'lo último', 'relacionados', 'también en…', 'más en…', 'sobre la firma', 'sobre el autor',
    'temas relacionados', 'conforme a los criterios de', 'otros artículos de…', 'relacionadas', 'ver también',
    'contenido relacionado',
    'más sobre este tema', 'más artículos del autor', 'no te pierdas', 'te puede gustar',
    'también te puede gustar', 'también te interesa', 'otras noticias', 'más leídas', 'más vistas', 'noticias destacadas',
    'lo más compartido', 'lo más comentado', 'contenido patrocinado', 'últimas noticias de…',
    'para saber más', 'en otros medios'
  ],
  desks: [
    'inicio', 'portada', 'política', 'economía', 'internacional', 'españa', 'mundo', 'deportes', 'cultura',
    'sociedad', 'ciencia', 'salud', 'tecnología', 'opinión', 'sucesos', 'madrid', 'educación', 'sanidad',
    'migración', 'medio ambiente', 'gente', 'televisión', 'noticias', 'actualidad'
  ],
  mediaLabels: ['vídeo', 'galería', 'fotogalería', 'en imágenes'],
  summaryHeads: [
    'en breve',
    'las claves', 'en resumen', 'puntos clave', 'lo esencial', 'claves'],
  release: ['nota de prensa', 'comunicado de prensa', 'para publicación inmediata', 'comunicado'],
  contact: [
    'contacto', 'contactos', 'contacto de prensa', 'contacto prensa', 'contacto para medios', 'gabinete de prensa',
    'para más información'
  ],
  about: ['acerca de', 'sobre', 'aviso legal', 'declaraciones prospectivas', 'nota a los editores'],
  questionLabels: ['p', 'r', 'pregunta', 'respuesta'],
  otherLabels: [
    'exclusiva', 'urgente', 'actualización', 'opinión', 'nota', 'foto', 'contacto', 'fuente', 'fuentes', 'análisis', 'vídeo', 'video', 'tel', 'correo', 'dirección',
    'fecha', 'lugar', 'precio', 'resultado', 'balance', 'ejemplo', 'atención', 'hoy', 'ayer', 'entrevista',
    'reportaje', 'última hora', 'directo', 'claves'
  ]
}
