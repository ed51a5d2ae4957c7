import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** Spanish words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'sr señor don padre fray', female: 'sra señora doña srta señorita sor', either: 'dr dra prof'},
  portfolios: 'sanidad salud educación hacienda interior exteriores cultura economía justicia defensa trabajo fomento transportes transporte agricultura ganadería pesca industria turismo empleo igualdad vivienda energía minas ambiente seguridad urbanismo deportes deporte comercio movilidad comunicación finanzas obras bienestar consumo innovación ciencia universidades inclusión migraciones presidencia gobernación ambiental infraestructuras infraestructura patrimonio juventud festejos limpieza emergencias prensa producción planeamiento desarrollo minería aguas',
  compoundStarts: 'ex vice co no',
  titles: 'rey reina príncipe princesa papa cardenal obispo ex',
  roles: {
    male:
      'coordinador periodista artista especialista turista representante interesado edil párroco guardameta portero delantero defensa centrocampista goleador ' +
        'ciclista corredor atleta nadador boxeador tenista seleccionador técnico árbitro rector decano magistrado procurador letrado perito forense ' +
        'imputado investigado procesado detenido condenado reo preso denunciante querellante gobernador intendente regidor síndico corregidor primer ' +
        'vicepresidente expresidente exministro exalcalde canciller embajador cónsul diplomático legislador congresista asambleísta parlamentario ' +
        'eurodiputado dirigente líder sindicalista empresario emprendedor comerciante hostelero hotelero cocinero chef camarero pescador ganadero ' +
        'pastor viticultor apicultor bodeguero carpintero fontanero electricista albañil mecánico taxista camionero conductor piloto marinero bombero ' +
        'guardabosques sargento teniente coronel general comandante soldado cirujano psiquiatra psicólogo dentista veterinario biólogo físico químico ' +
        'geólogo climatólogo meteorólogo astrónomo matemático lingüista filósofo arqueólogo antropólogo politólogo demógrafo enfermero farmacéutico ' +
        'docente pedagogo bibliotecario conservador coleccionista galerista curador editor librero traductor intérprete guionista novelista poeta ' +
        'dramaturgo ensayista columnista reportero corresponsal locutor productor realizador fotógrafo pintor escultor arquitecto urbanista diseñador ' +
        'ilustrador compositor pianista guitarrista tenor barítono bailarín coreógrafo humorista inquilino casero arrendador cliente usuario ' +
        'consumidor pasajero viajero visitante transeúnte automovilista joven anciano octogenario nonagenario septuagenario sexagenario adolescente ' +
        'novio prometido viudo primo sobrino nieto yerno suegro cuñado padrino heredero sucesor antecesor adversario ganador vencedor campeón ' +
        'medallista creador inventor desarrollador informático contable tesorero ejecutivo accionista inversor banquero mediador negociador activista ' +
        'ecologista voluntario cura sacerdote obispo monje imán rabino francés italiano alemán japonés danés senegalés portugués británico ' +
        'estadounidense mexicano argentino hombre padre hijo hermano tío esposo marido niño chico abuelo ministro presidente director alcalde ' +
        'portavoz vocero fiscal abogado juez diputado senador investigador entrenador ingeniero agricultor médico profesor maestro jefe dueño ' +
        'fundador autor escritor cineasta actor cantante músico capitán policía vecino jubilado testigo acusado candidato concejal consejero ' +
        'conseller secretario responsable economista historiador sociólogo propietario chofer alumno estudiante colega amigo panadero comisario ' +
        'inspector delegado gerente catedrático notario mánager crítico funcionario presentador custodio exentrenador artista abad adjunto agente ' +
        'alguacil artesano asesor astrofísico ayudante cabo campesino capataz cantautor  chófer consultor dependiente directivo empleado ' +
        'encargado exconcejal exdirector fisioterapeuta fraile geógrafo  instructor interventor jinete  lehendakari mediocentro ' +
        ' operario pediatra pívot precandidato prelado promotor redactor  relator sastre socio subdelegado subdirector ' +
        'subsecretario superviviente suplente terapeuta  tutor vicealcalde viceministro vicerrector estratega sobreviviente afectado ' +
        'damnificado dt ' +
        'español inglés ruso chino uruguayo paraguayo chileno peruano colombiano venezolano ecuatoriano boliviano cubano dominicano ' +
        'brasileño marroquí húngaro checo polaco noruego sueco holandés catalán vasco gallego andaluz aragonés asturiano valenciano ' +
        'postulante aspirante extremo lateral volante zaguero ariete central enganche auxiliar productor canario madrileño sevillano malagueño cordobés rosarino tucumano mendocino porteño bogotano limeño sudamericano neoyorquino ' +
        'vizcaíno navarro riojano murciano extremeño leonés canadiense belga morelense jalisciense bonaerense ' +
        'oriundo oficial mandamás jerarca gestor patrón patrono autónomo conserje vigilante paramédico logopeda geriatra becario doctorando ' +
        'mecenas filántropo magnate auditor togado ponente congresal constituyente exdiputado exintendente exrector exfuncionario exjefe ' +
        'excapitán exmandatario exparlamentario exedil exregidor barón opositor disidente contrincante veterano debutante novato canterano ' +
        'timonel míster atacante mediapunta defensor pelotari gimnasta copiloto púgil judoka karateca bailaor cantaor escenógrafo cómico ' +
        'payaso mago tertuliano influencer youtuber tiktoker streamer literato biógrafo académico dibujante modisto constructor sumiller ' +
        'hortelano horticultor caficultor labriego regante cacique indígena vicario arzobispo nuncio feligrés migrante inmigrante refugiado ' +
        'exiliado ucraniano sirio palestino israelí iraní iraquí turco griego escocés irlandés austríaco suizo rumano búlgaro serbio croata ' +
        'panameño costarricense nicaragüense hondureño salvadoreño guatemalteco puertorriqueño haitiano australiano neozelandés surcoreano ' +
        'argelino nigeriano ghanés keniano camerunés vallisoletano salmantino burgalés cántabro santanderino bilbaíno guipuzcoano ' +
        'donostiarra alavés zaragozano barcelonés alicantino granadino gaditano jerezano toledano conquense albaceteño mallorquín tinerfeño ' +
        'coruñés vigués salteño jujeño santafesino entrerriano neuquino marplatense tapatío regiomontano poblano yucateco oaxaqueño ' +
        'veracruzano sinaloense sonorense tamaulipeco tabasqueño antioqueño caleño costeño quiteño guayaquileño arequipeño cusqueño paceño ' +
        'cruceño santiaguino montevideano caraqueño lugareño maliense',
    female:
      'coordinadora periodista artista especialista turista representante interesada edil guardameta portera delantera defensa centrocampista goleadora ciclista ' +
        'corredora atleta nadadora boxeadora tenista jugadora seleccionadora técnica árbitra rectora decana magistrada procuradora letrada perita ' +
        'forense imputada investigada procesada detenida condenada presa denunciante querellante gobernadora intendenta regidora síndica primera ' +
        'vicepresidenta expresidenta exministra exalcaldesa canciller embajadora cónsul diplomática legisladora congresista asambleísta parlamentaria ' +
        'eurodiputada dirigente líder sindicalista empresaria emprendedora comerciante hostelera hotelera cocinera chef camarera pescadora ganadera ' +
        'pastora viticultora apicultora bodeguera taxista conductora pilota marinera bombera sargento teniente coronel general comandante soldado ' +
        'cirujana psiquiatra psicóloga dentista veterinaria bióloga física geóloga climatóloga meteoróloga astrónoma matemática lingüista filósofa ' +
        'arqueóloga antropóloga politóloga demógrafa enfermera farmacéutica docente pedagoga bibliotecaria conservadora coleccionista galerista ' +
        'librera traductora intérprete guionista novelista poeta dramaturga ensayista columnista reportera corresponsal locutora productora ' +
        'realizadora fotógrafa pintora escultora arquitecta urbanista diseñadora ilustradora compositora pianista guitarrista soprano mezzosoprano ' +
        'bailarina coreógrafa humorista inquilina casera usuaria consumidora pasajera viajera visitante joven anciana octogenaria nonagenaria ' +
        'septuagenaria sexagenaria adolescente novia prometida viuda prima sobrina nieta nuera suegra cuñada madrina heredera sucesora antecesora ' +
        'adversaria ganadora vencedora campeona medallista creadora inventora desarrolladora informática contable tesorera ejecutiva accionista ' +
        'inversora banquera mediadora negociadora activista ecologista voluntaria monja francesa italiana alemana japonesa danesa senegalesa ' +
        'portuguesa británica estadounidense mexicana argentina mujer madre hija hermana tía esposa niña chica abuela ministra presidenta directora ' +
        'alcaldesa portavoz vocera fiscal abogada jueza diputada senadora investigadora entrenadora ingeniera agricultora médica profesora maestra ' +
        'jefa dueña fundadora autora escritora cineasta actriz cantante música capitana policía vecina jubilada testigo acusada candidata concejala ' +
        'consejera secretaria responsable economista historiadora socióloga propietaria alumna estudiante colega amiga panadera comisaria inspectora ' +
        'delegada gerente catedrática notaria crítica funcionaria presentadora química priora editora curadora clienta rival adjunta agente artesana ' +
        'asesora astrofísica campesina cantautora consultora dependienta directiva empleada encargada fisioterapeuta geógrafa  instructora ' +
        '  operaria pediatra precandidata promotora redactora relatora socia subdelegada subdirectora subsecretaria ' +
        'superviviente terapeuta  tutora vicealcaldesa viceministra vicerrectora sobreviviente afectada damnificada ' +
        'española inglesa rusa china uruguaya paraguaya chilena peruana colombiana venezolana ecuatoriana boliviana cubana dominicana ' +
        'brasileña húngara checa polaca noruega sueca holandesa catalana vasca gallega andaluza aragonesa asturiana valenciana ' +
        'postulante aspirante auxiliar productora extremo lateral central madrileña sevillana malagueña cordobesa rosarina tucumana mendocina porteña bogotana limeña sudamericana neoyorquina vizcaína ' +
        'navarra riojana murciana extremeña leonesa canadiense belga ' +
        'oriunda oficial lideresa jerarca gestora patrona conserje matrona comadrona académica becaria doctoranda auditora togada ponente ' +
        'congresal exdiputada exintendenta exrectora exfuncionaria exdirectora exjefa excapitana exmandataria exedil exregidora opositora ' +
        'disidente contrincante veterana debutante timonel atacante defensora gimnasta púgil judoka karateca amazona bailaora cantaora ' +
        'escenógrafa cómica payasa maga tertuliana influencer youtuber biógrafa dibujante sumiller caficultora indígena abadesa migrante ' +
        'inmigrante refugiada exiliada ucraniana siria palestina griega escocesa irlandesa suiza rumana croata panameña hondureña ' +
        'salvadoreña guatemalteca puertorriqueña australiana surcoreana argelina nigeriana bilbaína donostiarra zaragozana barcelonesa ' +
        'alicantina granadina gaditana toledana mallorquina tinerfeña coruñesa tapatía regiomontana poblana yucateca oaxaqueña antioqueña ' +
        'caleña costeña quiteña cusqueña paceña cruceña santiaguina montevideana caraqueña lugareña',
    either:
      'niño persona miembro víctima experto experta'
  },
  personEndings: {male: 'dor ero ista ólogo', female: 'dora era ista óloga', either: ''},
  headFirst: true,
  concerned: 'interesado interesada aludido aludida galardonado galardonada premiado premiada homenajeado homenajeada',
  anyPerson: {
    male: 'entrevistado quincuagenario sexagenario septuagenario octogenario nonagenario treintañero cuarentón hombre joven chico funcionario político dirigente mandatario protagonista interesado jugador deportista futbolista tenista artista creador intérprete cantante actor músico autor escritor científico investigador religioso anciano edil ganador campeón ' +
        'oriundo veterano lugareño jerarca',
    female: 'entrevistada quincuagenaria sexagenaria septuagenaria octogenaria nonagenaria treintañera cuarentona mujer joven chica funcionaria política dirigente mandataria protagonista interesada jugadora deportista futbolista tenista artista creadora intérprete cantante actriz música autora escritora científica investigadora religiosa anciana edil ganadora campeona ' +
        'oriunda veterana lugareña jerarca',
    either: ''
  },
  variesNouns: true,
  offices:
    'ministro ministra presidente presidenta director directora alcalde alcaldesa portavoz vocero vocera fiscal abogado abogada juez jueza ' +
      'gobernador gobernadora secretario secretaria jefe jefa padre madre hijo hija hermano hermana esposo esposa marido tío tía abuelo abuela ' +
      'vecino vecina colega amigo amiga testigo consejero consejera concejal concejala rector rectora decano decana entrenador entrenadora capitán ' +
      'capitana delegado delegada inspector comisario embajador embajadora vicepresidente vicepresidenta canciller dueño dueña propietario ' +
      'propietaria gerente obispo párroco defensa cura sacerdote cónsul lehendakari subdelegado subdelegada vicealcalde vicealcaldesa viceministro ' +
      'viceministra vicerrector vicerrectora titular alguacil dt consellera',
  firstNameEndings: {male: 'o', female: 'a'},
  twoLastNames: true,
  groups:
    'pobladores habitantes madres docentes maestros maestras enfermeras taxistas hosteleros empresarios obreros mineros jubilados pensionistas ' +
    'mujeres hombres jóvenes niños abuelos damnificados sobrevivientes senadores concejales alcaldes regidores ministros jueces fiscales abogados ' +
    'periodistas futbolistas hinchas propietarios dueños migrantes refugiados indígenas campesinos comuneros ejidatarios transportistas ' +
    'camioneros repartidores ciclistas peatones biólogos técnicos funcionarios portavoces colectivos contribuyentes lectores espectadores ' +
    'asistentes feligreses obispos monjas temporeros jornaleros estibadores apicultores viticultores libreros editores allegados compañeros ' +
    'excombatientes reclusos presos ingenieros arquitectos vecinas trabajadoras afectadas diputadas alumnas empleadas ' +
    'gente pueblo afición público ciudadanía población familia hinchada arqueólogos turistas pasajeros viajeros usuarios clientes conductores votantes electores consumidores bomberos policías soldados enfermeros sanitarios ' +
      'artistas actores músicos escritores ganaderos pescadores defensores detractores partidarios firmantes supervivientes víctimas hermanas hermanos ' +
      'residentes ' +
      'vecinos padres investigadores expertos especialistas críticos opositores diputados inquilinos comerciantes agricultores alumnos estudiantes profesores ' +
      'médicos observadores testigos medios autoridades sindicatos asociaciones familiares familias aficionados jugadores colegas amigos ciudadanos ' +
      'trabajadores empleados organizadores analistas economistas historiadores activistas manifestantes mayoría varios algunos muchos voluntarios ' +
      'científicos ecologistas viñateros afectados traductores',
  organizations:
    'prensa regulador central academia administración aerolínea agrupación alianza archivo arquidiócesis arzobispado aseguradora astillero bloque bodega cervecera ' +
      'cofradía colegio concesionaria confederación congregación consorcio consistorio constructora cooperativa coordinadora corporación cúpula ' +
      'dirección ejército embajada emisora escudería facultad farmacéutica firma foro galería generalitat gestora gobernación hermandad hotel ' +
      'imprenta inmobiliaria intendencia jefatura laboratorio librería marca mutua naviera notaría observatorio obispado ong operadora orden ' +
      'orquesta parroquia peña petrolera plataforma plataforma procuraduría productora rectorado redacción rotativo secretaría telefónica tienda ' +
      'vicaría vaticano policía ayuntamiento alcaldía municipio gobierno ministerio juzgado tribunal asociación partido grupo sindicato empresa ' +
      'sociedad compañía banco instituto universidad iglesia fundación cámara senado congreso parlamento fiscalía oposición coalición comisión ' +
      'diario periódico agencia cadena revista clínica hospital escuela club colectivo federación consejo región departamento onu otan unión ' +
      'organismo patronal gremio consejería diputación junta museo teatro oficina comité organización liga efe delegación diócesis defensa supremo ' +
      'condado fabricante gigante multinacional filial matriz consultora energética tecnológica eléctrica ' +
        'ente mancomunidad patronato holding conglomerado minera distribuidora comercializadora editorial discográfica semanario ' +
        'encuestadora auditora bufete subsecretaría viceministerio cancillería consulado municipalidad cabildo conselleria subdelegación ' +
        'judicatura gendarmería contraloría defensoría superintendencia bancada directorio dirigencia gerencia startup ejecutivo',
  anyOrganization:
    'empresa sociedad compañía grupo organización organismo entidad firma institución ong multinacional ' +
      'cadena fabricante operadora consultora gigante ' +
        'gremio colectivo agrupación plataforma federación central patronal ente aseguradora petrolera constructora farmacéutica tecnológica ' +
        'cervecera bodega inmobiliaria eléctrica energética minera distribuidora',
  bodyNames: 'asociación:asociación partido:partido sindicato:sindicato,unión aerolínea:líneas,airlines',
  organizationEndings: 'sa sl sau srl',
  documents: 'informe estudio encuesta sondeo documento comunicado carta texto sentencia fallo proyecto nota estadística análisis lista libro artículo vídeo video mensaje tuit cartel acta censo datación auto',
  pronouns: {
    male: 'él éste este',
    female: 'ella ésta esta',
    latter: 'éste ésta',
    latterPhrases: {male: 'este_último éste_último', female: 'esta_última ésta_última'},
    neuter: 'ello eso esto',
    plural: 'ellos ellas',
    first: 'yo me mí mi mis',
    firstPlural: 'nosotros nosotras nos nuestro nuestra',
    second: 'tú te usted ustedes vosotros',
    relative: 'que quien quienes cual',
    emphatic: 'mismo misma mismos mismas propio propia',
    indefinite: 'nadie alguien algunos algunas muchos muchas otros otras varios uno una',
    nobody: 'nadie ningún ninguno ninguna'
  },
  possessives: 'su sus mi mis nuestro nuestra nuestros nuestras',
  subjects: 'él ella ellos ellas yo nosotros nosotras usted',
  articles: {male: 'el un este ese', female: 'la una esta esa'},
  contractions: 'del',
  pluralArticles: 'los las estos estas esos esas',
  definite: 'el la los las este esta estos estas ese esa esos esas',
  indefinite: 'un una otro otra unos unas dos tres cuatro cinco varios varias',
  pluralEndings: 's es',
  decades:
    'treintañero:30 treintañera:30 cuarentón:40 cuarentona:40 cincuentón:50 cincuentona:50 quincuagenario:50 quincuagenaria:50 ' +
    'sexagenario:60 sexagenaria:60 septuagenario:70 septuagenaria:70 octogenario:80 octogenaria:80 nonagenario:90 nonagenaria:90',
  years: 'años',
  nations:
    'colombiano colombiana:colombiano uruguayo uruguaya:uruguayo argentino argentina:argentino chileno chilena:chileno peruano ' +
    'peruana:peruano boliviano boliviana:boliviano ecuatoriano ecuatoriana:ecuatoriano venezolano venezolana:venezolano paraguayo ' +
    'paraguaya:paraguayo brasileño brasileña:brasileño mexicano mexicana:mexicano cubano cubana:cubano dominicano dominicana:dominicano ' +
    'hondureño hondureña:hondureño salvadoreño salvadoreña:salvadoreño español española:español portugués portuguesa:portugués francés ' +
    'francesa:francés italiano italiana:italiano alemán alemana:alemán inglés inglesa:inglés ruso rusa:ruso polaco polaca:polaco sueco ' +
    'sueca:sueco noruego noruega:noruego danés danesa:danés griego griega:griego turco turca:turco chino china:chino coreano ' +
    'coreana:coreano senegalés senegalesa:senegalés',
  ordinaryEndings: 'ó aron ieron aban ían',
  lastNames: 'peña iglesia banco orden domingo',
  joiners: 'y e o',
  prepositions: 'de del a al en para por con sobre entre contra que quien desde',
  affiliators: 'de del en para',
  nameLinks: 'de del en',
  namers: 'llamado llamada',
  firstNames: {male, female},
  nicknames: '',
  titleForms:
    'maestra:docente,profesora maestro:docente,profesor médico:doctor,facultativo médica:doctora,facultativa dueña:propietaria dueño:propietario ' +
      'ministro:titular,político ministra:titular,política abogado:letrado,defensor abogada:letrada,defensora alcalde:regidor,edil,munícipe,primer ' +
      'alcaldesa:regidora,edil,primera presidente:mandatario,dirigente,gobernante,directivo,ejecutivo,líder ' +
      'presidenta:mandataria,dirigente,gobernante,directiva,ejecutiva,líder gobernador:mandatario gobernadora:mandataria ' +
      'senador:legislador,parlamentario senadora:legisladora,parlamentaria diputado:legislador,parlamentario diputada:legisladora,parlamentaria ' +
      'candidato:postulante,aspirante,abanderado candidata:postulante,aspirante,abanderada concejal:edil concejala:edil portavoz:vocero,vocera,dirigente delantero:futbolista,atacante,jugador,goleador,ariete defensa:futbolista,jugador ' +
      'portero:futbolista,guardameta,jugador entrenador:técnico,preparador,dt,míster,estratega entrenadora:técnica,preparadora ' +
      'seleccionador:técnico seleccionadora:técnica escritor:autor,novelista escritora:autora,novelista novelista:autor,autora,escritor,escritora ' +
      'catedrático:profesor,experto,investigador catedrática:profesora,experta,investigadora obispo:prelado arzobispo:prelado papa:pontífice ' +
      'rey:monarca reina:monarca dueño:propietario dueña:propietaria secretario:funcionario,dirigente,líder,titular secretaria:funcionaria,dirigente,líder,titular ' +
      'director:cineasta,responsable,directivo,ejecutivo directora:cineasta,responsable,directiva,ejecutiva consejero:directivo,ejecutivo,titular ' +
      'consejera:directiva,ejecutiva,titular gerente:directivo,ejecutivo,directiva,ejecutiva investigador:científico,experto,especialista ' +
      'investigadora:científica,experta,especialista profesor:experto,docente,académico profesora:experta,docente,académica ' +
      'médico:facultativo,doctor,especialista médica:facultativa,doctora,especialista taxista:conductor,conductora agricultor:campesino,productor agricultora:campesina,productora ganadero:productor,criador hostelero:empresario,dueño hostelera:empresaria,dueña sindicalista:dirigente pescador:marinero librero:dueño,comerciante librera:dueña,comerciante juez:magistrado jueza:magistrada,juez magistrado:juez ' +
      'magistrada:jueza inspector:agente,policía inspectora:agente,policía técnico:entrenador,dt,míster,estratega dt:técnico,entrenador,estratega ' +
      'cantante:artista,intérprete actor:intérprete,artista actriz:intérprete,artista cineasta:director,directora,realizador ' +
      'arqueólogo:científico,investigador,experto arqueóloga:científica,investigadora,experta titular:funcionario,funcionaria empresario:directivo ' +
      'teniente:oficial,mando,militar coronel:oficial,mando,militar sargento:mando,militar comandante:oficial,mando,militar subinspector:agente,policía,mando ' +
      'comisario:policía,mando comisaria:policía,mando coordinador:responsable,dirigente coordinadora:responsable,dirigente delegado:representante ' +
      'delegada:representante subdelegado:representante subdelegada:representante vicepresidente:dirigente,directivo vicepresidenta:dirigente,directiva ' +
      'rector:académico rectora:académica párroco:sacerdote,cura boxeador:púgil boxeadora:púgil letrado:abogado letrada:abogada enfermera:sanitaria ' +
      'biólogo:científico,investigador,experto bióloga:científica,investigadora,experta economista:experto,experta,analista',
  suffixes: 'jr sr ii iii',
  particles: 'de del la las los y i van von der e ben',
  adjectives: '',
  places: 'españa madrid barcelona valencia sevilla bilbao zaragoza méxico argentina chile colombia perú ecuador quito venezuela uruguay montevideo paraguay bolivia cuba guatemala honduras europa américa francia portugal italia alemania galicia cataluña andalucía murcia',
  common: [reporting.determiners, reporting.pronouns, reporting.objects, reporting.prepositions, reporting.links, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, reporting.finite, reporting.negations, reporting.reflexives, reporting.demonstratives].join(' ')
}
