// a worker: texts in, items out; in a page the two lines are
// self.onmessage = ({data: {id, text}}) => self.postMessage({id, item: parseNewsItem(text)})
import {parentPort} from 'node:worker_threads'
import {parseNewsItem} from 'nutgraf'

parentPort?.on('message', ({id, text}) => parentPort?.postMessage({id, item: parseNewsItem(text)}))
