// Reads bylines, datelines and credits as feeds hold them, out of their item.
import {parseByline, parseCredit, parseDateline} from 'nutgraf'

const bylines = ['By Ines Carrow and Tom Reyes', 'MAUD LENOIR, Science Correspondent', 'Von Jonas Feld, Berlin', 'Sign up for our newsletter']
for (const line of bylines) {
  const byline = parseByline(line)
  console.log(byline ? byline.authors.map(({name, role, place}) => [name, role, place].filter(Boolean).join(' / ')) : `no byline: ${line}`)
}
// => [ 'Ines Carrow', 'Tom Reyes' ]
//    [ 'MAUD LENOIR / Science Correspondent' ]
//    [ 'Jonas Feld / Berlin' ]
//    no byline: Sign up for our newsletter

const datelines = ['VELLACOTT, March 3 (Reuters)', 'PARIS, 10 août (AFP) - Le port est fermé.', 'The port is shut.']
for (const line of datelines) {
  const dateline = parseDateline(line)
  console.log(dateline ? `${dateline.places} | ${dateline.date} | ${dateline.agencies}` : `no dateline: ${line}`)
}
// => VELLACOTT | March 3 | Reuters
//    PARIS | 10 août | AFP
//    no dateline: The port is shut.

const credits = ['Photo: Tom Reyes / AFP', '(Reporting by Ines Carrow; editing by Sam Okafor)', 'A photo of the harbour']
for (const line of credits) console.log(parseCredit(line).map(({kind, names, agency}) => `${kind}: ${names} ${agency ?? ''}`.trim()))
// => [ 'photo: Tom Reyes AFP' ]
//    [ 'reporting: Ines Carrow', 'editing: Sam Okafor' ]
//    []
