// Parses NDJSON, a record a line, one at a time and in constant memory; web streams, so it runs in browsers too.
import {parseStream} from 'nutgraf'

// bytes as a file or a response gives them, cut anywhere
const bytes = ReadableStream.from([
  '{"id": 1, "text": "Storm closes coastal road"}\n{"id": 2, "te',
  'xt": "Ferry runs again after a month\\n\\n“It is back,” said Mara Lind."}\n'
]).pipeThrough(new TextEncoderStream())

let rest = ''
const lines = new TransformStream({
  transform(chunk, controller) {
    const whole = (rest + chunk).split('\n')
    rest = whole.pop() ?? ''
    for (const line of whole) controller.enqueue(line)
  },
  flush(controller) {
    if (rest) controller.enqueue(rest)
  }
})
const records = new TransformStream({transform: (line, controller) => controller.enqueue(JSON.parse(line))})

const items = bytes.pipeThrough(new TextDecoderStream()).pipeThrough(lines).pipeThrough(records).pipeThrough(parseStream({language: 'en'}))
for await (const {id, item} of items) console.log(id, item.headline.text, item.speakers.map(({name}) => name))
// => 1 Storm closes coastal road []
//    2 Ferry runs again after a month [ 'Mara Lind' ]
