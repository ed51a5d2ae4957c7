/**
 * Writes a text as the fragment of a link, compressed: nothing of a fragment is ever sent to a server.
 *
 * @param text - The text.
 * @returns The fragment, with its sign.
 */
export async function toFragment(text: string): Promise<string> {
  const packed = await through(new Blob([text]), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of new Uint8Array(packed)) binary += String.fromCharCode(byte)
  return `#text=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/**
 * Reads the text that a fragment carries.
 *
 * @param fragment - The fragment, with its sign.
 * @returns The text, or nothing if the fragment carries none.
 */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith('#text=')) return undefined
  try {
    const binary = atob(fragment.slice(6).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(await through(new Blob([packed]), new DecompressionStream('deflate-raw')))
  } catch {
    // cut short by a mail program, or no link of this page
    return undefined
  }
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<ArrayBuffer> {
  return new Response(blob.stream().pipeThrough(stream)).arrayBuffer()
}
