// Parses one item and prints its parts, each with its place in the text.
import {readFileSync} from 'node:fs'
import {parseNewsItem} from 'nutgraf'

const text = readFileSync(new URL('sample/harbour.txt', import.meta.url), 'utf8')
const item = parseNewsItem(text)

console.log(item.headline.text) // => Harbour Town Votes to Keep Its Crane After a Winter of "Rust and Rumour"
console.log(item.deck.text) // => The 1931 steam crane will stay on the quay for at least ten more years
console.log(item.byline.authors.map(({name, place}) => `${name} (${place})`)) // => [ 'Ines Carrow (Vellacott)' ]
console.log(item.dateline.places, item.timestamps[0].text) // => [ 'VELLACOTT' ] Published 4 March 2024, 18:40
for (const {heading, blocks} of item.sections) console.log(heading?.text ?? '(opening)', '-', blocks.length, 'blocks')
// => (opening) - 4 blocks
//    A winter of letters - 3 blocks
//    'Not a museum' - 3 blocks

// every part is a passage: its place counts UTF-16 code units of the text as given
const {start, end} = item.credits[0]
console.log(text.slice(start, end)) // => Photo: Tom Reyes / AFP
console.log(item.credits[0])
// => {
//      text: 'Photo: Tom Reyes / AFP',
//      start: 764,
//      end: 786,
//      kind: 'photo',
//      names: [ 'Tom Reyes' ],
//      agency: 'AFP'
//    }
