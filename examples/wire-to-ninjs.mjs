// From an agency's text to ninjs, the IPTC's JSON for news.
import {parseNewsItem} from 'nutgraf'
import {toNinjs} from 'nutgraf/formats'

const text = `Vellacott port shut for third day

By Ines Carrow

VELLACOTT, March 3 (Reuters) - Crane operators stayed out for a third day on Tuesday.

"We will go back when there are two people in every cab," said Runa Aas, a union secretary.

(Editing by Sam Okafor)`

const {headlines, by, located, infoSources, people} = toNinjs(parseNewsItem(text), text, {uri: 'https://example.org/port'})
console.log(headlines)
// => [
//      {
//        role: 'main',
//        contentType: 'text/plain',
//        value: 'Vellacott port shut for third day'
//      }
//    ]
console.log(by, '|', located, '|', infoSources) // => Ines Carrow | VELLACOTT | [ { name: 'Reuters', role: 'agency' } ]
console.log(people)
// => [
//      { name: 'Ines Carrow', rel: 'author' },
//      { name: 'Runa Aas', rel: 'quoted' }
//    ]
