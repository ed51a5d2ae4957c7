// Lints a news item for quotations without a source and other doubts, among other plugins of retext:
// node examples/lint-quotations.mjs [FILE]
import {readFileSync} from 'node:fs'
import {retextNews} from 'nutgraf/unified'
import retextEnglish from 'retext-english'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

const draft = `Storm closes coastal road

By Ines Carrow

VELLACOTT — The coastal road is shut until Friday, the county said on Monday.

“Nobody should drive there,” said Mara Lind, the the harbour master.

Two cars were towed on Monday. “We asked for the money in March.”

The county calls the shortcut “a trap. It will be fenced off.
`

const path = process.argv[2]?.endsWith('.txt') ? process.argv[2] : undefined
const file = new VFile(path ? {path, value: readFileSync(path)} : {path: 'storm.txt', value: draft})

await unified().use(retextEnglish).use(retextNews).use(retextQuotes).use(retextRepeatedWords).use(retextStringify).process(file)
console.log(reporter(file, {color: false}))
// => storm.txt
//    7:46-7:53   warning Unexpected repeated `the`, remove one occurrence                the                      retext-repeated-words
//    9:32-9:66   warning Unexpected quotation without a source, expected an attribution  quotation-without-source nutgraf
//    11:31-11:62 warning Unexpected quotation that is left open, expected a closing mark quotation-open           nutgraf
//
//    ⚠ 3 warnings

for (const {ruleId, note} of file.messages.filter(({source}) => source === 'nutgraf')) console.log(`${ruleId}: ${note}`)
// => quotation-without-source: Say in the same paragraph whose words these are, such as `…, said Mara Lind, the harbour master`, or take the quotation marks away.
//    quotation-open: Close the quotation where the words that are quoted end, or take the opening mark away. A quotation that goes on in the next paragraph is opened again there.
