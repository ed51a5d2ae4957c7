// A parser with words of your own: cues of your beat, agencies of your region.
import {createParser, parseNewsItem} from 'nutgraf'

const text = `Storm closes coastal road

Mara Lind burbled that nobody should drive there.

Photo: Nordsjø Bild`

const parser = createParser({cues: ['burbled', 'burbles'], agencies: ['Nordsjø Bild']})

for (const {attributions, credits} of [parseNewsItem(text), parser.parseNewsItem(text)]) {
  console.log(attributions.map(({source, cue}) => `${source?.text} ${cue?.text}`), credits.map(({agency}) => agency))
}
// => [] [ undefined ]
//    [ 'Mara Lind burbled' ] [ 'Nordsjø Bild' ]
