// Who it is: items of all shapes in each language, with pieces of what is said and the name of who says it.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'

/** An item, and for pieces of quotations the speaker's name, or undefined where the text gives none. */
interface Named {
  text: string
  named: Record<string, string | undefined>
}

const items: Record<string, readonly Named[]> = {
  de: [
    {
      text: `Landrätin Irmgard Seitz hat den Plan verteidigt. „Wir brauchen das Bad“, sagte Seitz. Bürgermeister Anton Rehm sah das anders. „Uns fehlt das Geld“, sagte er. „Notfalls bauen wir selbst“, meinte die Kreischefin.`,
      named: {'„Wir brauchen': 'Irmgard Seitz', '„Uns fehlt': 'Anton Rehm', '„Notfalls': 'Irmgard Seitz'}
    },
    {
      text: `Dr. Sabine Roth leitet die Klinik. „Wir sind voll“, sagte Roth. Pfleger Jan Maas nickt. „Zwei lagen auf dem Flur“, sagt er. „Morgen sind es drei“, sagt die Ärztin.`,
      named: {'„Zwei': 'Jan Maas', '„Morgen': 'Sabine Roth'}
    },
    {
      text: `Anna Kern, 34, betreibt eine Bäckerei. Ihr Mann Paul hilft mit. „Wir stehen um zwei auf“, sagt die 34-Jährige. Das Oberlandesgericht Nordau wies ihre Klage ab. Das Gericht sah „keinen Anlass“ dafür.`,
      named: {'„Wir stehen': 'Anna Kern', '„keinen': 'Oberlandesgericht Nordau'}
    },
    {
      text: `Trainer Stefan Orth war sauer. „Das war nichts“, sagte der Coach des Zweitligisten FC Olten. „Wir zahlen drauf“, klagt eine junge Krankenschwester. „Es brannte“, erzählt Mieter Anh Minh Tran aus dem Haus. Orths Stärke ist die Ruhe. „Ich bleibe“, sagt er.`,
      named: {'„Das war': 'Stefan Orth', '„Wir zahlen': undefined, '„Es brannte': 'Anh Minh Tran'}
    },
    {
      text: `Die Organisation Klare Fährte nennt das „einen Freibrief“. Oltens Coach Dirk Penning sprach von „einem Sahnetag“. Kommissar Jon Ruge rät trotz des glücklichen Ausgangs von Nachahmung ab: „Bitte nicht.“`,
      named: {'„einen Freibrief': 'Klare Fährte', '„einem Sahnetag': 'Dirk Penning', '„Bitte nicht': 'Jon Ruge'}
    },
    {
      text: `Landrätin Silvia Onken (SPD) wies die Kritik zurück. „Panik hilft keinem“, sagte Onken. „Wir haben einen Plan“, so die SPD-Politikerin. Der Bürgermeister schwieg. „Ich sage nichts“, knurrte der Wirt.`,
      named: {'„Panik': 'Silvia Onken', '„Wir haben': 'Silvia Onken', '„Ich sage': undefined}
    },
    {
      text: `Verkehrsexperte Ulf Radek von der TU Isenstadt hält das Projekt für „verkorkst“. Van den Broek gab sich bescheiden. „Ich höre zu“, sagte Kläger-Anwältin Mara Lind.`,
      named: {'„verkorkst': 'Ulf Radek', '„Ich höre': 'Mara Lind'}
    },
    {
      text: `Die Brücke in Harlingen bleibt zu. „Wir haben keine Wahl“, erklärte Bürgermeisterin Silke Aumann. „Die Pfeiler geben nach“, fügte sie hinzu. Die Händler sind sauer. „Uns hat keiner angerufen“, klagt Bäckermeister Uwe Tönnies. Der 52-Jährige fürchtet um sein Geschäft: „Hier kommt niemand mehr vorbei.“`,
      named: {'„Wir haben keine': 'Silke Aumann', '„Die Pfeiler': 'Silke Aumann', '„Uns hat': 'Uwe Tönnies', '„Hier kommt': 'Uwe Tönnies'}
    },
    {
      text: `Verkehrsminister Ole Behrmann (LPD) wies die Vorwürfe zurück. Er sprach im Landtag von „Stimmungsmache“. „Wir weichen nicht“, sagte der Minister. Die Abgeordnete Nora Salm entgegnete, der Plan sei „heiße Luft“. „Wir warten seit zehn Jahren“, so die Politikerin.`,
      named: {'„Stimmungsmache': 'Ole Behrmann', '„Wir weichen': 'Ole Behrmann', '„heiße Luft': 'Nora Salm', '„Wir warten': 'Nora Salm'}
    },
    {
      text: `„Das war das Tor meines Lebens“, sagte Kevin Arndt unter Tränen. Der Stürmer traf in letzter Minute. „Ich widme es meiner Oma“, so Arndt weiter. Trainer Ralf Ziegler mahnte zur Ruhe: „Gewonnen ist nichts.“`,
      named: {'„Das war': 'Kevin Arndt', '„Ich widme': 'Kevin Arndt', '„Gewonnen': 'Ralf Ziegler'}
    },
    {
      text: `Die Staatsanwaltschaft geht von einem „eingespielten System“ aus. Verteidigerin Ines Karber sieht das anders. „Es gibt keinen einzigen Beweis“, betont die Anwältin. Karber zufolge wollen ihre Mandanten „reinen Tisch machen“.`,
      named: {'„Es gibt keinen': 'Ines Karber', '„reinen': 'Ines Karber'}
    },
    {
      text: `„Um sechs klingelte das Telefon“, erinnert sich Antje Reis, 58. „Ich nahm den Mantel und ging.“ Ihr Mann Eckhard war schon draußen. „Ich sah nur Rauch“, sagt er.`,
      named: {'„Um sechs': 'Antje Reis', '„Ich nahm': 'Antje Reis', '„Ich sah nur': 'Eckhard'}
    },
    {
      text: `Der Verband Freie Höfe kritisierte das Gesetz als „Bürokratiemonster“. Präsident Holger Witt forderte Nachbesserungen. „So geht es nicht“, teilte Witt am Dienstag mit. Das Agrarministerium wollte sich nicht äußern.`,
      named: {'„Bürokratie': 'Verband Freie Höfe', '„So geht': 'Holger Witt'}
    },
    {
      text: `„Schluss mit den Ausreden“, schimpft Marta Echterhoff. Die Vorsitzende der Bürgerinitiative wird deutlich: „Wir wollen die Akten sehen.“ Für Stadtrat Fabian Orth sind die Akten „längst öffentlich“.`,
      named: {'„Schluss': 'Marta Echterhoff', '„Wir wollen': 'Marta Echterhoff', '„längst': 'Fabian Orth'}
    },
    {
      text: `Die Polizei warnt vor Betrügern. „Geben Sie nie Ihre PIN heraus“, rät Sprecher Jens Kolbe. Kolbe zitierte eine Rentnerin mit den Worten: „Der Mann war so nett.“ Sie habe 4000 Euro verloren.`,
      named: {'„Geben Sie': 'Jens Kolbe'}
    },
    {
      text: `Ministerpräsidentin Rike Sandmann hält den Vorschlag für „unausgegoren“. Die Regierungschefin verwies auf die Kosten. „Das zahlt am Ende der Bürger“, warnte sie in der „Seepost“.`,
      named: {'„unausgegoren': 'Rike Sandmann', '„Das zahlt': 'Rike Sandmann'}
    }
  ],
  es: [
    {
      text: `«No hay dinero», dijo Pol Casals i Prat. «Ni lo habrá», añadió Casals. La jueza Carmen Otal escuchaba. «Basta», pidió la juez.`,
      named: {'«No hay': 'Pol Casals i Prat', '«Ni lo': 'Pol Casals i Prat', '«Basta': 'Carmen Otal'}
    },
    {
      text: `El puente sigue cerrado. «No hay dinero», lamentó la abogada del alcalde Nuño Serra. La portavoz del grupo Ada Ruiz contestó. «Hay dinero», dijo Ruiz.`,
      named: {'«No hay': undefined, '«Hay dinero': 'Ada Ruiz'}
    },
    {
      text: `«Nos dejan solos»: los vecinos de Otero marchan hasta la capital\n\nUnas 200 personas salieron ayer. «Volveremos», dijo Ada Ruiz, maestra. «Mañana mismo», añadió la maestra.`,
      named: {'«Nos dejan': undefined, '«Volveremos': 'Ada Ruiz', '«Mañana': 'Ada Ruiz'}
    },
    {
      text: `Tobías Pereyra perdió ante Unai Zubimendia. «Me pasó por arriba», dijo Pereyra, tenista. «Hay que felicitarlo», añadió el rosarino. La firma textil Brandt pagó el torneo. «Volveremos», dijo la firma textil Brandt. La empresa pide «paciencia».`,
      named: {'«Me pasó': 'Tobías Pereyra', '«Hay que': 'Tobías Pereyra', '«Volveremos': 'Brandt', '«paciencia': 'Brandt'}
    },
    {
      text: `La vecina Rosa Calvo reconoce «una discusión», aunque niega «los golpes». El vecino Luis Mora se encoge de hombros. «Aquí nunca pasa nada de eso.»`,
      named: {'«una discusión': 'Rosa Calvo', '«los golpes': 'Rosa Calvo', '«Aquí nunca': 'Luis Mora'}
    },
    {
      text: `Consultada por este diario, la gerente de la planta, Ana Ríos, rehusó hablar. Fuentes del sector dan por segura la venta. «Está hecho», aseguran. «No comento rumores», zanjó Ríos.`,
      named: {'«Está hecho': undefined, '«No comento': 'Ana Ríos'}
    },
    {
      text: `«Vamos bien», dijo el consejero delegado, Xavier Montoliu. El directivo descartó «cualquier cierre». «Ni cobré ni mandé cobrar», declaró la arqueóloga Irene Cobaleda. La científica pide «más datos».`,
      named: {'«Vamos': 'Xavier Montoliu', '«cualquier': 'Xavier Montoliu', '«Ni cobré': 'Irene Cobaleda', '«más datos': 'Irene Cobaleda'}
    },
    {
      text: `La capitana Nuria Casal presenta este viernes su libro. “Quería contarlo”, explica en un café. Tardó cinco años, dice. Jordi Ponce fue más directo. “Es lo mejor que tenemos”, opinó. Y agregó: “El que no lo ve es porque no quiere”.`,
      named: {'“Quería': 'Nuria Casal', 'Tardó': 'Nuria Casal', '“Es lo': 'Jordi Ponce', '“El que': 'Jordi Ponce'}
    },
    {
      text: `El alcalde, Tomás Quirós, defendió el cierre. Según explicó, el edificio presenta “daños graves”. Según se supo, el edificio es “viejo”.`,
      named: {'“daños': 'Tomás Quirós', '“viejo': undefined}
    },
    {
      text: `El presidente de los comerciantes, Luis Miguel Parra, los pone de ejemplo. "Son el alma del barrio", dice. La alcaldesa Pilar Cuadrado calló. "No recuerdo nada", repitió la veterana. "Ni yo", terció el juez.`,
      named: {'"Son el': 'Luis Miguel Parra', '"Ni yo': undefined}
    },
    {
      text: `El puente de Valdemora seguirá cerrado. «No hay alternativa», explicó la alcaldesa, Pilar Cuadrado. «Los pilares ceden», añadió. Los comerciantes protestan. «Nadie nos avisó», lamenta Julián Ortuño, dueño de una panadería. El hombre teme por su negocio: «Aquí ya no pasa nadie».`,
      named: {'«No hay': 'Pilar Cuadrado', '«Los pilares': 'Pilar Cuadrado', '«Nadie nos': 'Julián Ortuño', '«Aquí ya': 'Julián Ortuño'}
    },
    {
      text: `El ministro de Transportes, Óscar Belmonte, compareció en el Senado. "No vamos a retroceder", aseguró el titular de la cartera. La portavoz de la oposición, Nuria Salgado, replicó que el plan es "papel mojado". "Llevamos diez años esperando", recordó la senadora.`,
      named: {'"No vamos': 'Óscar Belmonte', '"papel mojado': 'Nuria Salgado'}
    },
    {
      text: `“Fue el gol de mi vida”, dijo entre lágrimas Kevin Aranda. El delantero marcó en el último minuto. “Se lo dedico a mi abuela”, agregó el futbolista. Su entrenador, Raúl Cifuentes, pidió calma: “No ganamos nada todavía”.`,
      named: {'“Fue el gol': 'Kevin Aranda', '“No ganamos': 'Raúl Cifuentes'}
    },
    {
      text: `La Fiscalía sostiene que se trata de "una trama organizada". La abogada Inés Carvajal, que defiende a dos de los acusados, lo niega. "No hay una sola prueba", insiste la letrada. Según Carvajal, sus clientes "quieren declarar".`,
      named: {'"No hay una': 'Inés Carvajal', '"quieren': 'Inés Carvajal'}
    },
    {
      text: `«Me llamaron a las seis», recuerda Antonia Reyes, de 58 años. «Cogí el abrigo y salí». Su marido, Eusebio, ya estaba en la calle. «Solo veía humo», cuenta él.`,
      named: {'«Me llamaron': 'Antonia Reyes', '«Cogí': 'Antonia Reyes', '«Solo veía': 'Eusebio'}
    },
    {
      text: `La empresa Aguas del Tajuña rechazó las críticas. En un comunicado, la compañía calificó las acusaciones de «falsas» y anunció una demanda. «Actuaremos con firmeza», advirtió su director, Mario Leal.`,
      named: {'«falsas': 'Aguas del Tajuña', '«Actuaremos': 'Mario Leal'}
    },
    {
      text: `¿Por qué decidió volver?

—Por nostalgia —responde el escritor Álvaro Quintero Díaz.

¿Y sus lectores? «Me han esperado», admite. Quintero prepara otra novela. «Hablará del mar», adelanta el autor.`,
      named: {'«Me han': 'Álvaro Quintero Díaz', '«Hablará': 'Álvaro Quintero Díaz'}
    },
    {
      text: `"Basta de excusas", estalló Marta Echeverri. La presidenta del comité no se mordió la lengua: "Queremos los papeles". Desde la Alcaldía, el secretario Fabio Osorio contestó que "los papeles son públicos".`,
      named: {'"Basta': 'Marta Echeverri', '"los papeles': 'Fabio Osorio'}
    },
    {
      text: `El gobernador Tomás Iriarte llegó a la zona por la tarde. “Vamos a reconstruir todo”, prometió el mandatario. Una vecina, Rosa Quispe, le reclamó agua. “Llevamos tres días sin nada”, le gritó la mujer.`,
      named: {'“Vamos': 'Tomás Iriarte', '“Llevamos': 'Rosa Quispe'}
    },
    {
      text: `Los sindicatos ven «un primer paso». «Es insuficiente, pero es un paso», matizó Elena Robledo, secretaria general de Frente Obrero. Robledo quiere que el Gobierno «cumpla lo firmado».`,
      named: {'«Es insuf': 'Elena Robledo', '«cumpla': 'Elena Robledo'}
    }
  ],
  fr: [
    {
      text: `« On ferme », soupire la patronne du bar, Lola Viguier. Le pêcheur Titouan Prigent la regarde. « On verra », dit le marin. « C’est décidé », répond la gérante.`,
      named: {'« On ferme': 'Lola Viguier', '« On verra': 'Titouan Prigent', '« C’est': 'Lola Viguier'}
    },
    {
      text: `Le pont reste fermé. « C’est triste », regrette l’avocat de la maire Ada Roux. Le chef de la police Luc Noël a répondu. « C’est prudent », a dit Noël.`,
      named: {'« C’est triste': undefined, '« C’est prudent': 'Luc Noël'}
    },
    {
      text: `« Nous avons tout essayé », affirme au Monde Bertrand Saulnier, son directeur. « Rien », balaie M. Saulnier. L’entreprise textile Agrival invoque « le marché ». Le groupe promet « un dialogue ».`,
      named: {'« Nous avons': 'Bertrand Saulnier', '« Rien': 'Bertrand Saulnier', '« le marché': 'Agrival', '« un dialogue': 'Agrival'}
    },
    {
      text: `« On tient », sourit Paulette Gall, 74 ans, qui promet « une fête ». « Non », répond Maud Kerven (Plouvernec autrement), qui juge le plan « fou ». La porte-parole du gouvernement salue « un geste ».`,
      named: {'« On tient': 'Paulette Gall', '« une fête': 'Paulette Gall', '« fou': 'Maud Kerven', '« un geste': undefined}
    },
    {
      text: `« La digue est usée », prévient la géologue Assia Benali. Le maire, Luc Gall, a écarté tout report. « On ne ferme pas une ville, martèle-t-il. Les travaux attendront. »`,
      named: {'« La digue': 'Assia Benali', '« On ne ferme': 'Luc Gall'}
    },
    {
      text: `L’équipementier Vanneau a publié ses comptes. « Un bon millésime », s’est félicité Vanneau. La CTS Vanneau dénonce « une gestion de courte vue ».`,
      named: {'« Un bon': 'Vanneau', '« une gestion': 'CTS Vanneau'}
    },
    {
      text: `Le ministre fédéral de la Pêche, Tarek Hadid, a présenté son plan. « On avance », a dit le ministre. La direction du port campe sur ses positions. Elle parle d’« un détail ». « Rien ne change », a réagi Nolwenn Tanguy, cheffe de l’opposition. L’élue exige « un vote ».`,
      named: {'« On avance': 'Tarek Hadid', '« un détail': undefined, '« Rien': 'Nolwenn Tanguy', '« un vote': 'Nolwenn Tanguy'}
    },
    {
      text: `La patineuse Karine Lescure, 31 ans, arrête. « J’ai dansé », dit Karine Lescure. « Elle rit tout le temps », confie Rosa Pinto, sa coach. L’intéressée refuse « les adieux ». L’ONG Rivages dénonce « une chasse ». « Nous voulons du silence », dit Paul Vernay.`,
      named: {'« J’ai dansé': 'Karine Lescure', '« les adieux': 'Karine Lescure', '« une chasse': 'Rivages', 'du silence': 'Paul Vernay'}
    },
    {
      text: `Le maire, Gilles Tardivel, reste ferme : « Les gens n’y vont plus. » Le préfet de la Brenne, Éric de La Morinière, a promis « un accompagnement ». Son avocat, Me Karim Belhadj, dénonce « un dossier vide ».`,
      named: {'« Les gens': 'Gilles Tardivel', '« un accom': 'Éric de La Morinière', '« un dossier': 'Karim Belhadj'}
    },
    {
      text: `La conseillère Mathilde Orsini refuse de signer. « On ne lâchera rien », prévient la militante. « Nous verrons », répond le préfet.`,
      named: {'« On ne': 'Mathilde Orsini', '« Nous verrons': undefined}
    },
    {
      text: `Le pont de Sauveterre restera fermé. « Nous n’avons pas le choix », a expliqué la maire, Odile Ferrand. « Les piles sont usées », a-t-elle ajouté. Les commerçants s’inquiètent. « Personne ne nous a prévenus », regrette Luc Armand, boulanger. L’artisan craint pour son chiffre d’affaires : « On va perdre la moitié des clients. »`,
      named: {'« Nous n’avons': 'Odile Ferrand', '« Les piles': 'Odile Ferrand', '« Personne ne': 'Luc Armand', '« On va perdre': 'Luc Armand'}
    },
    {
      text: `Invité de Radio Val, le député Régis Mounier a dénoncé « un scandale d’État ». « On nous ment depuis dix ans », a lancé l’élu. Pour le préfet, en revanche, il s’agit « d’un simple retard ».`,
      named: {'« un scandale': 'Régis Mounier', '« On nous ment': 'Régis Mounier', '« d’un simple': undefined}
    },
    {
      text: `« C’était notre maison », souffle Mireille Bastide, 71 ans. Son fils Pierre a tout perdu lui aussi. « Il me reste un sac », confie-t-il. La septuagénaire dort chez une amie. « Je ne reviendrai pas », jure-t-elle.`,
      named: {'« C’était': 'Mireille Bastide', '« Il me reste': 'Pierre', '« Je ne reviendrai': 'Mireille Bastide'}
    },
    {
      text: `Le syndicat Sud Ateliers appelle à la grève lundi. « La direction refuse de négocier », déplore son secrétaire général, Hakim Zerrouki. La direction, elle, assure que « la porte reste ouverte ».`,
      named: {'« La direction refuse': 'Hakim Zerrouki'}
    },
    {
      text: `"Je suis fier de ce groupe", s'est félicité l'entraîneur Bruno Castel. Le technicien sait pourtant que le plus dur commence. "On n'a rien gagné", a-t-il prévenu. Son capitaine, Issa Diop, veut y croire : "On va se battre."`,
      named: {'"Je suis fier': 'Bruno Castel', '"On n\'a rien': 'Bruno Castel', '"On va se': 'Issa Diop'}
    },
    {
      text: `D’après la procureure Claire Vasnier, l’homme « a reconnu les faits ». Il a été placé en détention. Son avocate, Me Sonia Attal, évoque « un moment d’égarement ». « Mon client regrette », insiste-t-elle.`,
      named: {'« a reconnu': 'Claire Vasnier', '« un moment': 'Sonia Attal'}
    },
    {
      text: `Le groupe Valmer supprime 200 postes. Dans un communiqué, l’entreprise invoque « un marché atone ». « C’est incompréhensible », réagit Denis Caron, délégué CFO. Le ministre de l’Industrie, Paul Servan, se dit « attentif ».`,
      named: {'« C’est incomp': 'Denis Caron', '« attentif': 'Paul Servan'}
    },
    {
      text: `Ce que dit la ministre est clair : « Il n’y aura pas de hausse. » Nadia Kessler l’a répété jeudi devant les sénateurs. « Je m’y engage », a martelé la ministre.`,
      named: {'« Je m’y': 'Nadia Kessler'}
    },
    {
      text: `« Ils arrivent la nuit », raconte Gérard. L’éleveur a perdu douze brebis. Sa voisine, Paule Estève, a installé une caméra. « On les voit très bien », montre-t-elle sur son téléphone.`,
      named: {'« Ils arrivent': 'Gérard', '« On les voit': 'Paule Estève'}
    }
  ],
  it: [
    {
      text: `La romana Arianna Tedeschi ha battuto l’ungherese Réka Szalai. «Era mia», ha insistito l’ungherese. L’azienda tessile Brandt parla di «anno nero». Il gruppo promette «cautela».`,
      named: {'«Era mia': 'Réka Szalai', '«anno nero': 'Brandt', '«cautela': 'Brandt'}
    },
    {
      text: `Il sindaco Corrado Belli respinge le accuse. I residenti si preparano al peggio. «Abbiamo portato su i materassi», raccontano. Per il sindaco l’argine «tiene benissimo».`,
      named: {'«Abbiamo portato': undefined, '«tiene': 'Corrado Belli'}
    },
    {
      text: `Secondo Serena Galli, i conti «non tornano». L’assessora, Marina Corsi, ha replicato che tutto è pubblico. «Basta guardare il sito», ha spiegato. Poi ha ricordato: «Abbiamo due milioni».`,
      named: {'«Basta': 'Marina Corsi', '«Abbiamo': 'Marina Corsi'}
    },
    {
      text: `Il ponte di Valdorba resta chiuso. «Non ci sono alternative», ha spiegato il sindaco Ettore Bramanti. «I piloni cedono», ha aggiunto il primo cittadino. I commercianti protestano. «Nessuno ci ha avvertiti», lamenta Carla Fossi, titolare di un bar. La donna teme di dover chiudere: «Qui non passa più nessuno».`,
      named: {'«Non ci sono': 'Ettore Bramanti', '«I piloni': 'Ettore Bramanti', '«Nessuno ci': 'Carla Fossi', '«Qui non passa': 'Carla Fossi'}
    },
    {
      text: `La ministra dell’Ambiente, Lucia Tarantini, è intervenuta in Senato. “Non arretreremo”, ha promesso. Secondo Tarantini, i fondi arriveranno “entro l’estate”. Il capogruppo dell’opposizione Sergio Malatesta non ci crede: “Parole al vento”.`,
      named: {'“Non arretreremo': 'Lucia Tarantini', '“entro l’estate': 'Lucia Tarantini'}
    },
    {
      text: `"È stata la partita più bella della mia vita", sorride l'attaccante Davide Curto dopo il fischio finale. "Sognavo questo gol da bambino", racconta. L'allenatore frena: "Non abbiamo vinto niente", avverte Pino Lavezzi.`,
      named: {'"È stata': 'Davide Curto', '"Sognavo': 'Davide Curto', '"Non abbiamo': 'Pino Lavezzi'}
    },
    {
      text: `Per la procura di Borgoforte si tratta di “un sistema collaudato”. L’avvocata Irene Spada, che difende tre imputati, parla invece di “castello di carta”. «I miei assistiti chiariranno tutto», assicura la legale.`,
      named: {'“un sistema': undefined, '“castello': 'Irene Spada', '«I miei': 'Irene Spada'}
    },
    {
      text: `«Mi hanno chiamato alle sei», ricorda Anna Zucchi, 54 anni, infermiera. «Ho preso il cappotto e sono uscita». Suo marito Livio era già in strada. «Vedevo solo fumo», dice lui.`,
      named: {'«Mi hanno': 'Anna Zucchi', '«Ho preso': 'Anna Zucchi', '«Vedevo': 'Livio'}
    },
    {
      text: `Bocciato il bilancio. «È un fallimento annunciato», tuona Rossella Pace (Lista Civica). A farle eco il consigliere Bruno Gatti: «Lo diciamo da mesi». Il presidente del consiglio comunale, Ugo Renzetti, invita tutti «alla calma».`,
      named: {'«È un fallimento': 'Rossella Pace', '«alla calma': 'Ugo Renzetti'}
    },
    {
      text: `Che cosa l’ha spinta a tornare?

«La nostalgia», risponde lo scrittore Paolo Deledda.

E i suoi lettori? «Mi hanno aspettato», ammette. L’autore sta già lavorando a un nuovo romanzo. «Parlerà del mare», anticipa.`,
      named: {'«La nostalgia': 'Paolo Deledda', '«Mi hanno': 'Paolo Deledda', '«Parlerà': 'Paolo Deledda'}
    },
    {
      text: `Il vescovo Giordano Alberti ha criticato la chiusura della mensa: “Si colpiscono i poveri”. Il prelato ha chiesto un incontro al prefetto. Quest’ultimo ha fatto sapere di essere disponibile.`,
      named: {'“Si colpiscono': 'Giordano Alberti'}
    },
    {
      text: `«Basta scuse», sbotta Marta Nencini. La presidente del comitato non usa mezzi termini: «Vogliamo le carte». Dal Comune, l’assessore Fabio Orsi ribatte che «le carte sono pubbliche».`,
      named: {'«Basta': 'Marta Nencini', '«le carte sono': 'Fabio Orsi'}
    }
  ],
  nl: [
    {
      text: `Officier van justitie Marieke Stolk eiste een jaar. ‘Dit is misdaad’, zei de officier. Volgens minister van Onderwijs Wybren Maas klopt dat niet. ‘Ik was erbij’, zei Maas. Schepen van Cultuur Griet Van den Berghe zweeg. ‘Later’, zei Van den Berghe.`,
      named: {'‘Dit is': 'Marieke Stolk', '‘Ik was': 'Wybren Maas', '‘Later': 'Griet Van den Berghe'}
    },
    {
      text: `Wielrenner Wout Baert won de koers. ‘Mijn benen waren goed’, zei de Belg. Kamerlid Sanne Bouw is boos. ‘Dit kan niet’, zegt de D66’er. ‘Het ijs was hard’, vond de Amsterdammer.`,
      named: {'‘Mijn benen': 'Wout Baert', '‘Dit kan': undefined, '‘Het ijs': undefined}
    },
    {
      text: `Van Rossum is boos: „Zo win je nergens”. Trainer Dennis van Rossum verloor met 4-1. „We stonden stil”, zei de trainer.`,
      named: {'„Zo win': 'Dennis van Rossum', '„We stonden': 'Dennis van Rossum'}
    },
    {
      text: `De brug blijft dicht. „We hebben geen keus”, zegt voorzitter Jan van der Meer van de vereniging. „De palen zijn rot”, aldus Van der Meer. „Daar geloof ik niets van”, zegt Henk de Boer uit Assen. „Onzin”, vindt ook De Boer. „Ik weet van niets”, bekent Kees ’t Hart.`,
      named: {'„We hebben': 'Jan van der Meer', '„De palen': 'Jan van der Meer', '„Daar': 'Henk de Boer', '„Onzin': 'Henk de Boer', '„Ik weet': 'Kees ’t Hart'}
    },
    {
      text: `„De verdachte zwijgt”, zegt officier van justitie Mara Linders. „Hij is ziek”, zegt minister De Wit in De Courant. „Dat klopt niet”, zegt letselschadeadvocaat Bas Vos. Spoorleverancier Railux noemt het „een misser”. „Jammer”, meldt De Courant. „Wij gaan door”, zegt Samira el Idrissi.`,
      named: {'„De verdachte': 'Mara Linders', '„Hij is': 'De Wit', '„Dat klopt': 'Bas Vos', '„een misser': 'Railux', '„Jammer': 'De Courant', '„Wij gaan': 'Samira el Idrissi'}
    },
    {
      text: `Van Dalen zegt dat het klaar is. „We zijn moe”, zegt Van Dalen. „Dat is raar”, zegt Piet in de Kamer. „Niemand wist het”, zegt Ans de Bruin van de vakbond. Van Assen weten we niets.`,
      named: {'„We zijn': 'Van Dalen', '„Dat is': 'Piet', '„Niemand': 'Ans de Bruin'}
    },
    {
      text: `De brug bij Harderwoude gaat een maand dicht. Dat heeft wethouder Femke Aalders maandag bekendgemaakt. „We kunnen niet langer wachten”, zei ze tegen Omroep Veluwe. „De pijlers zijn versleten.” De ondernemersvereniging reageert verbaasd. „Niemand heeft ons gebeld”, aldus voorzitter Kees Hulst. Volgens Aalders is er wel degelijk overlegd.`,
      named: {'„We kunnen niet': 'Femke Aalders', '„De pijlers': 'Femke Aalders', '„Niemand heeft': 'Kees Hulst', 'is er wel degelijk': 'Femke Aalders'}
    },
    {
      text: `Schaatsster Ilse Bontekoe stopt ermee. “Mijn lijf wil niet meer”, schrijft ze op Instagram. De 31-jarige Friezin won twee keer brons. “Ilse was een voorbeeld voor iedereen,” zegt bondscoach Rob Terpstra. “Ik ga haar missen.”`,
      named: {'“Mijn lijf': 'Ilse Bontekoe', '“Ilse was': 'Rob Terpstra', '“Ik ga': 'Rob Terpstra'}
    },
    {
      text: `De politie heeft een man van 44 aangehouden. “Hij verzette zich hevig”, laat een woordvoerder weten. Zijn advocaat, mr. Jan Piet Drost, spreekt dat tegen: “Mijn cliënt lag te slapen.” Drost wil dat de zaak wordt geseponeerd. “Dit is een schande”, vindt hij.`,
      named: {'“Hij verzette': undefined, '“Mijn cliënt': 'Jan Piet Drost', '“Dit is': 'Jan Piet Drost'}
    },
    {
      text: `„Het was nooit mijn bedoeling”, begint Marleen Oudkerk haar verhaal. De actrice, bekend van televisie, werd vorig jaar ontslagen. „Ik wist niet wat me overkwam”, vertelt de actrice. Haar oud-collega Tom Bos herinnert zich dat anders. „Ze wist het weken van tevoren.”`,
      named: {'„Het was': 'Marleen Oudkerk', '„Ze wist': 'Tom Bos'}
    },
    {
      text: `Burgemeester Anouk de Wilde heeft de avondwinkel gesloten. Volgens de burgemeester is er “structureel” drank verkocht aan minderjarigen. Eigenaar Hamid Yilmaz ontkent dat. “Ik controleer iedereen”, benadrukt Yilmaz. “De gemeente zoekt een zondebok”, voegt hij eraan toe.`,
      named: {'“structureel': 'Anouk de Wilde', '“Ik controleer': 'Hamid Yilmaz', '“De gemeente': 'Hamid Yilmaz'}
    },
    {
      text: `Het ziekenhuis in Duinoord biedt excuses aan. “Dit had niet mogen gebeuren”, stelt bestuurder Wil Kramer in een verklaring. Ze belooft een onderzoek. Patiëntenvereniging De Stem is daar blij mee, maar waarschuwt dat “excuses geen bedden maken”.`,
      named: {'“Dit had': 'Wil Kramer'}
    },
    {
      text: `Wat vindt u van het plan?

Hoogleraar Dirk Santema: “Het is te mooi om waar te zijn.”

Waarom? “Omdat niemand heeft gerekend,” antwoordt hij. “Ik heb de cijfers opgevraagd en niets gekregen.”`,
      named: {'“Het is te': 'Dirk Santema', '“Omdat': 'Dirk Santema', '“Ik heb de cijfers': 'Dirk Santema'}
    },
    {
      text: `Bakker Sjoerd Hiemstra vindt het “een rotstreek” dat de straat dichtgaat. Zijn buurvrouw denkt er anders over. “Eindelijk rust”, zegt Greet Kooistra vanuit haar voortuin. Hiemstra hoopt nog op een gesprek met de wethouder.`,
      named: {'“een rotstreek': 'Sjoerd Hiemstra', '“Eindelijk': 'Greet Kooistra'}
    },
    {
      text: `ProRail verwacht dat de storing “tot in de avond” duurt. De spoorbeheerder zegt “alles op alles te zetten”. Reiziger Noor Bakels staat al twee uur te wachten: “Ik ga lopen.”`,
      named: {'“tot in': 'ProRail', '“Ik ga lopen': 'Noor Bakels'}
    }
  ],
  pt: [
    {
      text: `A deputada Luciana Moreira pediu calma. Os moradores não saíram da rua. “Ficamos aqui”, prometem. Na visão de Moreira, o plano é “mau”.`,
      named: {'“Ficamos': undefined, '“mau': 'Luciana Moreira'}
    },
    {
      text: `Serrano criticou a decisão. “Foi um erro”, disse Teresa Vilhena. Outra moradora, Dalva Amado, de 76 anos, perdeu a casa. “Era tudo o que eu tinha”, lamentou.`,
      named: {'“Foi': 'Teresa Vilhena', '“Era': 'Dalva Amado'}
    },
    {
      text: `A ponte de Valverde continua fechada. “Não há alternativa”, explicou a presidente da câmara, Teresa Quintão. “Os pilares cedem”, acrescentou a autarca. Os comerciantes protestam. “Ninguém nos avisou”, lamenta Joaquim Sardinha, dono de uma padaria. O homem teme pelo negócio: “Aqui já não passa ninguém”.`,
      named: {'“Não há': 'Teresa Quintão', '“Os pilares': 'Teresa Quintão', '“Ninguém': 'Joaquim Sardinha', '“Aqui já': 'Joaquim Sardinha'}
    },
    {
      text: `O ministro dos Transportes, Duarte Belém, foi ouvido no Parlamento. "Não vamos recuar", garantiu o governante. A deputada Inês Salvador respondeu que o plano é "letra morta". "Esperamos há dez anos", lembrou ela.`,
      named: {'"Não vamos': 'Duarte Belém', '"letra': 'Inês Salvador', '"Esperamos': 'Inês Salvador'}
    },
    {
      text: `“Foi o golo da minha vida”, disse em lágrimas Kevin Aranha. O avançado marcou no último minuto. “Dedico-o à minha avó”, afirmou o jogador. O treinador, Raul Cifra, pediu calma: “Ainda não ganhámos nada”.`,
      named: {'“Foi o golo': 'Kevin Aranha', '“Ainda': 'Raul Cifra'}
    },
    {
      text: `O Ministério Público fala em “esquema organizado”. A advogada Helena Carvalhais, que defende dois arguidos, nega tudo. “Não há uma única prova”, insiste a advogada. Segundo Carvalhais, os clientes “querem depor”.`,
      named: {'“Não há uma': 'Helena Carvalhais', '“querem': 'Helena Carvalhais'}
    },
    {
      text: `“Ligaram-me às seis”, recorda Antónia Reis, de 58 anos. “Peguei no casaco e saí.” O marido, Eusébio, já estava na rua. “Só via fumo”, conta ele.`,
      named: {'“Ligaram': 'Antónia Reis', '“Peguei': 'Antónia Reis', '“Só via': 'Eusébio'}
    },
    {
      text: `A empresa Águas do Tejo rejeitou as críticas. Em comunicado, a companhia classificou as acusações de “falsas”. “Vamos agir com firmeza”, avisou o diretor, Mário Leal.`,
      named: {'“falsas': 'Águas do Tejo', '“Vamos agir': 'Mário Leal'}
    },
    {
      text: `O governador Tomé Iriarte chegou à região à tarde. “Vamos reconstruir tudo”, prometeu. A moradora Rosa Quaresma cobrou água: “Estamos há três dias sem nada”, gritou. O secretário estadual da Saúde, Caio Mendes, informou que as doses “chegam na sexta”.`,
      named: {'“Vamos rec': 'Tomé Iriarte', '“Estamos': 'Rosa Quaresma', '“chegam': 'Caio Mendes'}
    },
    {
      text: `“Chega de desculpas”, disparou Marta Esteves. A presidente do comitê foi direta: “Queremos os papéis”. Para o vereador Fábio Osório, “os papéis são públicos”.`,
      named: {'“Chega': 'Marta Esteves', '“os papéis': 'Fábio Osório'}
    }
  ]
}

describe.each(Object.entries(items))('speakers in %s', (language, list) => {
  it.each(list.flatMap(({text, named}) => Object.entries(named).map(([piece, name]) => ({piece, name, text}))))('has $name say $piece', ({piece, name, text}) => {
    const {attributions, speakers} = parseNewsItem(text, {language})
    const at = text.indexOf(piece) + 1
    const found = attributions.filter(({content}) => content.some(({start, end}) => start <= at && end > at))
    expect(found.map(({speaker}) => speakers.find(({id}) => id === speaker)?.name)).toContain(name)
  })
})
