// Who said what in French: the constructions of reporters, and their like that say nothing.
import {describeTold} from './describe-told.js'

describeTold('fr', {
  must: [
    '{c1:« Le quai a cent ans »}, {q1:avait déclaré} en 2021 {s1:le maire}.',
    '{c1:« Le quai a cent ans »}, {q1:se console} {s1:Anouk Lemerle}.',
    '{s1:Un agent du port} nous {q1:confie} toutefois, sous le sceau du secret, {c1:que « le quai ne tiendra pas »}.',
    // who speaks stands behind the quotation
    '{c1:« Le quai tiendra »}, {q1:assure} {s1:la capitaine du port, Anouk Lemerle}.',
    '{c1:« Le quai tiendra »}, {q1:a-t-}{s1:elle} {q1:martelé} devant la presse.',
    '{c1:« Nous paierons »}, lui {q1:a rétorqué} {s1:le syndic}.',
    '{c1:« Nous paierons »}, {q1:a fait savoir} {s1:la mairie}.',
    '{c1:« Personne ne partira »}, {q1:promet} {s1:Yves Kermarec, 52 ans}.',
    '{c1:« Je n’ai rien vu »}, {q1:jure}, furieux, {s1:le gardien}.',
    '{c1:« C’est trop tard »}, {q1:souffle} {s1:une infirmière}, {c1:« beaucoup trop tard »}.',
    '{c1:« C’est trop tard}, {q1:soupire-t-}{s1:elle}, {c1:mais nous restons. »}',
    '{c1:« Tout brûle »}, {q1:criaient} {s1:les riverains}.',
    '{c1:« Tout brûle »}, {q1:ont crié} {s1:des voisins}.',
    // no marks
    '{c1:Le pont rouvrira en juin}, {q1:a indiqué} lundi {s1:la préfecture}.',
    '{c1:Le pont}, {q1:précise} {s1:la régie}, {c1:rouvrira en juin}.',
    '{c1:Aucun blessé n’est à déplorer}, {q1:rapportent} {s1:les pompiers}.',
    '{c1:Le maire serait parti avant minuit}, {q1:affirme} {s1:un témoin}.',
    '{c1:L’eau}, {q1:ajoute-t-}{s1:il}, {c1:monte encore}.',
    // conjunctions
    '{s1:Le ministre} {q1:a répété} {c1:que rien n’était décidé}.',
    '{s1:La députée} {q1:s’est demandé} {c1:si le texte passerait}.',
    '{s1:Les experts} {q1:préviennent} {c1:que la digue peut céder}.',
    '{s1:Le procureur}, lui, {q1:soutient} {c1:que l’homme était seul}.',
    '{s1:La régie} {q1:soutient}, elle, {c1:que l’eau est potable}.',
    '{s1:Elle} {q1:a demandé} aux habitants {c1:de rester chez eux}.',
    '{s1:Le gardien} {q1:dit} {c1:avoir tout vu}.',
    '{s1:Le gardien} {q1:nie} {c1:avoir dormi}.',
    'Le gardien, {s1:qui} {q1:affirme} {c1:n’avoir rien vu}, reste chez lui.',
    // objects
    '{s1:Des parents} {q1:réclamaient} {c1:sa démission}.',
    '{s1:La direction} {c1:l’}{q1:a annoncé} mardi.',
    '{s1:Les élus, qui attendent depuis un an}, {q1:exigent} {c1:une réunion}.',
    '{s1:L’opposition} {q1:dénonce} {c1:un « coup de force »}.',
    '{s1:Le préfet} {q1:met en garde contre} {c1:la montée des eaux}.',
    '{s1:Une étude} {q1:fait état de} {c1:deux cents cas}.',
    // phrases
    '{q1:D’après} {s1:la gendarmerie}, {c1:trois voitures ont brûlé}.',
    '{c1:Trois voitures ont brûlé}, {q1:selon} {s1:un premier bilan}.',
    '{q1:À en croire} {s1:le maire}, {c1:tout est réglé}.',
    '{q1:De l’avis de} {s1:tous les experts}, {c1:la digue a vieilli}.',
    '{q1:Aux dires de} {s1:la voisine}, {c1:la maison était vide}.',
    '{q1:Pour} {s1:le syndicat}, {c1:cette réforme est une erreur}.',
    '{q1:Comme l’a expliqué} {s1:la ministre}, {c1:le texte sera voté en mars}.',
    '{c1:La ligne sera fermée}, {q1:comme l’avait annoncé} {s1:la régie}.',
    '{c1:La digue a cédé}, {q1:a-t-on appris auprès de} {s1:la préfecture}.',
    // shared subjects
    '{s1:{s2:L’avocate}} {q1:a dénoncé} {c1:une erreur} et {q2:annoncé} {c2:un recours}.',
    '{s1:{s2:Le maire}} {q1:a salué} {c1:l’accord}, {q2:ajoutant} {c2:que le chantier commencerait lundi}.',
    '{s1:Le maire} {q1:espère} {c1:ouvrir la salle en mai}.',
    '{s1:La troupe} {q1:compte} {c1:revenir l’an prochain}.',
    '{q1:Selon} {s1:M. Vernay}, {c1:le pont est fermé}.',
    '{s1:M. Vernay} {q1:a affirmé} {c1:que le pont était fermé}.',
    '{c1:Le pont tient}, {q1:selon} {s1:une étude publiée mardi par la régie}.',
    '{c1:Le pont tient}, {q1:a dit} dans la nuit de lundi {s1:la préfète}.',
    '{c1:C’est un chantier très long}, {q1:a déclaré} {s1:Aline Vernay, cliente de la régie}, le mois dernier.',
    '{q1:Selon} {s1:la zone en cause et le mode de transport}, {c1:le prix change}.',
    '{s1:Certains voisins, comme Aline et Paul}, {q1:affirment} {c1:que le pont tient}.'
  ],
  mustNot: [
    'La demande de logements a doublé en dix ans.',
    'Une annonce a été collée sur la porte.',
    'La critique est aisée.',
    'Le car compte cinquante places.',
    'Pour la première fois, le marché a duré deux jours.',
    'Pour Noël, la place sera illuminée.',
    'Elle a présenté son billet au contrôleur.',
    'Le chien aboie, la caravane passe.',
    'Comme le train de nuit, le bac a disparu.',
    'Les deux hommes ont été retrouvés sains et saufs.',
    'Il parle trois langues.',
    'La note était salée.',
    'Le film « Les Eaux mortes » sort mercredi.',
    'Après l’annonce du verdict, la salle s’est vidée.'
  ]
})
