import {getSystemErrorMap} from 'node:util'
import type {Failure} from './settings.js'

/** Ends the run because the output cannot be written; its message, without a stack, is enough for the user. */
export class Unwritable extends Error {
  /**
   * Makes the message.
   *
   * @param path - The file that could not be written, or `stdout`.
   * @param error - The error from writing it.
   * @param kept - Whether the file existed before, and is unchanged.
   */
  constructor(path: string, error: unknown, kept: boolean) {
    super(`cannot write ${path}: ${reasonOf(error)}${kept ? ' (the existing file is unchanged)' : ''}`)
  }
}

/** Describes why a file cannot be read. */
export function unreadable(file: string, error: unknown): Failure {
  return {file, reason: reasonOf(error)}
}

/** Returns the system's description of an error, such as `no space left on device`. */
function reasonOf(error: unknown): string {
  const {errno, message} = error as NodeJS.ErrnoException
  const [, words] = (errno === undefined ? undefined : getSystemErrorMap().get(errno)) ?? []
  return words ?? message
}
