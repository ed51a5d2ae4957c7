/**
 * Names the document of a text file, without its extension.
 *
 * @param name - The name of the file, with its path inside the folder that it was found in.
 */
export function fileStem(name: string): string {
  return name.replace(/\.[^./\\]{1,8}$/u, '')
}

/**
 * Names the documents of a file of records, but for the number of their line.
 *
 * @param path - The file's path, or `-`.
 */
export function recordStem(path: string): string {
  return path === '-' ? 'stdin' : fileStem(path.split(/[/\\]/u).at(-1) as string)
}
