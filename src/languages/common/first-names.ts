/** First names that occur in many languages of Europe and America, and go with a man. */
export const male =
  'aaron abdul abel achim adam adrian adrien ahmed alain alan albert alberto aldo aleix alejandro alessandro alex alexander alexandre alexis alfonso alfred alfredo ali alois ' +
  'alonso alvaro álvaro amadou andre andré andrea andreas andrés angelo ángel anselm anton antoine antonio antónio ariel armand armando arnaud arnold artur arturo arthur august aurelio ' +
  'bart bartolomeo bastian bastien beat ben benedikt benito benjamin bento bernard bernardo bernd bernhard björn boris bram brice bruno caetano carles carlo carlos casimiro cees césar christian ' +
  'christof christoph christophe claude claudio claus clemens clément cornelis cristian cristiano cristóbal curdin dagobert damien daniel daniele danilo dario darío david davide denis detlef didier diego ' +
  'dieter dietmar dino dirk domenico domingo dominik dominique donato duarte eckart edgar edmund eduard eduardo eike elias elio eloi emil emilio emmanuel ennio enric enrico enrique enzo erich erik ' +
  'ernest ernesto ernst esteban étienne eugen eugène eugenio fabian fabien fabio fabrice fabrizio felipe felix félix ferdinand fermín fernando ferran filip filippo florent florian francesco francis ' +
  'francisco franck franco françois frank frans franz fred frédéric fridolin friedrich fritz gabriel gaël gaetano gaspard gaston georg george georges gerald gérald gérard gerardo gerd gerhard germain germán ' +
  'gernot gerrit giacomo gianluca gianni gilbert gilles giorgio giovanni giuliano giulio giuseppe gonçalo gonzalo gottfried grégoire gregor gregorio guido guillaume guillermo günter günther gustav gustave ' +
  'gustavo guus hannes hans harald hartmut hector héctor heiko heiner heinrich heinz helge helmut hendrik henri henrique henrik herbert hermann hervé hilario holger horst hubert hugo humberto ibrahim ignacio ' +
  'ignazio igor ingo inácio iván ivan ivo jaap jacinto jacob jacopo jacques jaime jakob jan jaume javier jean jens jeroen jérôme jesús joachim joan joão joaquim joaquín jochen joel johan johann johannes jonas ' +
  'jonathan joost jordi jorge jörg jörn josé josef joseph josep josué juan julián julien julio júlio jürgen justo juan kai karl karsten kaspar kees kevin klaus koen konrad konstantin kurt lars laurent lautaro leandro ' +
  'leo léo leon leonard leonardo leonhard leopold lionel lluís loïc lorenz lorenzo loris louis luc luca lucas lucio ludovic ludwig luigi luis luís lukas lutz maarten malik manfred manuel marc marcel marcello ' +
  'marcelo marco marcos marcus mariano mario mário marius mark markus martijn martim martin martín massimo matías mathias mathieu mats matteo matthias matthieu maurice maurizio mauro max maxime maximilian ' +
  'michael michail michel michele mickaël miguel mikel mirko mohamed moritz mustafa nathan nazario nelson néstor nicola nicolás nicolas niels niklas niko nils norbert nuno octave octavio olaf olav ole oliver ' +
  'olivier omar oscar óscar oskar osvaldo otto pablo paco paolo pascal patrice patrick patrizio paul paulo pedro pep per pere peter philipp philippe pier pierre piero pietro pieter piet ' +
  'quentin rafael rainer ralf ralph ramón raoul raphaël rapahel raul raúl rémi rémy renato rené renzo ricardo riccardo richard rob robert roberto rocco rodrigo roger roland rolando rolf romain roman ronald ' +
  'rouven rubén rudolf rui ruud salvador salvatore samuel sander santiago sascha sebastián sebastian sébastien sepp serge sergio sérgio sidney siegfried silvano silvio simão simon simone sjoerd sören stefan stefano steffen ' +
  'stephan stéphane sven sylvain tadeo tarek teodoro théo theo thibault thierry thijs thomas thorsten tiago till tilman tim timo tito tobias tom tomás tommaso toni torsten tristan udo ueli ulf ulrich umberto urs uwe valentin valentín ' +
  'valerio vasco vicente victor víctor vincent vincenzo vito vittorio volker walter wendelin wenzel werner wilhelm willem willi willy wim wolf wolfgang xavier yann yannick yves yvan yusuf youssef zacarías'

/** The same for women. */
export const female =
  'ada adela adele adèle adriana agathe agnes agnès aicha aisha aina alba alessandra alexandra alice alicia alina amalia amélie amina ana anaïs andrée anette angela ángela angelika anika anita anja anke ' +
  'anna annamaria anne annelies annemarie annette annie annika antje antonella antonia antonie arlette astrid aurelia aurélie aurora barbara bárbara beata beatrice béatrice beatriz bérénice bernadette bettina bianca ' +
  'bintou birgit birgitta blanca brigitta brigitte camila camille carina carla carlota carmen carola carole carolin carolina caroline cátia catarina caterina catharina catherine cécile cecilia celia céline ' +
  'charlotte chiara christa christel christelle christiane christina christine clara clarissa claudia cláudia claudine clémence clementina colette concetta consuelo corinna corinne cornelia cristina daniela danielle ' +
  'daphné débora deborah delphine denise diana dolores dominga donata dora doris dorota dorothea dorothee dorothée edith elena elfriede eliane elisa elisabeth élisabeth élise elke ella ellen élodie eloísa elsa elvira emilia émilie emma ' +
  'encarnación erika esperanza estelle ester esther eugénie eulalia eva eve fabienne fanny fátima fatima fatou federica félicie fernanda filipa filomena fiona florence franca françoise franziska frauke frida frieda gabriela gabriele ' +
  'gabriella gabrielle geneviève georgette gerda gertrud gisela gisèle giulia giovanna gloria grazia graziella greta gudrun hanna hannah hanneke hatice heidi heike helena helene hélène helga henriette hilda hildegard iara ida ilaria ilse imane ' +
  'ines inés inês inga inge ingeborg ingrid inmaculada irena irene irène iris irma isabel isabella isabelle ivana ivonne jacqueline jana janine janna jeanne jeannette jennifer jessica jimena joana johanna jolanda joëlle josefa josefina josefine joséphine josiane juana judit judith ' +
  'julia julie juliana juliette jutta karin karine karla katarina katharina käthe kathrin katja katrin kerstin kirsten klara lara larissa laura laure laurence lea léa leila lena léonie leonie leonor leticia lia lidia liesbeth ' +
  'lieselotte lilian liliana lina linda lisa livia liv lola lorena lotte louise lourdes luana luciana lucía lucia lucie lucile lucrezia ludivine luisa luísa luise lydia lynn madeleine mafalda magali magda magdalena maike maja ' +
  'manon manuela mara marceline marcela margarida margarita margherita margit margot margret margrethe marguerite maria maría mariana marianne marie mariella marieke marietta marijke marina marion marisa marisol marissa marit marlene marta martha martina martine ' +
  'mathilde matilde maud mechthild melanie mélanie melina mercedes mette mia michaela michèle micheline milena mireia mireille mirjam mona monica monika monique montserrat muriel myriam nadia nadine nadja natalia natalie nathalie nele nicole nina ' +
  'noelia noëlle noemí nora nuria núria océane odette odile olga olivia ornella ottilie paloma pamela paola patricia patrícia paula pauline pascale petra pia pilar raffaella ramona raquel rebeca rebecca regina régine renata renate rita roberta romane romy ' +
  'rosa rosalía rosario rose roser roswitha rosemarie ruth sabina sabine sabrina salomé samira sandra sandrine sara sarah severine séverine sibylle sigrid silke silvana silvia simone sylvia sílvia sofia sofía soledad solange solveig sonia sonja sophia sophie stefanie stella ' +
  'stéphanie susana susanna susanne suzanne svenja sybille sylvie tabea tamara tania tanja tatiana tatjana teresa teresina thea theresa therese thérèse tilda tina trinidad ulla ulrike ursula uta ute valentina valentine valeria valérie vanessa vera ' +
  'verena verónica veronika véronique victoria viktoria violeta viola violette virginia virginie vittoria vivian viviana viviane wanda waltraud wiebke wilma xenia ximena yael yasmin yolanda yvette yvonne zeynep zoé'
