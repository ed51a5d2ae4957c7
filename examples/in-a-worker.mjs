// Parses in a worker, so that a server or a page stays free: worker/parse.mjs is the worker.
import {once} from 'node:events'
import {Worker} from 'node:worker_threads'

const worker = new Worker(new URL('worker/parse.mjs', import.meta.url))

const texts = ['Storm closes coastal road', 'Ferry runs again\n\n“It is back,” said Mara Lind.']
for (const [id, text] of texts.entries()) worker.postMessage({id, text})

for (let done = 0; done < texts.length; done++) {
  const [{id, item}] = await once(worker, 'message')
  console.log(id, item.headline.text, item.speakers.map(({name}) => name))
}
// => 0 Storm closes coastal road []
//    1 Ferry runs again [ 'Mara Lind' ]
await worker.terminate()
