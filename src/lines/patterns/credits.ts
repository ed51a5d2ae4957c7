import {copyCreditAgencies, photoCreditAgencies, signingAgencies} from '../../languages/common/agencies.js'
import type {Row} from './compile.js'

/** Lines that credit somebody with work. The first matching row wins. */
export const creditRows: readonly Row[] = [
  {
    id: 'photo-bracket-label',
    of: 'credit',
    kind: 'photo',
    pattern:
      '^[(\\[](?:{captionOpeners}\\s*[:/|]\\s*)?{photo}(?:\\s*[:©]\\s*|\\s+{creditJoiners}\\s+)(?<rest>[^()' +
      '\\[\\]]{2,120})[)\\]]$',
    examples: [
      '(Photo: Mara Lind)',
      '(Foto: Jonas Feld/dpa)',
      '(Photo by Mara LIND / AFP)',
      '(Bild: picture alliance/dpa | Jonas Feld)',
      '[Photo: Mara Lind]'
    ],
    misses: ['(The photo was taken in March)', 'Photo: Mara Lind', '(Photo: Mara Lind) was shown']
  },
  {
    id: 'photo-by',
    of: 'credit',
    kind: 'photo',
    pattern: '^{photo}\\s+{photoJoiners}\\s+(?<rest>[^.]{3,80})$',
    examples: ['Photo by Mara Lind', 'Photographs by Mara Lind and Tom Reyes'],
    misses: ['Photo of the harbour by night was shown everywhere.']
  },
  {
    id: 'photo-label',
    of: 'credit',
    kind: 'photo',
    pattern:
      '^(?:{captionOpeners}\\s*[:/|]\\s*)?(?:{photo}|{photo}/{photo})\\s*[:©|]{1,2}\\s*(?:{photo}\\s*[:©]' +
      '\\s*)?(?<rest>\\S.{1,110})$',
    examples: [
      'Photo: Mara Lind',
      'PHOTO © MARA LIND / AFP',
      'Foto: Jonas Feld/dpa',
      'Credit: Mara Lind',
      'Bild: SN/APA/Jonas Feld',
      'Photo : AFP',
      'Bildrechte: dpa | Jonas Feld'
    ],
    misses: ['Photographers gathered at the harbour', 'Image caption, The harbour', 'The photo: a story of its own']
  },
  {
    id: 'photo-source',
    of: 'credit',
    kind: 'photo',
    pattern: '^{photoSource}[,:]?\\s+(?<rest>\\S.{1,90})$',
    examples: ['Image source, Reuters', 'Image copyright Mara Lind', 'Photo courtesy of Mara Lind'],
    misses: ['Image caption, The harbour on Monday', 'The image source is unknown.']
  },
  {
    id: 'photo-agency-slash',
    of: 'credit',
    kind: 'photo',
    pattern:
      `^(?<rest>(?:${photoCreditAgencies})` +
      '\\s?/\\s?\\p{Lu}[^.!?]{2,60})$',
    needs: /\//u,
    examples: ['REUTERS/Mara Lind', 'AP Photo/Mara Lind', 'IMAGO/Lindfoto'],
    misses: ['Reuters said so', 'REUTERS/Mara Lind said so.']
  },
  {
    id: 'photo-name',
    of: 'credit',
    kind: 'photo',
    pattern: '^[(\\[]?(?:{photoBare} (?:{creditJoiners} )?|{photo}\\s?/\\s?)(?<rest>\\p{L}[^.!?:;()]{2,70})[)\\]]?$',
    named: true,
    examples: [
      'Foto Jan Bakker', 'FOTO JAN BAKKER', 'Foto ANP', '(foto Lia Conti)', 'Foto av Sven Ek', 'Bild von Jonas Feld', 'Ph. Lia Conti',
      'Photo d’archives Luc Morel', 'Photo / Mara Lind'
    ],
    misses: ['Foto Marburg', 'Foto van de week', 'Foto Kern schließt nach 90 Jahren', 'Foto de familia en el puerto', 'Bild von einem Hafen', 'Photo/Video', 'Photo Finish Decides Derby']
  },
  {
    id: 'photo-paper',
    of: 'credit',
    kind: 'photo',
    pattern: '^[(\\[]?{photoLabels} (?<rest>\\p{Lu}(?:[^.!?:;,/()]{2,40}\\s?/\\s?\\p{Lu}[^.!?:;,/()]{1,40}|[^\\p{Ll}.!?:;,/()]{2,40}, \\p{Lu}[^\\p{Ll}.!?:;,/()]{1,40}))[)\\]]?$',
    needs: /[,/]/u,
    named: true,
    examples: ['PHOTO LUC MOREL, LE QUAI', 'Photo Le Quai/Luc Morel', '(Photo Luc Morel / AFP)'],
    misses: ['Photo Luc Morel, Le Quai hier', 'Photo Contest, Spring Edition', 'Photo/Video']
  },
  {
    id: 'photo-file',
    of: 'credit',
    kind: 'photo',
    pattern: '^{captionOpeners}\\s?: ?(?<rest>\\p{L}[^.!?:;]{3,60})$',
    named: true,
    examples: ['File photo: Mara Lind', 'Archieffoto: Jan Bakker', 'Foto de archivo: Ana Prieto/EFE'],
    misses: ['File photo: The harbour in May', 'Archivbild: Ein Kran im Hafen']
  },
  {
    id: 'photo-desk',
    of: 'credit',
    kind: 'photo',
    pattern: '^\\p{Lu}{2,5}[ -]{photoLabels}\\s*[:©|/]\\s*(?<rest>\\p{Lu}[^\\s.!?:;]*(?: [^\\s.!?:;]+){0,3})$',
    examples: ['HP PHOTO: MARA LIND', 'ANP-foto / Faunawerk', 'NZ-Foto: Jonas Feld/dpa'],
    misses: ['HP Photo: how it was taken', 'TV Photo: The Night They Took the Crane Away']
  },
  {
    id: 'photo-own',
    of: 'credit',
    kind: 'photo',
    pattern: "^(?:\\p{Lu}[\\p{L}’']*[ -]){1,3}{photoLabels}(?:\\s*[:©|/]\\s*|\\s{creditJoiners}\\s)(?<rest>\\p{L}[^.!?:;]{3,60})$",
    named: true,
    examples: ['Packet photo by Mara Lind', 'Staff Photo by Mara Lind', 'Archiv-Foto: Jonas Feld', 'HARBOUR PACKET PHOTO BY MARA LIND'],
    misses: ['Photo of the week: the harbour', 'The photo: a story of its own', 'Ein Foto: was es zeigt', 'The last photo by Mara Lind was shown', 'The Photo by the Door']
  },
  {
    id: 'photographer',
    of: 'credit',
    kind: 'photo',
    pattern: '^(?<rest>\\p{Lu}[^.!?:;/|]{3,40}?)(?:\\s?[/|]\\s?|, ){photographers}$',
    named: true,
    examples: ['Mara Lind/Staff Photographer', 'Mara Lind / staff photographer', 'Mara Lind | Staff Photographer', 'MARA LIND/STAFF PHOTO', 'Mara Lind, staff photographer'],
    misses: ['Mara Lind/Staff Writer', 'The council/staff photographer', 'Mara Lind is a staff photographer', 'Mara Lind, reporter']
  },
  {
    id: 'photo-alone',
    of: 'credit',
    kind: 'photo',
    pattern: '^[(\\[]?(?={photoAlone}(?:\\s?/\\s?\\p{L}|[)\\]]?$))(?<rest>[^.!?:;()\\[\\]]{3,60})[)\\]]?$',
    examples: ['Photo supplied', 'Getty Images', '(Divulgação/Ferrovale)', 'Shutterstock', 'Eigen foto', 'Google Earth', 'Foto cedida'],
    misses: ['Photos supplied by readers show the flood', 'Getty Images sues the harbour', 'Supplied with water, the harbour grows', 'Shutterstock: shares fall']
  },
  {
    id: 'video-label',
    of: 'credit',
    kind: 'video',
    pattern: '^\\(?(?:{video})\\s*[:©]\\s*(?<rest>\\p{Lu}[^.?!:]{2,80})\\)?$',
    examples: ['Video: Mara Lind', '(Video: Mara Lind / Reuters)', 'Kamera: Jonas Feld'],
    misses: ['Video: How the storm closed the road. Watch it here.', 'Video shows the storm']
  },
  {
    id: 'graphic-label',
    of: 'credit',
    kind: 'graphic',
    pattern: '^\\(?(?:{graphic})(?:\\s*[:©]\\s*|\\s+{creditJoiners}\\s+)(?<rest>\\p{Lu}[^.?!:]{2,80})\\)?$',
    examples: ['Graphic: Mara Lind', 'Map: Mara Lind', 'Illustration by Tom Reyes', 'Grafik: Jonas Feld', 'Infographie : Luc Morel'],
    misses: ['Map of the harbour', 'Map: where the storm hit', 'Charts were shown']
  },
  {
    id: 'contributors',
    of: 'credit',
    kind: 'reporting',
    pattern: '^[(\\[_*–—-]*\\s*(?<rest>\\p{Lu}.{2,280}?)[,]?\\s+{contributed}\\.?[)\\]]?$',
    examples: [
      'Associated Press writers Mara Lind in Oslo and Tom Reyes in Lima contributed to this report.',
      'Mara Lind contributed reporting.',
      'Reuters contributor Ana Prieto in Quito helped with this story.'
    ],
    misses: ['The storm contributed to this', 'Heavy rain has contributed to the flood.']
  },
  {
    id: 'filed-from',
    of: 'credit',
    kind: 'reporting',
    pattern:
      "^(?<rest>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,2}(?:,? {joiners} \\p{Lu}[\\p{L}'’-]" +
      "+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,2})?) {reportedFrom} \\p{Lu}[^.;]{2,50}" +
      '(?:, {joiners} \\p{Lu}[^.;]{2,90})?\\.$',
    needs: /\.$/u,
    examples: ['Lind reported from Albany, New York.', 'Mara Lind and Tom Reyes reported from Oslo.'],
    misses: ['Casualties were reported from Oslo.', 'No damage was reported from the harbour, officials said.']
  },
  {
    id: 'with-agency',
    of: 'credit',
    kind: 'agency',
    pattern:
      '^[(–—-]*\\s*{joiners}\\s+(?<rest>(?:the )?' +
      `(?:${copyCreditAgencies})` +
      '(?:[\\s,/&]+(?:{joiners} )?[\\p{L}-]{2,12}){0,3})\\)?\\.?$',
    examples: ['(avec AFP)', '- with AFP', 'With AFP and Reuters', '(mit dpa)'],
    misses: ['With AFP in Paris, the agency had a long history there.', 'with all agencies of the state']
  },
  {
    id: 'reporting-by',
    of: 'credit',
    kind: 'reporting',
    pattern: '^[(\\[–—-]*\\s*{reporting}(?:\\s*:\\s*|\\s+)(?<rest>\\p{Lu}[^?!]{2,300}?)[.)\\];]*$',
    examples: [
      'Reporting by Mara Lind',
      '(Reporting by Mara Lind in Oslo; Editing by Tom Reyes)',
      'Additional reporting by Mara Lind',
      'With files from The Canadian Press',
      'Mitarbeit: Jonas Feld'
    ],
    misses: ['Reporting on the storm was hard', 'The reporting by Lind was praised.']
  },
  {
    id: 'writing-by',
    of: 'credit',
    kind: 'writing',
    pattern: '^[(\\[–—-]*\\s*{writing}\\s*:?\\s+(?<rest>\\p{Lu}[^?!]{2,300}?)[.)\\];]*$',
    examples: ['Writing by Mara Lind; Editing by Tom Reyes', '(Writing by Mara Lind)'],
    misses: ['Writing is hard']
  },
  {
    id: 'editing-by',
    of: 'credit',
    kind: 'editing',
    pattern: '^[(\\[–—-]*\\s*{editing}(?:\\s*:\\s*|\\s+)(?<rest>\\p{Lu}[^?!]{2,200}?)[.)\\];]*$',
    examples: ['Editing by Mara Lind', '(Edited by Tom Reyes)', 'Redaktion: Jonas Feld'],
    misses: ['Editing the film took a year']
  },
  {
    id: 'translation-by',
    of: 'credit',
    kind: 'translation',
    pattern: '^[(\\[–—-]*\\s*{translation}(?:\\s*:\\s*|\\s+)(?<rest>\\p{Lu}[^?!.]{2,120}?)[.)\\]]*$',
    examples: ['Translated by Mara Lind', 'Übersetzung: Jonas Feld', '(Traduit par Luc Morel)'],
    misses: ['Translated into ten languages, the novel sold well.']
  },
  {
    id: 'agency-source',
    of: 'credit',
    kind: 'agency',
    pattern:
      '^[(–—-]*\\s*(?:{source})\\s*:\\s*(?<rest>[\\p{L}][^.?!]{1,110}(?:\\.\\p{L}{2,12}\\b[^.?!]{0,40}' + ')?)\\)?$',
    examples: ['Quelle: ntv.de, uzh/dpa', '(Quelle: APA/dpa)', 'Source: AFP'],
    misses: ['Sources: people who know. They spoke to us.', 'Source of the river']
  },
  {
    id: 'agency-tag',
    of: 'credit',
    kind: 'agency',
    pattern:
      `^[(\\[–—-]*\\s*(?<rest>(?:[\\p{L}]{2,4}[,/])?\\s?(?:${signingAgencies})` +
      '(?:\\s?[/,]\\s?(?:[\\p{L}-]{2,12}))*)[)\\]]?\\.?$',
    examples: ['dpa/afp', 'red, ORF.at/Agenturen', 'AFP', 'APA/dpa'],
    misses: ['AFP reported', 'NATO']
  },
  {
    id: 'copyright',
    of: 'credit',
    kind: 'copyright',
    pattern:
      '^(?:_{2,}\\s*)?(?:©|\\([cC]\\)|[Cc]opyright\\b|COPYRIGHT\\b)[\\s©:]*(?:\\([cC]\\)\\s*)?(?<rest>(?:\\d{4}\\b(?:\\s?[-–]' +
      '\\s?\\d{2,4})?[\\s,:.]*)?.{0,200})$',
    needs: /©|\(c\)|copyright/iu,
    examples: [
      '© 2024 Example Media. All rights reserved.',
      'Copyright 2024 The Harbour News. All rights reserved.',
      '© Beispiel Verlag',
      '(c) 2024 The Harbour News'
    ],
    misses: ['Copyrights expire', 'The © sign']
  }
]

/** A bracket at the end of a caption or on a line of its own that names a photographer or an agency. */
export const bracketRow: Row = {
  id: 'photo-bracket',
  of: 'credit',
  kind: 'photo',
  pattern: '^[(\\[](?<rest>[^()\\[\\]]{2,90})[)\\]]$',
  examples: ['(Mara LIND/AFP via Getty Images)', '(AP Photo/Mara Lind)', '(PA)', '(AFP/Getty)', '(Mara Lind/Reuters)'],
  misses: ['(he said)', '(Monday)', '(MORE)']
}
