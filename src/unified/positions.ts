import type {Nodes} from 'nlcst'
import type {Point} from 'unist'
import {partitionPoint} from '../text/binary-search.js'

/** A point with an offset. */
export interface Place extends Point {
  offset: number
}

const LF = 10
const CR = 13

/**
 * Sets the positions of a node and its descendants, computed from the lengths of their values.
 *
 * Lines end at LF, CR or CRLF. Each position has its own point objects, so that changing one changes no other.
 *
 * @param node - The node.
 * @param place - Where the node begins.
 * @returns Where it ends.
 */
export function placeNode(node: Nodes, place: Place): Place {
  let {line, column, offset} = place
  let afterReturn = false

  function visit(one: Nodes): void {
    const start = {line, column, offset}
    if ('children' in one) {
      const {children} = one
      for (let i = 0; i < children.length; i++) visit(children[i] as Nodes)
    } else {
      const {value} = one
      if (one.type === 'WhiteSpaceNode' || one.type === 'SourceNode') pass(value)
      else {
        column += value.length
        offset += value.length
        afterReturn = false
      }
    }
    one.position = {start, end: {line, column, offset}}
  }

  function pass(value: string): void {
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i)
      if (code === CR || (code === LF && !afterReturn)) {
        line++
        column = 1
      } else if (code !== LF) column++
      afterReturn = code === CR
    }
    offset += value.length
  }

  visit(node)
  return {line, column, offset}
}

/**
 * Makes a function that converts offsets to points.
 *
 * @param text - The text, whose lines are found once, up front.
 * @returns The function.
 */
export function pointer(text: string): (offset: number) => Place {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === LF) {
      if (i > 0 && text.charCodeAt(i - 1) === CR) starts[starts.length - 1] = i + 1
      else starts.push(i + 1)
    } else if (code === CR) starts.push(i + 1)
  }
  return (offset) => {
    const line = partitionPoint(starts.length, (i) => (starts[i] as number) <= offset)
    return {line, column: offset - (starts[line - 1] as number) + 1, offset}
  }
}
