// The parts that the texts of grammar-romance.test.ts are made of: who is mentioned first, how he or she is called afterwards, and how not.

/** Somebody: first mention, name, second mentions, and mentions that mean somebody else. */
export interface Person {
  first: string
  name: string
  second: readonly string[]
  others: readonly string[]
}

/** The parts of one language, and the frames that put them together. */
export interface Mentions {
  head: string
  people: readonly Person[]
  /** Sentences with the first mention `S`. */
  firsts: readonly string[]
  /** What stands between the two. */
  between: readonly string[]
  /** The same with somebody else in it. */
  crowded: readonly string[]
  /** Second mentions that then could mean somebody else. */
  loose: readonly string[]
  /** Sentences with the second mention `S`; *Nobody warned* is what is said. */
  seconds: readonly string[]
  /** Sentences that go on without naming who speaks. */
  elided: readonly string[]
  /** Words of what is said in the second sentence. */
  said: string
  /** Words apart that are written together: de el, a ajouté il. */
  joined: readonly (readonly [apart: RegExp, together: string])[]
}

const lines = (list: string): readonly string[] => list.trim().split(/\n\s*/u)
const words = (list = ''): readonly string[] => list.split(', ').filter(Boolean)
const people = (list: string): readonly Person[] =>
  lines(list).map((line) => {
    const [first = '', name = '', second, others] = line.split(' | ')
    return {first, name, second: words(second), others: words(others)}
  })

const es: Mentions = {
  head: 'Otoño en un pueblo del interior',
  said: 'adie avisó',
  joined: [],
  people: people(`
    la alcaldesa de Otero, Marta Ríos | Marta Ríos | Ríos, la alcaldesa, ella, la regidora, la primera edil, Marta Ríos, la propia Ríos | el alcalde, él, la ministra, la abogada
    el director del puerto, Íñigo Zubiaurre | Íñigo Zubiaurre | Zubiaurre, el director, él, el directivo, el responsable del puerto, este último | la directora, ella, el alcalde, el conductor
    Yaretzi Quintanar, maestra de 34 años | Yaretzi Quintanar | Quintanar, la maestra, la docente, ella, la mujer, la maestra de 34 años | el maestro, la octogenaria, la maestra de 50 años
    Amets Lizarza, pescador de 62 años | Amets Lizarza | Lizarza, el pescador, él, el hombre, el sexagenario | la pescadora, el treintañero, ella, un pescador
    el delantero colombiano Duván Rentería | Duván Rentería | Rentería, el delantero, el colombiano, el jugador, el futbolista, el ariete, el atacante | el portero, el uruguayo, la jugadora, el técnico
    la actriz Ona Ferrer | Ona Ferrer | Ferrer, la actriz, la intérprete, la artista | el actor, la bailarina, la alcaldesa
    el ministro de Cultura, Pol Casals i Prat | Pol Casals i Prat | Casals, el ministro, el titular de Cultura, Casals i Prat | el titular de Sanidad, la ministra, el ministro de Sanidad
    la jueza Carmen de la Fuente | Carmen de la Fuente | De la Fuente, la jueza, la magistrada, la juez | el juez, la fiscal, la abogada
    el novelista Leandro Oriol | Leandro Oriol | Oriol, el novelista, el escritor, el autor | la escritora, el pintor, el editor
    la científica Wanda Kuczek | Wanda Kuczek | Kuczek, la científica, la investigadora | el científico, la periodista
    la abogada de la familia, Saray Heredia | Saray Heredia | Heredia, la abogada, la letrada | el abogado, la jueza, una abogada
    el presidente de la Unión Campesina, Tito Larralde | Tito Larralde | Larralde, el presidente, el dirigente, el líder campesino | la presidenta, el secretario
    la Asociación de Vecinos de Otero (AVO) | Asociación de Vecinos de Otero | la AVO, la asociación, la entidad | el sindicato, la fundación, la ANP
    el entrenador, Kepa Uranga | Kepa Uranga | Uranga, el entrenador, el técnico, el preparador, el míster | la entrenadora, el árbitro, el portero
    el médico cubano Yosvany Peña | Yosvany Peña | Peña, el médico, el doctor, el cubano, el facultativo | la médica, el enfermero, el chileno
    la dueña del bar, Lola Viudez | Lola Viudez | Viudez, la dueña, la propietaria, la hostelera | el dueño, la clienta
    la portavoz del grupo, Nekane Etxarri | Nekane Etxarri | Etxarri, la portavoz | el portavoz, la secretaria
    el gobernador Fermín Abasolo | Fermín Abasolo | Abasolo, el gobernador, el mandatario, el mandatario estatal | la gobernadora, el senador
    el comandante de la Guardia Civil Blas Iturbe | Blas Iturbe | Iturbe, el comandante, el guardia civil, el mando | el acusado, la comandante
  `),
  firsts: lines(`
    «No hay dinero», dijo ayer S.
    S dijo que no hay dinero.
    S llegó ayer a la plaza.
    Ayer llegó a la plaza S.
  `),
  between: ['', 'El puente se cerró en mayo.', 'La obra costó tres millones y nadie la vio terminada.', '\n\n'],
  crowded: ['El Ayuntamiento de Otero guarda silencio.', 'Asistió también Nuño Serra, el tesorero.', '«Ya se verá», respondió Nuño Serra, el tesorero.', 'Con Alba Soto, la tesorera, habló un vecino.'],
  loose: words('ella, él, la mujer, el hombre, este último'),
  seconds: lines(`
    «Nadie avisó», añadió S.
    S añadió que nadie avisó.
    Según S, nadie avisó.
    Nadie avisó, aseguró S.
    «No hay nada», dice S. «Nadie avisó».
  `),
  elided: lines(`
    «Nadie avisó», añadió.
    Añadió que nadie avisó.
    También explicó que nadie avisó.
    Además, ha recordado que nadie avisó.
  `)
}

const fr: Mentions = {
  head: 'Un automne dans un village de l’intérieur',
  said: 'ersonne n’a prévenu',
  joined: [
    [/\ba ajouté (ils?|elles?)\b/gu, 'a-t-$1 ajouté'],
    [/\bassure (ils?|elles?)\b/gu, 'assure-t-$1'],
    [/\bdit (ils?|elles?)\b/gu, 'dit-$1'],
    [/\bSelon il\b/gu, 'Selon lui']
  ],
  people: people(`
    la maire de Sauzet, Marie Vidal | Marie Vidal | Mme Vidal, la maire, elle, l’élue, l’édile, Marie Vidal, Vidal, cette dernière | le maire, il, M. Vidal, la ministre
    le directeur du port, Yannick Le Goff | Yannick Le Goff | Le Goff, M. Le Goff, le directeur, il, le patron du port, ce dernier | la directrice, elle, Mme Le Goff, le maire
    Maïwenn Kerdal, institutrice de 34 ans | Maïwenn Kerdal | Kerdal, l’institutrice, l’enseignante, elle, la trentenaire, la jeune femme | l’instituteur, la sexagénaire, il
    Titouan Prigent, pêcheur de 62 ans | Titouan Prigent | Prigent, le pêcheur, il, le marin, le sexagénaire, l’homme de 62 ans | la pêcheuse, le trentenaire, elle
    l’attaquant sénégalais Oumar Diabaté | Oumar Diabaté | Diabaté, l’attaquant, le Sénégalais, le joueur, le buteur | le gardien, le Malien, la joueuse, l’entraîneur
    la comédienne Ona Ferrer | Ona Ferrer | Ferrer, la comédienne, l’actrice, l’artiste | le comédien, la danseuse, l’avocate
    le ministre de la Culture, Paul de Vries | Paul de Vries | M. de Vries, le ministre, il, De Vries | la ministre, le ministre de la Santé, Mme de Vries
    la juge Claire Besson | Claire Besson | Mme Besson, la juge, la magistrate, Besson | le juge, la procureure, l’avocate
    le romancier Léandre Oriol | Léandre Oriol | Oriol, le romancier, l’écrivain, l’auteur | la romancière, le peintre, l’éditeur
    la biologiste Wanda Kuczek | Wanda Kuczek | Kuczek, la biologiste, la chercheuse, la scientifique | le biologiste, le chercheur, la journaliste
    l’avocate de la famille, Me Sarah Heredia | Sarah Heredia | Me Heredia, l’avocate, Sarah Heredia | l’avocat, la juge, une avocate
    le président de l’Union paysanne, Théo Larralde | Théo Larralde | M. Larralde, le président, le syndicaliste, le dirigeant | la présidente, le secrétaire
    l’Association des riverains de Sauzet (ARS) | Association des riverains de Sauzet | l’ARS, l’association, elle | le syndicat, la fondation, la CNT
    l’entraîneur, Kévin Urbain | Kévin Urbain | Urbain, l’entraîneur, le coach, le technicien | l’entraîneuse, l’arbitre, le gardien
    le docteur Rémi Pagnol | Rémi Pagnol | Pagnol, le médecin, le praticien, le Dr Pagnol, le docteur | la docteure, l’infirmier
    la patronne du bar, Lola Viguier | Lola Viguier | Viguier, la patronne, la gérante, la cafetière | le patron, la cliente
    l’agriculteur Denis Monnet, 52 ans | Denis Monnet | Monnet, l’agriculteur, le quinquagénaire, l’exploitant, il | l’agricultrice, l’octogénaire, elle
    la préfète du Doubs, Inès Caradec | Inès Caradec | Mme Caradec, la préfète, la représentante de l’État | le préfet, la maire
    le capitaine de gendarmerie Loïc Bodin | Loïc Bodin | Bodin, le capitaine, l’officier, le gendarme, le militaire | l’accusé, la capitaine
  `),
  firsts: lines(`
    « Il n’y a pas d’argent », a dit hier S.
    S dit qu’il n’y a pas d’argent.
    S arrive tôt sur la place.
    Sur la place, la foule attend S.
  `),
  between: ['', 'Le pont a fermé en mai.', 'Les travaux ont coûté trois millions.', '\n\n'],
  crowded: ['La mairie de Sauzet garde le silence.', 'Luc Noël, le trésorier, assistait à la réunion.', '« On verra », répond Luc Noël, le trésorier.', 'Un voisin a parlé à Anne Soto, la trésorière.'],
  loose: words('elle, il, la jeune femme, l’homme, ce dernier, cette dernière'),
  seconds: lines(`
    « Personne n’a prévenu », a ajouté S.
    S ajoute que personne n’a prévenu.
    Selon S, personne n’a prévenu.
    Personne n’a prévenu, assure S.
    « C’est vide », dit S. « Personne n’a prévenu. »
  `),
  elided: lines(`
    « Personne n’a prévenu. »
    Et d’ajouter : « Personne n’a prévenu. »
  `)
}

const it: Mentions = {
  head: 'Autunno in un paese dell’interno',
  said: 'essuno ha avvertito',
  joined: [],
  people: people(`
    la sindaca di Sasso, Marta Rossi | Marta Rossi | Rossi, la sindaca, lei, la prima cittadina, Marta Rossi, quest’ultima | il sindaco, lui, la ministra, l’avvocata
    il direttore del porto, Ettore Zanella | Ettore Zanella | Zanella, il direttore, lui, il dirigente, il responsabile del porto | la direttrice, lei, il sindaco
    Khadija Benali, maestra di 34 anni | Khadija Benali | Benali, la maestra, l’insegnante, lei, la donna | il maestro, l’ottantenne, lui
    Bruno Carlevaro, pescatore di 62 anni | Bruno Carlevaro | Carlevaro, il pescatore, lui, l’uomo, il sessantaduenne | la pescatrice, il trentenne, lei
    l’attaccante colombiano Duván Rentería | Duván Rentería | Rentería, l’attaccante, il colombiano, il giocatore, il centravanti, il bomber | il portiere, l’uruguaiano, la giocatrice
    l’attrice Ona Ferrer | Ona Ferrer | Ferrer, l’attrice, l’interprete, l’artista | l’attore, la ballerina
    il ministro della Cultura, Paolo De Vita | Paolo De Vita | De Vita, il ministro, il titolare della Cultura | la ministra, il ministro della Salute
    la giudice Chiara Bessone | Chiara Bessone | Bessone, la giudice, la magistrata | il giudice, l’avvocata
    il romanziere Leandro Oriolo | Leandro Oriolo | Oriolo, il romanziere, lo scrittore, l’autore | la scrittrice, il pittore
    la biologa Wanda Kuczek | Wanda Kuczek | Kuczek, la biologa, la ricercatrice, la scienziata | il biologo, la giornalista
    l’avvocata della famiglia, Sara Heredia | Sara Heredia | Heredia, l’avvocata, la legale | l’avvocato, la giudice
    il presidente dell’Unione contadina, Tito Larralde | Tito Larralde | Larralde, il presidente, il dirigente | la presidente, il segretario
    l’Associazione residenti di Sasso (Ars) | Associazione residenti di Sasso | l’Ars, l’associazione | il sindacato, la fondazione
    l’allenatore, Kevin Urbani | Kevin Urbani | Urbani, l’allenatore, il tecnico, il mister | l’allenatrice, l’arbitro
    il dottor Remo Pagnoli | Remo Pagnoli | Pagnoli, il medico, il dottore | la dottoressa, l’infermiere
    la titolare del bar, Lola Viganò | Lola Viganò | Viganò, la titolare, la barista | il titolare, la cliente
    il questore Dario Mennella | Dario Mennella | Mennella, il questore | la questora, l’indagato
  `),
  firsts: lines(`
    «Non ci sono soldi», ha detto ieri S.
    S ha detto che non ci sono soldi.
    S arriva in piazza di buon’ora.
    Ieri in piazza è arrivato S.
  `),
  between: ['', 'Il ponte ha chiuso a maggio.', 'I lavori sono costati tre milioni.', '\n\n'],
  crowded: ['Il Comune di Sasso tace.', 'C’era anche Nino Serra, il tesoriere.', '«Si vedrà», risponde Nino Serra, il tesoriere.', 'Un vicino ha parlato con Alba Soto, la tesoriera.'],
  loose: words('lei, lui, la donna, l’uomo, quest’ultima'),
  seconds: lines(`
    «Nessuno ha avvertito», ha aggiunto S.
    S ha aggiunto che nessuno ha avvertito.
    Secondo S, nessuno ha avvertito.
    Nessuno ha avvertito, assicura S.
    «Qui è vuoto», dice S. «Nessuno ha avvertito».
  `),
  elided: lines(`
    «Nessuno ha avvertito», ha aggiunto.
    Ha aggiunto che nessuno ha avvertito.
    Inoltre ha spiegato che nessuno ha avvertito.
  `)
}

const pt: Mentions = {
  head: 'Outono numa aldeia do interior',
  said: 'inguém avisou',
  joined: [],
  people: people(`
    a prefeita de Ouro Fino, Marta Lima | Marta Lima | Lima, a prefeita, ela, a autarca, Marta Lima, esta última | o prefeito, ele, a ministra, a advogada
    o diretor do porto, Rui Teixeira | Rui Teixeira | Teixeira, o diretor, ele, o dirigente, o responsável pelo porto | a diretora, ela, o prefeito
    Jandira Nogueira, professora de 34 anos | Jandira Nogueira | Nogueira, a professora, a docente, ela, a mulher | o professor, a octogenária, ele
    Bento Quaresma, pescador de 62 anos | Bento Quaresma | Quaresma, o pescador, ele, o homem | a pescadora, o trintão, ela
    o avançado colombiano Duván Rentería | Duván Rentería | Rentería, o avançado, o colombiano, o jogador | o guarda-redes, o uruguaio, a jogadora
    a atriz Ona Ferrer | Ona Ferrer | Ferrer, a atriz, a intérprete, a artista | o ator, a bailarina
    o ministro da Cultura, Paulo da Veiga | Paulo da Veiga | Veiga, o ministro, o titular da Cultura | a ministra, o ministro da Saúde
    a juíza Clara Bessa | Clara Bessa | Bessa, a juíza, a magistrada | o juiz, a advogada
    o romancista Leandro Oriol | Leandro Oriol | Oriol, o romancista, o escritor, o autor | a escritora, o pintor
    a bióloga Wanda Kuczek | Wanda Kuczek | Kuczek, a bióloga, a pesquisadora, a investigadora, a cientista | o biólogo, a jornalista
    a advogada da família, Sara Heredia | Sara Heredia | Heredia, a advogada | o advogado, a juíza
    o presidente da União Camponesa, Tito Larralde | Tito Larralde | Larralde, o presidente, o dirigente, o líder | a presidente, o secretário
    a Associação de Moradores de Ouro Fino (AMO) | Associação de Moradores de Ouro Fino | a AMO, a associação, a entidade | o sindicato, a fundação
    o treinador, Quim Urbano | Quim Urbano | Urbano, o treinador, o técnico | a treinadora, o árbitro
    o médico cubano Yosvany Peña | Yosvany Peña | Peña, o médico, o cubano, o clínico | a médica, o enfermeiro
    a dona do bar, Lola Viegas | Lola Viegas | Viegas, a dona, a proprietária | o dono, a cliente
    o governador Firmino Abreu | Firmino Abreu | Abreu, o governador | a governadora, o senador
  `),
  firsts: lines(`
    “Não há dinheiro”, disse ontem S.
    S disse que não há dinheiro.
    S chegou ontem à praça.
    Ontem chegou à praça S.
  `),
  between: ['', 'A ponte fechou em maio.', 'A obra custou três milhões.', '\n\n'],
  crowded: ['A Câmara de Ouro Fino não comenta.', 'Esteve também Nuno Serra, o tesoureiro.', '“Logo se vê”, respondeu Nuno Serra, o tesoureiro.', 'Um vizinho falou com Alba Soto, a tesoureira.'],
  loose: words('ela, ele, a mulher, o homem, esta última'),
  seconds: lines(`
    “Ninguém avisou”, acrescentou S.
    S acrescentou que ninguém avisou.
    Segundo S, ninguém avisou.
    Ninguém avisou, garante S.
    “Está vazio”, diz S. “Ninguém avisou.”
  `),
  elided: lines(`
    “Ninguém avisou”, acrescentou.
    Acrescentou que ninguém avisou.
    Também explicou que ninguém avisou.
  `)
}

export const mentions = {es, fr, it, pt}
