/**
 * Returns the name of the document for a text file, without an extension.
 *
 * @param name - The file's path, relative to the folder it was found in.
 */
export function fileStem(name: string): string {
  return name.replace(/\.[^./\\]{1,8}$/u, '')
}

/**
 * Returns the name of the documents for a file of records, without their line number.
 *
 * @param path - The file's path, or `-` for stdin.
 */
export function recordStem(path: string): string {
  return path === '-' ? 'stdin' : fileStem(path.split(/[/\\]/u).at(-1) as string)
}
