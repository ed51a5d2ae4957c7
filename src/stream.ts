import type {NewsItem} from './model.js'

/** One input of a stream: a text, or a record that has it as `text`. */
export type StreamInput = string | {readonly text: string}

/** The output for one input: the item, or the record with `item` in place of `text`. */
export type StreamOutput<Input extends StreamInput> = Input extends string ? NewsItem : Omit<Input, 'text'> & {item: NewsItem}

/**
 * Makes a stream that parses texts as they come, one at a time and in order.
 *
 * @param parse - Parses one text.
 * @returns The stream. It fails with a `TypeError` at the first chunk that is neither a string nor a record with one.
 */
export function makeStream<Input extends StreamInput>(parse: (text: string) => NewsItem): TransformStream<Input, StreamOutput<Input>> {
  let index = 0
  return new TransformStream<Input, unknown>({
    transform(chunk: unknown, controller) {
      if (typeof chunk === 'string') controller.enqueue(parse(chunk))
      else {
        const {text, ...fields} = (chunk ?? {}) as {text?: unknown}
        if (typeof text !== 'string') {
          throw new TypeError(`parseStream: write strings, or objects with a string \`text\`; chunk ${index} is neither`)
        }
        controller.enqueue({...fields, item: parse(text)})
      }
      index++
    }
  }) as TransformStream<Input, StreamOutput<Input>>
}
