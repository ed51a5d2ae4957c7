import {wireCycles} from '../../languages/common/agencies.js'
import type {Row} from './compile.js'

/** Lines that a wire puts above the story for newsrooms. They do not belong to the item. */
export const wireRows: readonly Row[] = [
  {
    id: 'wire-keyword',
    of: 'furniture',
    pattern: `^(?:(?!AP)(?:${wireCycles})-\\p{Lu}[^.!?]*|(?:${wireCycles})-\\p{L}[^.!?]*(?:--|,\\s?\\d|\\dLd)[^.!?]*)$`,
    examples: ['BC-Harbour Storm, 1st Ld,416', 'BC-EU--Port Fire', 'AM-Ferry Strike,220', 'BC-SOC--APNewsAlert,17', 'AP-EU--Port Fire,90'],
    misses: ['AP-style rules change again', 'BC Ferries adds a boat', 'PM to visit the port', 'BC-built ferry sails', 'BC-Ferries strike ends. Boats run.']
  },
  {
    id: 'wire-number',
    of: 'furniture',
    pattern: '^\\p{Lu}{2,5}\\d{4}$',
    needs: /\d/u,
    examples: ['SUN0123', 'NTX1204'],
    misses: ['MH370', 'SUN 0123', 'Sun0123', 'A1']
  },
  {
    id: 'wire-photo-numbers',
    of: 'furniture',
    pattern: '^(?:\\p{Lu}{2,8} )?{photo}:? \\p{Lu}{2,5}\\d{2,6}(?:(?:, ?| {joiners} |-)(?:\\p{Lu}{2,5})?\\d{1,6})*\\.?$',
    needs: /\d/u,
    examples: ['AP Photo LON101, LON102', 'Photos NY21, NY22 and NY23', 'AP Photos RIO104-110'],
    misses: ['AP Photo/Mara Lind', 'Photo: Mara Lind', 'Photos show 12 boats', 'Photo finish in 2014']
  },
  {
    id: 'wire-version',
    of: 'furniture',
    pattern: '^\\p{L}[\\p{L}\\d]*(?:-+[\\p{L}\\d]+){1,6}, ?(?:\\d{1,2}\\p{L}{0,2} ?)?{wireStatus}(?:-{wireStatus})*,? ?\\d*$',
    needs: /,/u,
    examples: ['Harbour-storm-ferry,lead', 'Harbour-Fire,3rdLd-Writethru,', 'storm-ferry, 2ndlead-WRAP', 'Harbour-Fire, 1st Ld,0210'],
    misses: ['Mother-in-law, lead singer', 'Sugar-free, 2nd time', 'Lead-free, a town waits', 'Ferry, lead and rust']
  },
  {
    id: 'wire-slug',
    of: 'furniture',
    pattern: '^[\\p{L}\\d][^\\s/.!?]{0,40}(?:/[^\\s/.!?]{1,40}){1,4}/$',
    needs: /\//u,
    examples: ['Hafen/Brand/', 'Harbour/ferry-strike/Norland/'],
    misses: ['either/or', 'https://harbour.example/news/', 'Ferry strike/', 'ferry/']
  },
  {
    id: 'wire-version-note',
    of: 'furniture',
    pattern: '^\\((?:\\d{1,2}(?:\\p{L}{1,3}|\\.|º)? )?{wireStatus}(?: \\d{1,4}| [-–—:] |: )[^()]{0,90}\\)$',
    needs: /\(/u,
    examples: ['(Zusammenfassung 1730)', '(Zusammenfassung 2 - neu: Zitate)', '(Lead 1200)'],
    misses: ['(Lead singer, 1999)', '(Update)', '(Summary of the 40 pages)']
  },
  {
    id: 'wire-status',
    of: 'furniture',
    pattern: '^\\(?(?:\\d{1,2}(?:\\p{L}{1,3}|\\.|º)? )?{wireStatus}(?:[ /-]{wireStatus})*(?: \\d{1,2})?\\)?:?$',
    examples: ['1ST LEAD', 'REFILE', '2ND ROUNDUP', '(KORR-BERICHT)', 'ZUSAMMENFASSUNG 2', '3. Zusammenfassung'],
    misses: ['Lead found in the water', 'Correction: the wall fell on Monday', '2nd roundup of cattle ends', 'Update on the port expected']
  }
]
