/** Male first names that occur in many languages of Europe and America. */
export const male =
  'aaron abdul abel achille achim adalbert adam adolfo adrian adrien agostino agustín ahmed alain alan alassane alban albert alberto albin aldo aleix alejandro aleksander ' +
  'aleksandr alessandro alex alexander alexandre alexis alfonso alfred alfredo ali alois alonso alphonse alvaro alvise amadeo amadou ambroise amir anatole anders andre andrea ' +
  'andreas andrei andrej andré andrés andrzej angelo aníbal anselm antoine anton antonino antonio antónio ariel aristide armand armando arnau arnaud arne arnold arnoud arsenio ' +
  'arsène arthur artur arturo asier athanase august aurelio aurélien axel aziz álvaro ángel baptiste bart bartolomeo bartolomé basile basilio bastiaan bastian bastien baudouin ' +
  'beat ben benedetto benedikt benito benjamin benoît bento bernard bernardo bernd bernhard bertrand bilal björn blaise bogdan boris boubacar bram brice bruno burkhard caetano ' +
  'calogero carl carles carlo carlos carsten casimiro cedric cees cesare cesáreo cédric célestin césar charles cheikh christian christof christoph christophe claude claudio ' +
  'claus clemens clément corentin cornelis corrado cristian cristiano cristóbal curdin cyprien cyril cyrille dagobert damien daniel daniele danilo dante dario darío davi david ' +
  'davide denis dennis denys detlef désiré didier diederik diego dieter dietmar dieudonné dino dirk dmitri domenico domingo dominik dominique donato dorian driss duarte eckart ' +
  'edgar edgardo edmund edoardo eduard eduardo egbert egon eike elias eligio elio elmar eloi emanuel emanuele emeterio emil emiliano emilio emmanuel emre ennio enno enric enrico ' +
  'enrique enzo epifanio erasmo erich erik ernest ernesto ernst erwan erwin esteban eugen eugenio eugène eusebio evaristo everaldo ewald édouard émile étienne fabian fabián ' +
  'fabien fabio fabrice fabrizio fausto federico felipe felix ferdinand ferenc fermín fernand fernando ferran félix fidel filiberto filip filippo fiorenzo firmin firmino ' +
  'florencio florent florian francesco francis francisco franck franco françois frank frans franz fred frédéric fridolin friedrich fritz fulgencio fulvio gabriel gaetano gaël ' +
  'gaëtan gaspard gaston gauthier gautier geert genaro georg george georges gerald gerardo gerd gerhard germain germán gernot gerrit gérald gérard giacomo gian giancarlo ' +
  'gianfranco gianluca gianni gilbert gilles gino giorgio giovanni giuliano giulio giuseppe gonçalo gonzalo goran gottfried gottlieb graciano gregor gregorio grégoire guido ' +
  'guilherme guillaume guillermo gunnar gustav gustave gustavo guus guy günter günther hakan hamid hamza hannes hans harald harro hartmut hassan hector heiko heiner heinrich ' +
  'heinz helge helmut hendrik henk henning henri henrik henrique herbert heribert heriberto hermann hermenegildo hernán hervé héctor hilaire hilario hippolyte holger horacio ' +
  'horst hossein hubert hugo humberto ibrahim idriss ignacio ignazio igor iker ildefonso ilias imanol inácio ingo inocencio isaac isidore isidoro isidro ismael ismaël issa ivan ' +
  'iván ivo iwan jaap jacinto jacob jacobo jacopo jacques jaime jair jakob jakub jan jannik jannis jasper jaume javi javier jean jean-baptiste jean-claude jean-luc jean-marc ' +
  'jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jens jeroen jesús jérémie jérémy jérôme joachim joan joaquim joaquín joão jochem jochen joel joep johan ' +
  'johann johannes jonas jonathan joost jordan jordi jorge joris josef josep joseph josé josué jörg jörn juan jules julián julien julio justin justo júlio jürgen kacper kai ' +
  'karel karim karl karl-heinz karsten kaspar kees kenan kevin khaled khalid kilian klaas klaus knut koen kofi konrad konstantin kurt lambert lamine lars laurent lautaro lázaro ' +
  'leandro leif lennart leo leon leonard leonardo leonhard leopold leopoldo léo léopold lieven lino lionel livio lluís loïc lorenz lorenzo loris lothar louis luc luca lucas ' +
  'luciano lucien lucio ludger ludovic ludwig luigi luis luís luka lukas lutz luuk maarten macario magnus mahmoud malik mamadou manfred manolo manuel marc marcel marcelino ' +
  'marcello marcelo marco marcos marcus mariano mario marius mariusz mark markus marten martijn martim martin martín marvin massimo mateo mateusz mathias mathieu mathis matías ' +
  'mats matteo matthias matthieu maurice maurizio mauro max maxime maximilian mário mehdi mehmet melchior menno michael michail michał michel michele mickaël miguel mikel mirko ' +
  'miroslav mohamed moritz moussa murat mustafa narciso nathan nathanaël nazario nelson nemesio néstor nicanor nicola nicolas nicolás nicolò niels nikita niklas niko nikola ' +
  'nikolai nikolaus nils norbert norberto norman nuno octave octavio olaf olav ole oleg oliver olivier omar onofre oscar oskar osman osvaldo ottavio otto ousmane óscar pablo ' +
  'paco pantaleón paolo pascal pascual patrice patrick patrik patrizio patxi paul paulo pavel pedro pep per pere peter philibert philipp philippe pier pierluigi piero pierre ' +
  'piet pieter pietro piotr plácido prosper prudencio quentin rachid rafael raffaele raimund raimundo rainer ralf ralph ramiro ramón raoul raphaël rasmus raul raúl ' +
  'reinaldo reiner reinhard reinhold remigio renato rené renzo régis rémi rémy ricardo riccardo richard rob robert roberto rocco rodrigo roelof rogelio roger rogier roland ' +
  'rolando rolf romain roman romuald romualdo ronald ronny rouven ruben rubén rudi rudolf rui rutger ruud rüdiger sacha said saïd salim salvador salvatore samir samuel samuele ' +
  'sander santiago sascha saverio sándor sebastian sebastián sepp serge sergej sergio sébastien séraphin sérgio sidney siegfried silvano silvestre silvio simão simeon simon ' +
  'simone sjoerd slobodan sören stanislas stanislaus stanisław stefan stefano steffen stephan stéphane sven sylvain tadeo tadeusz tarek tariq teo teodoro teun theo theodor théo ' +
  'théodore théophile thibault thierry thijs thomas thorsten tiago tibor till tilman tim timo timothée tito tobias tom tomasz tomás tomislav tommaso tommy toni torben torsten ' +
  'tristan ubaldo udo ueli ugo ulf ulisse ulpiano ulrich umberto urs uwe valdemar valentin valentino valentín valerio vasco venancio vicente victor viggo viktor vincent vincenzo ' +
  'virgile virgilio vito vittorio víctor vladimir volker waldemar walter wenceslao wendelin wenzel werner wilfrid wilfried wilhelm willem willi willy wim winfried wolf wolfgang ' +
  'wouter xabier xavier yann yannick yannis yassine yaya younes youssef yuri yusuf yvan yves zacarías zacharie ' +
  'bas bekir bert boudewijn bouke broos burak cem cihan cor daan deniz dragan dries drikus durk eelco eelke ernst-august evert ferhat finn fokke fons franz-josef ' +
  'fritzjof gerben gerke gideon gijs gijsbert govert haiko hajo hans-georg hans-jürgen hans-peter hans-werner hansjörg harmen hasan hauke heino heinz-josef hendrikus ' +
  'hessel hidde hilbert hinnerk huub hüseyin ijsbrand ismail jan-peter jan-willem jarno jef jelle jelmer jens-peter jesse joop jorn jorrit jurre jurriaan jörn-uwe ' +
  'karl-josef klaas-jan klaus-dieter klaus-peter koos lammert leander levi lieuwe malte matthijs meindert milan milos momme nanne nico niek noah okko onno onur otmar ' +
  'pepijn piet-hein pieter-jan recep reinier remco reto rien rik rinse rinus roderik roel romke sebastiaan sem serkan siebe siebren sietse sipke sixt sjaak sjors ' +
  'sven-erik swen sönke süleyman tarik teunis thies thijmen tiemo tjalling tjeerd tjerk ton toon tymen ubbo veit wessel wiebe wieger wieland wietse wilko wolfhard wout ' +
  'ype yunus zoran özgür ümit ' +
  'íñigo iñigo unai ander aitor eneko jon ibai oier gorka koldo beñat yeray wilmer wilson wilfredo yeison jeison jhon fredy freddy yandel edwin darwin washington elmer pau ' +
  'biel nil oriol roc guillem bernat vicent ximo ramon quim xavi xoán anxo brais roi iago uxío breixo crisanto eladio ovidio anselmo braulio evelio saturnino gumersindo ' +
  'leocadio porfirio efraín ulises waldir venustiano chema quique nacho pepe paco curro lolo adrián iván simón moisés elías isaías tobías jeremías agapito aniceto baldomero ' +
  'bonifacio cándido cipriano desiderio eulogio honorio lisandro olegario policarpo quintín rigoberto rómulo sabino urbano zenón tristán álex iñaki josu kepa jokin aritz ' +
  'yoel brian bryan cristopher maicol yonatan nahuel facundo thiago bautista kévin yanis timéo gontran aymar clovis zinedine tancrède hugues maël ewen ronan gwendal gwenaël ' +
  'tanguy titouan nolan mathéo rayan ilyes sofiane mourad nabil farid cheick seydou ibrahima abdoulaye drissa landry armel fulgence gabin côme maxence grégory joël noël éric ' +
  'yvon léon raymond edmond honoré évariste dylan steve nereo ersilio sante nevio furio zeno gerlando adelmo ruggero tiziano ettore davide piergiorgio gennaro ciro pasquale ' +
  'mattia settimio massimiliano tarcisio oreste nino nunzio altino ubiratan otávio ilídio aurélio ruy ataíde hélder telmo ronaldo everton armindo wellington renilson zé ' +
  'diogo afonso lourenço gil estevão cristóvão wanderson edson ailton nilton wilton cleber kleber oswaldo valdir abílio adérito agostinho albano amílcar baltazar belmiro ' +
  'eurico hermínio horácio jerónimo leonel octávio olavo quintino sebastião virgílio'

/** Female first names that occur in many languages of Europe and America. */
export const female =
  'ada adela adelaida adele adelheid adelina adèle adriana agata agatha agathe agnes agnese agnès agnieszka aicha aina aisha aïcha aïssata alba aleida aleksandra alessandra ' +
  'alessia alexandra alice alicia alina almudena almut amalia amalie amandine amelia amélie amina amparo ana anabel anaïs anastasia andreia andrée anette angela angelica ' +
  'angelika angélique anika anita anja anke anna annamaria anne anne-marie anne-sophie annelie annelies anneliese annemarie annette annie annika anouk antje antoinette antonella ' +
  'antonia antonie antonietta antonina apolline araceli arancha ariane arianna arlette armelle astrid asunción aurelia aurélie aurora awa ayla ayşe azucena ángela ángeles ' +
  'babette barbara bárbara beata beatrice beatriz begoña belén benedetta bernadette berta bertha bettina béatrice bénédicte bérangère bérénice bianca bibiana bintou birgit ' +
  'birgitta birte blanca blandine brigitta brigitte britta bruna camila camille carina carla carlota carme carmela carmen carola carole carolin carolina caroline catalina ' +
  'catarina caterina catharina catherine cayetana cátia cecilia cecília celestina celia celina celine cécile céline chantal charlotte chiara christa christel christelle ' +
  'christiane christina christine cinzia claire clara clarissa claudia claudine cláudia clementina clémence clotilde colette coline conceição concepción concetta constanza ' +
  'consuelo coralie coraline corinna corinne cornelia cosima costanza cristina dagmar daniela danielle daphné daria deborah delfina delia delphine denise desirée débora diana ' +
  'dilek dolores dominga donata donatella dora doris dorota dorothea dorothee dorothée dörte edda edith edwige elena eleonora eleonore elfi elfriede eliane elif elisa elisabeth ' +
  'elisabetta elke ella ellen eloísa eloïse elsa elvira elvire emilia emily emma emmanuelle encarnación erika ernestina esperanza estela estelle ester esther etelvina eugenia ' +
  'eugenie eugénie eulalia eva eve evelien eveline evelyn éléonore élisabeth élise élodie émeline émilie évelyne fabiana fabienne fabiola fanny fatiha fatima fatou fatoumata ' +
  'fátima federica felicia felicitas fernanda félicie filipa filiz filomena fiona florence franca francesca francine francisca françoise franziska frauke frida frieda friederike ' +
  'gabi gabriela gabriele gabriella gabrielle gaia gemma geneviève genoveva georgette georgina gerda germaine gertrud géraldine ghislaine gina ginette giovanna gisela gisèle ' +
  'giulia giuliana giuseppina gloria graciela grazia graziella greta gretchen griselda gudrun guillermina guiomar gwenaëlle halina hanna hannah hanne hanneke hannelore hatice ' +
  'hedwig heidi heidrun heidy heike helena helene helga henriette henrike hermine herminia hélène héloïse hilda hilde hildegard hortense iara ida ilaria ilka ilona ilse imane ' +
  'imke ines inés inês inga inge ingeborg ingrid inka inmaculada irena irene irène iris irma irmgard irmtraud isabel isabella isabelle isadora isolde itziar ivana ivonne izaskun ' +
  'jacqueline jadwiga jana janine janna jeanne jeannette jelena jennifer jenny jessica jette jimena joana jocelyne joëlle johanna johanne jolanda jolanta josefa josefina ' +
  'josefine josée joséphine josiane juana judit judith julia juliana julie julieta juliette jurema justine jutta karen karima karin karine karla karola katarina katharina ' +
  'katharine kathleen kathrin katia katinka katja katrin käthe kerstin khadija kirsten klara krystyna laetitia laia lara larisa larissa laura laure laurence lavinia lea leila ' +
  'leire lena leocadia leonie leonor leonora leticia letizia léa léonie lia lidia lieke liesbeth lieselotte lilian liliana liliane lilli lilly lina linda lisa lisbeth lise lison ' +
  'liv livia lola loredana lorena lotte louisa louise lourdes luana lucette lucia luciana lucie lucile lucinda lucía lucrezia ludivine ludmila luisa luise luísa lupe lúcia lydia ' +
  'lynn lætitia madeleine mafalda magali magda magdalena magdalene maike maite maja malika manon manuela mara marcela marceline margareta margarete margaretha margarethe ' +
  'margarida margarita margaux margherita margit margot margret margrethe marguerite maria mariama mariana mariangela marianna marianne maribel marie marieke mariella marietta ' +
  'marija marijke marilena marina marion marisa marisol marissa marit marita maría marjolein marjorie marlene marlies marta martha martina martine maryse mathilda mathilde ' +
  'matilde maud maya mayte małgorzata mechthild meike melanie melina melissa mercedes mercè mette mélanie mia micaela michaela micheline michèle mieke milena mireia mireille ' +
  'mirella miren mireya miriam mirjam mirta moira mona monica monika monique montserrat muriel myriam nadège nadia nadine nadja naomi natacha natalia natalie natascha nathalie ' +
  'neele nele nerea nélida nicole nicoletta nieves nina noa noelia noelle noemí noémie noëlle nora nuria núria océane octavie odette odile olga olimpia olivia oriana ornella ' +
  'ottavia ottilie paloma pamela paola pascale patricia patrícia paula pauline perpetua petra petronella pia pilar priscilla priscille purificación quitterie rachel rafaela ' +
  'raffaella rahel ramona raquel rebeca rebecca regina remedios renata renate renée régine rita roberta rocío romane romina romy rosa rosalba rosalie rosalinda rosalía rosangela ' +
  'rosanna rosario rose rosella rosemarie rosenda roser rosina rosita roswitha roxane rufina ruth sabina sabine sabrina saida salma salomé samira sandra sandrine sara sarah ' +
  'saskia selina selma serena severine séverine sibylla sibylle sidonie sieglinde sigrid silje silke silvana silvia simona simone simonetta siri sílvia sofia sofie sofía solange ' +
  'soledad solène solveig sonia sonja sophia sophie stefania stefanie steffi stella stephanie stéphanie susana susanna susanne suzanne svenja svetlana swantje sybille sylvia ' +
  'sylvie tabea tamara tania tanja tatiana tatiane tatjana tecla telma teodora teresa teresina thea theresa therese thérèse tilda tina tineke tiphaine tiziana trine trinidad ' +
  'trudy ulla ulrika ulrike ursina ursula urszula uta ute valentina valentine valeria valérie vanesa vanessa vera verena veronika verónica véronique victoria viktoria vilma ' +
  'viola violaine violeta violette virginia virginie vittoria vivian viviana viviane vreni vroni waltraud wanda wendy wibke wiebke wilhelmina wilhelmine wilma xenia ximena yael ' +
  'yara yasmin yasmina yasmine yesenia yolanda yolande yvette yvonne zahra zelinda zeynep zita zoe zoé zoë zohra ' +
  'alke amke ann-kathrin anne-kathrin annegret annelien annemiek annemieke aukje aylin beate beatrix bente birthe britt doreen dorien ebru edeltraud eefje elsbeth emine ' +
  'esra femke fenna fien fleur floor franka freya geertje gerlinde gesche gesine griet gwen gülay gülcan hedy heleen hennie henriëtte hülya jannie jantje jildou jill ' +
  'jitske joke jolijn jorien josine karlijn karolien kati kirstin klaartje leni leyla lianne lien liesbet liesl lieve loes lotta maaike mareike margreet marije mariëlle ' +
  'marleen marloes melike meral merel merle mirja nel nelleke nicolette nienke noor norah nuray paulien pleun pleuni priska ragna ragnhild ria rietje rineke roos sanne ' +
  'senta sevgi sevim sibel sina sterre stien stina susan suse sytske theda tilly tine tinka tjitske tonje trees trientje trijntje truus ursel uschi veerle wencke wies ' +
  'willemijn wiltrud yasemin zeliha özlem ' +
  'nahia ainhoa leire amaia garbiñe arantxa aitana ona ivet fàtima ariadna xiomara yadira yuleisy yamila nidia liz liseth ixchel luz eliana saturnina teófila suyapa lilián ' +
  'haydée encarna clemencia otilia brianda casilda lía mónica águeda angustias candelaria caridad consolación felisa fermina gertrudis guadalupe hortensia jacinta mariluz ' +
  'maruja matilde milagros minerva paulina piedad reyes salud soledad úrsula visitación zaida zoraida yanina florencia macarena alejandra karina nelly norma nancy lesly ' +
  'leidy luzmila mirtha marisela rosaura maëlys louane enora capucine mahaut léontine nour aminata aïssatou salimata solenn maïwenn nolwenn morgane jade bérengère sixtine ' +
  'karyne édith éliane eulalie fantine flavie gaëlle gilberte huguette jacqueline jeannine josette louisette lucienne marielle marine mélissa murielle ondine paulette ' +
  'perrine philomène raymonde roselyne ségolène suzie sylviane sylvie zélie inès assia leïla naïma farida djamila adalgisa carlotta vanna iole nives noemi fosca giada ' +
  'ginevra azzurra debora elisabetta emanuela fiammetta fiorella giulia immacolata ludovica luisella maddalena marcella michela mirella nunzia ottavia patrizia raffaella ' +
  'rosanna rosaria samanta ughetta veronica viola célia zulmira neuza mirtes iracema suely deolinda glaucia gláucia keila benedita catarina cristiane edite elisângela ' +
  'ermelinda eunice fátima flávia gisele glória graça heloísa ione isaura ivone jandira joaquina jordana jussara júlia letícia lídia lígia lurdes luzia madalena márcia ' +
  'margarida marília natália neide noémia odete olívia palmira priscila rosângela rute sónia sônia tânia valéria vânia virgínia vitória zélia zenaide ondina otília'
