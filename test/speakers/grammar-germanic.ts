// Who comes first and how they come back: the parts of grammar-germanic.test.ts. A row is a first mention, the name in it, what it may be
// called later, and what it cannot be called.

/** Somebody, and what they may and may not be called after that. */
export interface Person {
  readonly first: string
  readonly name: string
  readonly again: readonly string[]
  readonly others: readonly string[]
}

const people = (list: string): readonly Person[] =>
  list.trim().split(/\n\s*/u).map((row) => {
    const [first = '', name = '', again = '', others = ''] = row.split(' / ')
    return {first, name, again: again.split(' | '), others: others.split(' | ').filter(Boolean)}
  })

export const germans = people(`
  Bundesinnenministerin Mara Lind (SPD) / Mara Lind / die Ministerin | Lind | sie | die SPD-Politikerin | die Sozialdemokratin | die Innenministerin | die Ressortchefin / der Minister | er | der SPD-Politiker | die Grünen-Politikerin | die Finanzministerin
  Ministerpräsident Jon Ruge (CDU) / Jon Ruge / der Ministerpräsident | Ruge | er | der CDU-Politiker | der Regierungschef | der Christdemokrat | der Landesvater / die Ministerpräsidentin | sie | der SPD-Politiker | der Oppositionsführer
  die CDU-Abgeordnete Mara Lind / Mara Lind / die Abgeordnete | Lind | sie | die CDU-Politikerin | die Parlamentarierin | die Christdemokratin / der Abgeordnete | er | die SPD-Politikerin
  der Grünen-Politiker Jon Ruge / Jon Ruge / der Grünen-Politiker | Ruge | er | der Politiker | der Grüne / die Grünen-Politikerin | sie | der CDU-Politiker | der Liberale
  Bürgermeister Jon Ruge / Jon Ruge / der Bürgermeister | Ruge | er | der Rathauschef | das Stadtoberhaupt / die Bürgermeisterin | sie | der Landrat
  Oberbürgermeisterin Mara Lind / Mara Lind / die Oberbürgermeisterin | Lind | sie | die Rathauschefin | die OB / der Oberbürgermeister | er | die Landrätin
  Landrat Jon Ruge (54) / Jon Ruge / der Landrat | Ruge | er | der 54-Jährige | der Kreischef / die Landrätin | sie | die 54-Jährige | der 34-Jährige
  Polizeisprecherin Mara Lind / Mara Lind / die Polizeisprecherin | Lind | sie | die Sprecherin | die Beamtin / der Sprecher | er | die Feuerwehrsprecherin
  der Sprecher des Ministeriums, Jon Ruge, / Jon Ruge / der Sprecher | Ruge | er | der Ministeriumssprecher / die Sprecherin | sie | der Polizeisprecher
  Mara Lind, Sprecherin der Feuerwehr, / Mara Lind / die Sprecherin | Lind | sie | die Feuerwehrsprecherin / der Sprecher | er | die Polizeisprecherin
  Mara Lind von der Bürgerinitiative / Mara Lind / Lind | sie / er | der Sprecher
  Rentnerin Mara Lind (71) / Mara Lind / die Rentnerin | Lind | sie | die 71-Jährige | die Seniorin / der Rentner | er | der 71-Jährige | die 54-Jährige
  die 34-jährige Mara Lind / Mara Lind / Lind | sie | die 34-Jährige | die junge Frau / er | der 34-Jährige | der Mann
  Jon Ruge, 34, / Jon Ruge / Ruge | er | der 34-Jährige / sie | die 34-Jährige | der 54-Jährige
  Trainer Jon Ruge / Jon Ruge / der Trainer | Ruge | er | der Coach | der Übungsleiter / die Trainerin | sie | der Torwart
  Stürmerin Mara Lind / Mara Lind / die Stürmerin | Lind | sie | die Angreiferin | die Torjägerin / der Stürmer | er | die Torhüterin
  Torwart Jon Ruge / Jon Ruge / der Torwart | Ruge | er | der Keeper | der Schlussmann | der Torhüter / sie | der Trainer
  Vorstandschef Jon Ruge / Jon Ruge / der Vorstandschef | Ruge | er | der Manager | der Konzernchef | der Vorstandsvorsitzende / die Vorstandschefin | sie
  Geschäftsführerin Mara Lind / Mara Lind / die Geschäftsführerin | Lind | sie | die Firmenchefin | die Unternehmerin / der Geschäftsführer | er
  der Ökonom Jon Ruge / Jon Ruge / der Ökonom | Ruge | er | der Wirtschaftswissenschaftler | der Experte | der Wissenschaftler / die Ökonomin | sie | der Virologe
  die Virologin Mara Lind / Mara Lind / die Virologin | Lind | sie | die Forscherin | die Wissenschaftlerin | die Expertin / der Virologe | er | die Ökonomin
  Professor Jon Ruge von der Universität Nordau / Jon Ruge / der Professor | Ruge | er | der Forscher | der Wissenschaftler | der Hochschullehrer / die Professorin | sie
  Landwirt Jon Ruge / Jon Ruge / der Landwirt | Ruge | er | der Bauer / die Landwirtin | sie
  Wirtin Mara Lind / Mara Lind / die Wirtin | Lind | sie | die Gastronomin / der Wirt | er
  Pfarrer Jon Ruge / Jon Ruge / der Pfarrer | Ruge | er | der Geistliche | der Seelsorger / sie | der Bischof
  Rechtsanwältin Mara Lind / Mara Lind / die Rechtsanwältin | Lind | sie | die Anwältin | die Juristin | die Verteidigerin / der Anwalt | er | die Richterin
  Oberstaatsanwalt Jon Ruge / Jon Ruge / der Oberstaatsanwalt | Ruge | er | der Staatsanwalt | der Ankläger / die Staatsanwältin | sie | der Richter
  der Vorsitzende Richter Jon Ruge / Jon Ruge / der Richter | Ruge | er | der Vorsitzende / die Richterin | sie | der Staatsanwalt
  Einsatzleiter Jon Ruge / Jon Ruge / der Einsatzleiter | Ruge | er | der Feuerwehrmann / die Einsatzleiterin | sie
  Schulleiterin Mara Lind / Mara Lind / die Schulleiterin | Lind | sie | die Rektorin | die Direktorin / der Schulleiter | er
  Regisseurin Mara Lind / Mara Lind / die Regisseurin | Lind | sie | die Filmemacherin / der Regisseur | er
  Schauspieler Jon Ruge / Jon Ruge / der Schauspieler | Ruge | er | der Mime / die Schauspielerin | sie
  Autorin Mara Lind / Mara Lind / die Autorin | Lind | sie | die Schriftstellerin / der Autor | er
  der frühere Bahnchef Jon Ruge / Jon Ruge / der frühere Bahnchef | Ruge | er | der Ex-Bahnchef | der Manager / sie | der Bahnsprecher
  US-Präsident Jon Ruge / Jon Ruge / der US-Präsident | Ruge | er | der Präsident | der Amerikaner / die Präsidentin | sie | der Vizepräsident
  der ukrainische Präsident Jon Ruge / Jon Ruge / der Präsident | Ruge | er | der Staatschef | der ukrainische Präsident | der Ukrainer / die Präsidentin | sie
  Verdi-Chef Jon Ruge / Jon Ruge / der Verdi-Chef | Ruge | er | der Gewerkschafter | der Gewerkschaftschef / sie | der Konzernchef
  Stadträtin Mara Lind (Grüne) / Mara Lind / die Stadträtin | Lind | sie | die Grünen-Politikerin | die Kommunalpolitikerin | die Grüne / der Stadtrat | er | die CDU-Politikerin
  Chefarzt Jon Ruge / Jon Ruge / der Chefarzt | Ruge | er | der Arzt | der Mediziner / sie | die Ärztin
  Imkerin Mara Lind aus Nordau / Mara Lind / die Imkerin | Lind | sie / der Imker | er
  Jan van der Aa, Leiter des Hafenamts, / Jan van der Aa / van der Aa | er | der Leiter | der Amtsleiter / sie | der Schulleiter
  Friederike von Hagen / Friederike von Hagen / von Hagen | Hagen | sie / er
  Dr. Mara Lind-Harms / Mara Lind-Harms / Lind-Harms | sie / er
  der Bundesverband der Reeder (BDR) / Bundesverband der Reeder / der BDR | der Verband | der Bundesverband / der DRB | die Behörde
  die Gewerkschaft Nordfunk / Gewerkschaft Nordfunk / Nordfunk | die Gewerkschaft / der Verband
`)

export const dutch = people(`
  burgemeester Mara Lind / Mara Lind / de burgemeester | Lind | ze | zij / hij | de minister
  minister Jan Smit (VVD) / Jan Smit / de minister | Smit | hij | de VVD’er | de bewindsman / zij | ze | de PvdA’er | de burgemeester
  staatssecretaris Mara Lind / Mara Lind / de staatssecretaris | Lind | ze | de bewindsvrouw / hij | de bewindsman
  VVD-Kamerlid Mara Lind / Mara Lind / het Kamerlid | Lind | ze | het VVD-Kamerlid | de VVD’er | de politica / hij | de CDA’er
  D66-fractievoorzitter Jan Smit / Jan Smit / de fractievoorzitter | Smit | hij | de D66’er | de politicus / ze | de VVD’er
  wethouder Jan Smit (CDA) / Jan Smit / de wethouder | Smit | hij | de CDA’er / zij | de PvdA’er
  politiewoordvoerder Jan Smit / Jan Smit / de woordvoerder | Smit | hij | de politiewoordvoerder / ze | de woordvoerster
  Mara Lind, woordvoerster van het ministerie, / Mara Lind / de woordvoerster | Lind | ze / hij | de politiewoordvoerster
  bewoner Kees Bos (71) uit Assen / Kees Bos / Bos | hij | de 71-jarige | de bewoner / ze | de 54-jarige
  de 34-jarige Mara Lind / Mara Lind / Lind | ze | de 34-jarige / hij | de 54-jarige
  trainer Jan Smit / Jan Smit / de trainer | Smit | hij | de coach | de oefenmeester / ze | de doelman
  doelman Jan van der Meer / Jan van der Meer / de doelman | Van der Meer | hij | de keeper / ze | de trainer
  topvrouw Mara Lind van Nordag / Mara Lind / de topvrouw | Lind | ze / hij | de topman
  hoogleraar Mara Lind / Mara Lind / de hoogleraar | Lind | ze | de onderzoekster / hij
  econoom Jan Smit van de Zuidbank / Jan Smit / de econoom | Smit | hij / ze
  officier van justitie Mara Lind / Mara Lind / de officier van justitie | Lind | ze | de officier | de aanklager / hij
  advocate Mara Lind / Mara Lind / de advocate | Lind | ze | de raadsvrouw / hij | de raadsman
  boer Jan Smit / Jan Smit / de boer | Smit | hij / ze
  schrijfster Mara Lind / Mara Lind / de schrijfster | Lind | ze | de auteur / hij
  de Franse president Jan Smit / Jan Smit / de president | Smit | hij | de Franse president / ze
  directeur Jan Smit van het museum / Jan Smit / de directeur | Smit | hij | de museumdirecteur / ze
  Kees ’t Hart / Kees ’t Hart / ’t Hart | hij / ze
  Fatima El Amrani / Fatima El Amrani / El Amrani | ze / hij
  de Nationale Ouderenbond (NOB) / Nationale Ouderenbond / de NOB | de bond | de Ouderenbond / de BON
`)
