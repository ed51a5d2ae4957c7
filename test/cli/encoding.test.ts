// Real-world files: whatever their encoding, they are decoded correctly, or refused.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode, isBinary, recode} from '../../src/cli/encoding.js'
import {run} from '../support/command.js'

const story = 'Straße gesperrt\n\n„Größere Schäden gibt es nicht“, sagte Mara Lind – sie leitet den Hafen.\n'
const polish = 'Droga zamknięta po burzy, powiedziała burmistrzyni. Szkoła będzie nieczynna do poniedziałku.'

/** Encodes in a single-byte encoding, by inverting its decoder. */
function encode(text: string, label: string): Uint8Array {
  const signs = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) signs.set(new TextDecoder(label).decode(new Uint8Array([byte])), byte)
  // the part of Windows-1252 that some versions of Node.js decode wrongly
  if (label === 'windows-1252') for (const [sign, byte] of [['„', 0x84], ['“', 0x93], ['–', 0x96]] as const) signs.set(sign, byte)
  return Uint8Array.from(text, (sign) => signs.get(sign) as number)
}

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

async function recoded(chunks: readonly Uint8Array[]): Promise<string> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(chunk)
  }
  const out: Uint8Array[] = []
  for await (const chunk of recode(stream())) out.push(chunk)
  return Buffer.concat(out).toString()
}

describe('a text', () => {
  it.each([
    ['UTF-8', Buffer.from(story), story],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${story}`), `\ufeff${story}`],
    ['UTF-16, low byte first', utf16(`\ufeff${story}`, false), `\ufeff${story}`],
    ['UTF-16, high byte first', utf16(`\ufeff${story}`, true), `\ufeff${story}`],
    ['UTF-16 without a mark', utf16(story, false), story],
    ['UTF-16 without a mark, high byte first', utf16(story, true), story],
    ['Windows-1252', encode(story, 'windows-1252'), story],
    ['Latin-1', Buffer.from(story.replace(/[„“–]/gu, '-'), 'latin1'), story.replace(/[„“–]/gu, '-')],
    ['Windows-1250', encode(polish, 'windows-1250'), polish],
    ['Windows-1251', encode('Дорога закрыта после шторма, сообщила мэрия города.', 'windows-1251'), 'Дорога закрыта после шторма, сообщила мэрия города.']
  ])('is read in %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({text, damaged: 0})
    expect(isBinary(text)).toBe(false)
  })

  it('that is UTF-8 except for some bytes is read as UTF-8, with a count of the damage', () => {
    const bytes = Buffer.concat([Buffer.from(story), Buffer.from([0xe2, 0x80]), Buffer.from('\n')])
    expect(decode(bytes)).toEqual({text: `${story}\ufffd\n`, damaged: 1})
  })

  it('is read in the encoding that the user specifies', async () => {
    expect(decode(encode(polish, 'iso-8859-2'), 'iso-8859-2').text).toBe(polish)
    const {stdout} = await run(['--encoding', 'iso-8859-2'], {input: encode(polish, 'iso-8859-2')})
    expect(stdout).toContain('zamknięta')
  })

  it('is decoded from any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), (bytes) => typeof decode(bytes).text === 'string'))
  })
})

describe('a binary file', () => {
  const noise = Uint8Array.from({length: 4000}, (_, i) => (Math.imul(i + 7, 0x9e3779b1) >>> 13) & 0xff)

  it.each([
    ['noise', noise],
    ['noughts', new Uint8Array(4000)],
    ['a picture', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), noise])],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')]
  ])('is refused: %s', async (_, bytes) => {
    expect(isBinary(decode(bytes).text)).toBe(true)
    expect(await run([], {input: bytes})).toEqual({status: 1, stdout: '', stderr: 'stdin: binary file: convert it to plain text first\n'})
  })

  it.each([['colours of a terminal: \u001b[1mStorm\u001b[0m closes road'], ['pages\fof\fpaper, tabs\tand all'], ['one \0 in a whole paragraph of words about a road that is shut']])('is not: %s', (text) => {
    expect(isBinary(text)).toBe(false)
  })
})

describe('records', () => {
  const record = JSON.stringify({id: 'é', text: story})

  it('are read in UTF-16 and in the encoding that the user specifies', async () => {
    for (const [args, input] of [[[], utf16(`\ufeff${record}\n${record}`, false)], [['--encoding', 'windows-1252'], encode(`${record}\n${record}`, 'windows-1252')]] as const) {
      const {status, stdout} = await run(['--ndjson', ...args], {input})
      expect([status, stdout.match(/Größere Schäden gibt es nicht/gu)?.length]).toEqual([0, expect.any(Number)])
      expect(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as {id: string}).id)).toEqual(['é', 'é'])
    }
  })

  it('in another encoding among UTF-8 ones are each read in their own', async () => {
    const {stdout, stderr} = await run(['--ndjson'], {input: Buffer.concat([Buffer.from(`${record}\n`), encode(`${record}\n`, 'windows-1252')])})
    expect(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as {id: string}).id)).toEqual(['é', 'é'])
    expect(stderr).toBe('')
  })

  it('with invalid bytes are reported by line', async () => {
    const {status, stderr} = await run(['--ndjson'], {input: Buffer.concat([Buffer.from(`${record}\n${record.slice(0, -2)}`), Buffer.from([0xe2]), Buffer.from('"}')])})
    expect([status, stderr]).toEqual([0, 'stdin:2: 1 invalid byte sequence replaced with U+FFFD (if the encoding is wrong, pass --encoding)\n'])
  })

  it('are read in UTF-16 even if a pipe delivers them byte by byte', async () => {
    const text = `${record}\n{"a":1}\n`
    for (const bytes of [utf16(`\ufeff${text}`, false), utf16(`\ufeff${text}`, true), utf16(text, false), utf16(text, true), utf16('{}\n', false), Buffer.from(text), Buffer.from('{"a":1}'), Buffer.from('')]) {
      const wide = bytes.includes(0)
      expect(await recoded([...bytes].map((byte) => Uint8Array.of(byte)))).toBe(wide ? new TextDecoder(bytes[0] === 0 || bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(bytes) : bytes.toString())
    }
  })

  it('may have a byte order mark only at the start', async () => {
    const first = `{"a":${'1'.repeat(60)}}\n`
    expect(await recoded([Buffer.from(first), Buffer.from('\ufeff{"a":2}\n', 'utf16le')])).toBe(`${first}\ufffd\ufffd{\0"\0a\0"\0:\x002\0}\0\n\0`)
  })
})
