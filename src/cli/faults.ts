import {getSystemErrorMap} from 'node:util'
import type {Failure} from './settings.js'

/** Ends the run since its output cannot be written; the message is all that the user needs to hear. */
export class Unwritable extends Error {
  /**
   * Makes the message.
   *
   * @param path - The file that is not written, or `stdout`.
   * @param error - What came of writing it.
   * @param kept - Whether the path was there before, and still has what it had.
   */
  constructor(path: string, error: unknown, kept: boolean) {
    super(`${path} cannot be written: ${reasonOf(error)}${kept ? '; it is as it was' : ''}`)
  }
}

/**
 * Tells why a file cannot be read.
 *
 * @param file - Its path.
 * @param error - What came of reading it.
 */
export function unreadable(file: string, error: unknown): Failure {
  const {code} = error as NodeJS.ErrnoException
  return {file, reason: code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${reasonOf(error)}`}
}

/** Gives the system's own words for its error, such as `no space left on device`. */
function reasonOf(error: unknown): string {
  const {errno, message} = error as NodeJS.ErrnoException
  const [, words] = (errno === undefined ? undefined : getSystemErrorMap().get(errno)) ?? []
  return words ?? message
}
