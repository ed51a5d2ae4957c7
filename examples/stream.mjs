// Parses a stream of records, one at a time, in constant memory; a web stream, so it runs in browsers too.
import {parseStream} from 'nutgraf'

const lines = ['{"id": 1, "text": "Storm closes coastal road"}', '{"id": 2, "text": "Ferry runs again after a month"}']
const records = ReadableStream.from(lines).pipeThrough(
  new TransformStream({transform: (line, controller) => controller.enqueue(JSON.parse(line))})
)
for await (const {id, item} of records.pipeThrough(parseStream({language: 'en'}))) console.log(id, item.headline.text)
// => 1 Storm closes coastal road
//    2 Ferry runs again after a month
