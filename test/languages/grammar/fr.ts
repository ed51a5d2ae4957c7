// French: the parts of sentences, and the frames that put them together.
import {type Grammar, lines, parts} from './romance-frames.js'

export const fr: Grammar = {
  head: 'Un automne dans un village de l’intérieur',
  joined: [
    [/\b([Dd])e ((?:\{\w+:)?)le (?=\p{L})/gu, '$1u $2'],
    [/\b([Dd])e ((?:\{\w+:)?)[dl]es /gu, '$1es $2'],
    [/\b([Aa])ux? yeux des ((?:\{\w+:)?)/gu, '$1ux yeux des $2'],
    [/\bà ((?:\{\w+:)?)le (?=\p{L})/gu, 'au $1'],
    [/\bà ((?:\{\w+:)?)les /gu, 'aux $1'],
    [/\b([Dd])e ((?:\{\w+:)?)(?=[aeéiouAEÉIOU])/gu, '$1’$2'],
    [/\bpar ((?:\{\w+:)?)[dl]es sources/gu, 'par $1des sources']
  ],
  sources: {
    one: parts(`
      Marie Vidal | Vidal | Yannick Le Goff | Oumar Diabaté | Jean-Baptiste de La Tour | Anne d’Ors | Maïwenn Ben Saïd | Kofi N’Guessan
      M. Le Goff | Mme Vidal | Me Vidal | M. de Marsac | la docteure Vidal | le docteur Yannick Le Goff | le père Le Goff | sœur Marie
      J.-M. Le Goff | Yannick Le Goff fils | le pape | la reine Anne | Marie « la Rouge » Vidal | Marie Vidal elle-même
      le maire | la ministre | le porte-parole | le juge | la victime | l’accusé | la jeune femme | l’élue écologiste | l’édile
      l’homme, âgé de 46 ans | la femme, qui vit à l’hôpital depuis deux mois | le trentenaire | la quinquagénaire | le Breton
      l’intéressé | le principal intéressé | le numéro deux du parti | l’aîné des frères | la première adjointe | le vieux militant
      l’adjointe aux travaux, Marie Vidal | le directeur du port, Yannick Le Goff | le maire (PV) de Sauzet, Yannick Le Goff
      le secrétaire général de l’Union paysanne, Yannick Le Goff | le commissaire européen au Commerce, Yannick Le Goff
      le patron des députés du Parti vert, Yannick Le Goff | la ministre de l’Économie et des Finances, Marie Vidal | son mari, Yannick
      la présidente de la région et cheffe du Parti vert, Marie Vidal | le ministre délégué aux Transports | la maire de Sauzet, Mme Vidal
      Marie Vidal, maire de Sauzet | Yannick Le Goff, 54 ans | Marie Vidal, 34 ans et mère de deux enfants | Yannick Le Goff, âgé de 54 ans
      Marie Vidal, riveraine de la rue Haute depuis 1982 | Yannick Le Goff, qui dirige le port depuis 2010 | Marie Vidal, l’une des sinistrées
      Yannick Le Goff, patron d’un bar de la rue Haute | Marie Vidal, professeure d’histoire à l’université de Sauzet | Yannick Le Goff, dont le fils est mort
      l’avocate Marie Vidal | l’ex-ministre Yannick Le Goff | l’ancien ministre Yannick Le Goff | la biologiste et autrice Marie Vidal
      le professeur de droit pénal à l’université de Sauzet Yannick Le Goff | le chercheur à l’Institut d’astronomie Yannick Le Goff
      la députée Marie Vidal (PV) | la députée PV Marie Vidal | l’attaquant sénégalais Oumar Diabaté | le préfet du Doubs, Yannick Le Goff
      la veuve du mineur Yannick Le Goff | le fils de la victime | la mère de l’enfant, Marie Vidal | l’avocat de la famille Le Goff | sa mère
      l’actuel président | l’ancienne ministre de la Justice | l’acteur et réalisateur | l’ex-maire | le désormais député
      une riveraine | un riverain qui a requis l’anonymat | une voisine de 80 ans | un autre riverain | une source proche du dossier
      une source policière | la même source | une habitante sur trois | l’un des témoins | l’une des plus anciennes | un proche du ministre
      un porte-parole de la compagnie | une porte-parole du ministère | le chef de chantier | la patronne du bar du coin
      ce dernier | cette dernière | celui-ci | la seconde | celui de Sauzet | celle qui fut maire de 1995 à 2003 | tout le monde | chacun
      le gouvernement | la police | la mairie | le parquet | la Cour suprême | la Commission européenne | l’ONU | Matignon | l’Élysée
      le ministère de la Culture | la préfecture | le groupe de travail présidé par Marie Vidal | la direction | le comité d’entreprise
      l’association des riverains | l’Association des riverains de Sauzet | le syndicat CSTO | la CGT | l’opposition | le Parti vert
      le collectif Sauzet vivant | la fondation Cérès | l’ONG Mains ouvertes | l’entreprise | le groupe énergétique Lumera | Lumera
      la compagnie aérienne | l’équipe de Le Goff | la majorité des riverains | un groupe de riverains | le journal | l’agence officielle
      le rapport | un rapport de l’université de Sauzet | l’étude, publiée hier dans la revue « Cérès » | le jugement | le communiqué
      un communiqué du ministère | le sondage | le dernier rapport de la banque centrale | une vidéo tournée par un riverain
    `),
    many: parts(`
      des sources concordantes | des sources proches de l’enquête | plusieurs témoins | certains experts | beaucoup de participants
      les riverains | les syndicats | les familles des victimes | les avocats de la famille | trois des blessés | deux d’entre eux
      six Français sur dix | les deux | tous | d’autres | ses parents | les autorités | les Verts | les chercheurs | les enquêteurs
      Vidal et Le Goff | Marie Vidal et Yannick Le Goff | le maire et son adjointe | Vidal, Le Goff et Roux | les frères Le Goff
      le gouvernement et les syndicats | M. et Mme Le Goff | ceux qui le connaissent | ceux de Sauzet | des habitants de la rue Haute
      des experts de l’université de Sauzet | tant le maire que son adjointe
    `)
  },
  ofSources: lines(`
    {s1:S} dit/disent {c1:que le pont fermera en mai}.
    {s1:S} a/ont affirmé {c1:que le pont fermera en mai}.
    {s1:S} ne dit/disent pas {c1:si le pont fermera en mai}.
    {s1:S} a/ont expliqué hier aux journalistes {c1:que le pont fermera en mai}.
    {s1:S} insiste/insistent sur {c1:le fait que le pont fermera en mai}.
    {s1:S} pense/pensent {c1:que le pont fermera en mai}.
    {s1:S} demande/demandent {c1:que le pont soit fermé en mai}.
    {s1:S}, de son/leur côté, assure/assurent {c1:que le pont fermera en mai}.
    {s1:S} arrive/arrivent en retard et dit/disent {c1:que le pont fermera en mai}.
    {s1:S} a/ont fait savoir {c1:que le pont fermera en mai}.
    Hier, {s1:S} a/ont dit {c1:que le pont fermera en mai}.
    Mais {s1:S} assure/assurent {c1:que le pont fermera en mai}.
    Le pont est vieux, mais {s1:S} a/ont dit {c1:qu’il n’y a pas d’argent}.
    Dans un entretien, {s1:S} a/ont dit {c1:que le pont fermera en mai}.
    Quand la presse arrive, {s1:S} dit/disent {c1:que le pont fermera en mai}.
    Interrogé hier par la presse, {s1:S} a/ont dit {c1:que le pont fermera en mai}.
    {s1:S} surprend/surprennent en affirmant {c1:que le pont fermera en mai}.
    Après avoir dit {c1:que le pont fermera en mai}, {s1:S} quitte/quittent la salle.
    {s1:S} quitte/quittent la salle, assurant {c1:que le pont fermera en mai}.
    {s1:S} hésite/hésitent longtemps avant de dire {c1:que le pont fermera en mai}.
    {s1:S} dit/disent : {c1:« Le pont fermera en mai. »}
    {s1:S} qualifie/qualifient {c1:le pont de « ruine dangereuse »}.
    {c1:Le pont} a été qualifié de {c1:« ruine dangereuse »} par {s1:S}.
    {c1:« Le pont fermera en mai »}, dit/disent {s1:S}.
    {c1:“Le pont fermera en mai”}, a/ont dit {s1:S}.
    {c1:"Le pont fermera en mai"}, a/ont expliqué {s1:S} lors d’un entretien.
    {c1:« Le pont fermera en mai »}, a/ont dit hier {s1:S}.
    {c1:« Le pont fermera en mai »}, a/ont dit {s1:S}. {c1:« Tant mieux. »}
    {c1:« Le pont}, dit/disent {s1:S}, {c1:fermera en mai. »}
    {c1:« Le pont »}, dit/disent {s1:S}, {c1:« fermera en mai »}.
    — {c1:Le pont fermera en mai}, dit/disent {s1:S}.
    {c1:« Le pont fermera en mai ! »}, lance/lancent {s1:S}.
    {c1:« Jamais »}, fut la réponse de {s1:S}.
    {c1:Le pont fermera en mai}, a/ont dit {s1:S}.
    {c1:Le pont}, indique/indiquent {s1:S}, {c1:fermera en mai}.
    {c1:Le pont fermera en mai}, selon {s1:S}.
    {c1:Le pont}, selon {s1:S}, {c1:fermera en mai}.
    {c1:Le pont serait fermé en mai}, selon {s1:S}.
    Selon {s1:S}, {c1:le pont fermera en mai}.
    D’après {s1:S}, {c1:le pont fermera en mai}.
    À en croire {s1:S}, {c1:le pont fermera en mai}.
    Comme l’a/ont dit {s1:S}, {c1:le pont fermera en mai}.
    {c1:Le pont fermera en mai}, comme l’a/ont annoncé {s1:S}.
    De l’avis de {s1:S}, {c1:le pont fermera en mai}.
    Aux yeux de {s1:S}, {c1:le pont fermera en mai}.
    Pour {s1:S}, {c1:le pont est « une ruine dangereuse »}.
    {c1:« Le pont est une ruine »}, dixit {s1:S}.
  `),
  verbs: {
    saying: parts(`
      dire a_dit dit dit disant | déclarer a_déclaré déclare déclaré déclarant | affirmer a_affirmé affirme affirmé affirmant
      assurer a_assuré assure assuré assurant | expliquer a_expliqué explique expliqué expliquant | indiquer a_indiqué indique indiqué indiquant
      souligner a_souligné souligne souligné soulignant | préciser a_précisé précise précisé précisant | ajouter a_ajouté ajoute ajouté ajoutant
      annoncer a_annoncé annonce annoncé annonçant | confirmer a_confirmé confirme confirmé confirmant | raconter a_raconté raconte raconté racontant
      regretter a_regretté regrette regretté regrettant | estimer a_estimé estime estimé estimant | juger a_jugé juge jugé jugeant
      noter a_noté note noté notant | observer a_observé observe observé observant | dénoncer a_dénoncé dénonce dénoncé dénonçant
      relever a_relevé relève relevé relevant | confier a_confié confie confié confiant | avouer a_avoué avoue avoué avouant
      jurer a_juré jure juré jurant | clamer a_clamé clame clamé clamant | signaler a_signalé signale signalé signalant
      révéler a_révélé révèle révélé révélant | rappeler a_rappelé rappelle rappelé rappelant | soutenir a_soutenu soutient soutenu soutenant
      reconnaître a_reconnu reconnaît reconnu reconnaissant | admettre a_admis admet admis admettant | promettre a_promis promet promis promettant
      prévenir a_prévenu prévient prévenu prévenant | avertir a_averti avertit averti avertissant | répondre a_répondu répond répondu répondant
      écrire a_écrit écrit écrit écrivant | conclure a_conclu conclut conclu concluant | prétendre a_prétendu prétend prétendu prétendant
      marteler a_martelé martèle martelé martelant | constater a_constaté constate constaté constatant | garantir a_garanti garantit garanti garantissant
      répéter a_répété répète répété répétant | marquer a_marqué marque marqué marquant | considérer a_considéré considère considéré considérant
      croire a_cru croit cru croyant | penser a_pensé pense pensé pensant | craindre a_craint craint craint craignant
      espérer a_espéré espère espéré espérant | supposer a_supposé suppose supposé supposant | faire_savoir a_fait_savoir fait_savoir fait_savoir faisant_savoir
      faire_valoir a_fait_valoir fait_valoir fait_valoir faisant_valoir | laisser_entendre a_laissé_entendre laisse_entendre laissé_entendre laissant_entendre
      nier a_nié nie nié niant | insinuer a_insinué insinue insinué insinuant | détailler a_détaillé détaille détaillé détaillant
    `),
    quoting: parts(`
      insister a_insisté insiste insisté insistant | plaider a_plaidé plaide plaidé plaidant | résumer a_résumé résume résumé résumant
      ironiser a_ironisé ironise ironisé ironisant | plaisanter a_plaisanté plaisante plaisanté plaisantant | trancher a_tranché tranche tranché tranchant
      lancer a_lancé lance lancé lançant | lâcher a_lâché lâche lâché lâchant | glisser a_glissé glisse glissé glissant
      souffler a_soufflé souffle soufflé soufflant | grincer a_grincé grince grincé grinçant | tonner a_tonné tonne tonné tonnant
      pester a_pesté peste pesté pestant | ricaner a_ricané ricane ricané ricanant | asséner a_asséné assène asséné assénant
      temporiser a_temporisé temporise temporisé temporisant | enchaîner a_enchaîné enchaîne enchaîné enchaînant | sourire a_souri sourit souri souriant
      soupirer a_soupiré soupire soupiré soupirant | poursuivre a_poursuivi poursuit poursuivi poursuivant | rétorquer a_rétorqué rétorque rétorqué rétorquant
      tempêter a_tempêté tempête tempêté tempêtant | s’emporter s’est_emporté s’emporte emporté s’emportant | s’indigner s’est_indigné s’indigne indigné s’indignant
      se_réjouir s’est_réjoui se_réjouit réjoui se_réjouissant | s’interroger s’est_interrogé s’interroge interrogé s’interrogeant | abonder a_abondé abonde abondé abondant
    `),
    asking: parts(`
      demander a_demandé demande demandé demandant | exiger a_exigé exige exigé exigeant | réclamer a_réclamé réclame réclamé réclamant
      proposer a_proposé propose proposé proposant | suggérer a_suggéré suggère suggéré suggérant | souhaiter a_souhaité souhaite souhaité souhaitant
      recommander a_recommandé recommande recommandé recommandant | refuser a_refusé refuse refusé refusant | préférer a_préféré préfère préféré préférant
    `)
  },
  ofVerbs: {
    saying: lines(`
      {s1:Yannick Le Goff} <past> {c1:que le pont fermera en mai}.
      {s1:Le maire} <pres> {c1:que le pont fermera en mai}.
      {s1:Le maire} a également <part> {c1:que le pont fermera en mai}.
      {s1:Le maire} tient à <inf> {c1:que le pont fermera en mai}.
      À la radio, {s1:le maire} <past> hier {c1:que le pont fermera en mai}.
      {s1:Le maire} surprend en <ger> {c1:que le pont fermera en mai}.
      {s1:Le maire} quitte la salle, <ger> {c1:que le pont fermera en mai}.
      {c1:Le pont fermera en mai}, <past> {s1:le maire}.
      {c1:Le pont}, <pres> {s1:le maire}, {c1:fermera en mai}.
      {s1:{s2:Le maire}} dit {c2:qu’il n’y a pas d’argent} et <pres> {c1:que le pont fermera en mai}.
    `),
    quoting: lines(`
      {c1:« Le pont fermera en mai »}, <past> {s1:Yannick Le Goff}.
      {c1:“Le pont fermera en mai”}, <pres> {s1:le maire}.
      {c1:« Le pont}, <pres> {s1:le maire}, {c1:fermera en mai. »}
      {c1:« Le pont ferme ! »}, <pres> alors {s1:une riveraine}.
      {c1:« Le pont fermera-t-il ? »}, <pres> {s1:une riveraine}.
      — {c1:Le pont fermera en mai}, <pres> {s1:Le Goff}.
      {s1:Le maire} <pres> : {c1:« Le pont fermera en mai. »}
      {s1:Le maire} <past> hier à la radio : {c1:« Le pont fermera en mai. »}
    `),
    asking: lines(`
      {s1:Le maire} <past> {c1:que le pont soit fermé en mai}.
      {s1:Les riverains}, <ger> {c1:que le pont soit fermé}, descendent dans la rue.
      {s1:Le maire} a également <part> {c1:que le pont soit fermé en mai}.
    `)
  },
  contents: parts(`
    le pont, ouvert en 1902, fermera en mai | les plongeurs ont trouvé le bateau, mais pas l’équipage
    le conseil s’est réuni lundi et a voté la fermeture du pont | le pont rouvrira plus tard que prévu | la ville a trois manières de payer
    si la crue revient, le pont tombera | le pont fermera parce que les piles sont pourries | bien que le pont soit vieux, le passage est sûr
    le département, et non la commune, doit payer | la ville a dépensé 4 millions, soit 12 % du budget, en réparations
    les riverains doivent rester chez eux, bouillir l’eau et fermer les volets | le pont est « un danger » et fermera
    le plan est « brutal », « injuste » et « cher » | ce qui est arrivé lundi était un accident | ceux qui ont ouvert la porte doivent répondre
    personne ne sait qui a ouvert la porte | le pont, le bar et l’école seront fermés, et que les trains ne rouleront pas
    ni la commune ni le département ne paieront | le directeur général de Lumera, Paul Gil, quittera son poste | personne ne l’a averti de la fermeture
    quand le conseil s’est réuni, personne n’a parlé | en moyenne, un billet coûte 12 euros | en mai, le pont rouvrira
    malgré la crue, le bateau est sorti | pour rouvrir le pont, la commune doit payer | pas une des 40 maisons n’a souffert
    la crue – la pire en 40 ans – est passée | la crue (la pire en 40 ans) est passée | la commune ira en justice ; le département, non
    le pont est dangereux : les piles sont pourries | ce serait une erreur de fermer le pont, ce qui creuserait la dette
    la crue a fait 12 morts, 40 blessés et 300 sans-abri | le pont, le bar et la route sont fermés par précaution
    60 % des logements sont vides | le 3 mai 2024, 40 litres sont tombés | depuis deux ans, la pluie manque
  `),
  ofContents: lines(`
    {s1:Marie Vidal} dit {c1:que K}.
    {s1:La maire} a expliqué hier aux riverains {c1:que K}.
    Selon {s1:la maire}, {c1:K}.
    {c1:K}, selon {s1:la maire}.
    {c1:K}, a dit {s1:la maire}.
    {c1:« K »}, a dit {s1:la maire}.
    — {c1:K}, dit {s1:la maire}.
    Dans une lettre, {s1:la maire} rappelle {c1:que K}.
    {s1:La maire} dit : {c1:« K. »}
  `),
  silent: lines(`
    Selon les cas, S vit/vivent à Sauzet.
    Selon le jour, S arrive/arrivent tard.
    Pour Noël, S ferme/ferment le bar.
    Pour S, une chaise attend au premier rang.
    Le geste en dit long sur S.
    S mange/mangent au port.
    S part/partent après avoir fermé la porte.
    La porte a été fermée par S.
    Le prix a été remis par S dans « Les Quais ».
    Avec S sont arrivés deux médecins.
    S ouvre/ouvrent la boutique avant de savoir s’il pleut.
    Le livre « Les Quais » a plu à S.
    S peint/peignent la barque et dort/dorment à la maison.
    Depuis la place, la rue mène chez S.
    Le travail de S dure deux ans.
    Une barque sur trois est à S.
    S court/courent chaque matin comme avant.
    La chaise de S est restée libre.
    « Les Quais », de S, sort jeudi.
    À l’époque de S, la maison était « le Quai ».
  `)
}
