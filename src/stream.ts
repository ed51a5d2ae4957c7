import type {NewsItem} from './model.js'

/** One text of a stream: the text itself, or a record that holds it. */
export type StreamInput = string | {readonly text: string}

/**
 * Makes a stream that parses each text as it comes, in order and one at a time.
 *
 * @param parse - What parses a text.
 * @returns The stream. It fails with a `TypeError` at the first chunk that is neither a string nor a record with one.
 */
export function makeStream(parse: (text: string) => NewsItem): TransformStream<StreamInput, NewsItem> {
  let index = 0
  return new TransformStream({
    transform(chunk: unknown, controller) {
      const text = typeof chunk === 'string' ? chunk : (chunk as {text?: unknown} | null | undefined)?.text
      if (typeof text !== 'string') {
        throw new TypeError(`parseStream: write strings, or objects with a string \`text\`; chunk ${index} is neither`)
      }
      index++
      controller.enqueue(parse(text))
    }
  })
}
