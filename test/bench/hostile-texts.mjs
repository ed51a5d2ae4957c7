// Texts of any length that try to be slow, each a kind of mark, line, word or name without end. `npm run bench -- --only linear`
// times them as they grow, and test/hostile.test.ts looks at what comes of them.

const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Puts ever new pieces one behind the other. */
function numbered(make, length) {
  const pieces = []
  for (let i = 0, sum = 0; sum < length; i++) {
    pieces.push(make(i))
    sum += pieces[i].length
  }
  return pieces.join('').slice(0, length)
}

const firstNames = ['Mara', 'Tom', 'Ines', 'Emeric', 'Ottoline', 'Bo', 'Una', 'Nils']
const letter = (letters, at) => letters[Math.floor(at) % letters.length]

/** Gives one of some ten thousand names. */
function name(i) {
  const last = letter('ABCDEFGHIJKLMNOPQRSTUVWXYZ', i) + letter('aeiou', i / 26) + letter('lnrst', i / 130) + letter('dkmp', i / 650) + letter('aeiou', i / 2600)
  return `${letter(firstNames, i)} ${last}n`
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(length, lines) {
  let seed = 7
  const next = () => digits[(seed = (Math.imul(seed, 0x5851f42d) + 0x14057b7f) >>> 0) >>> 26]
  return numbered((i) => next() + (lines && i % 76 === 75 ? '\n' : ''), length)
}

/** For each kind a function from a length in code units to a text. */
export const hostileKinds = {
  'nested said that': (length) => `The mayor ${fill('said that the county ', length)}`,
  'Mara said that she said that': (length) => fill('Mara Lind said that ', length),
  said: (length) => fill('said ', length),
  'said with names': (length) => numbered((i) => `said ${name(i)} `, length),
  'said in commas': (length) => fill('the mayor, said the county, ', length),
  'told told': (length) => fill('told ', length),
  'who said': (length) => fill('who said ', length),
  'that clauses': (length) => `The mayor said ${fill('that the road was shut and ', length)}`,
  'quotation over paragraphs': (length) => `The mayor spoke.\n\n${fill('“We asked and nobody came to the road.\n\n', length)}”`,
  'quotation over paragraphs, said': (length) => `The mayor said: ${fill('“We asked and nobody came to the road.\n\n', length)}`,
  'quotation of many parts': (length) => fill('“We asked,” said Mara Lind, “and nobody came, ', length),
  'many quotes one sentence': (length) => `Mara Lind said ${fill('“we asked” and “nobody” came, ', length)}`,
  'questions and answers': (length) => fill('Q: Who pays?\nA: We do.\n', length),
  'initial turns': (length) => numbered((i) => `${name(i)}: We asked, and nobody came.\n\n`, length),
  'html soup': (length) => fill('<p class="a"><b>Storm</b> <a href="x">closes</a></p>\n', length),
  'marks that open': (length) => fill('“', length),
  'mixed marks': (length) => fill('“‘«„"\'', length),
  'nested marks': (length) => fill('“a ‘b ', length),
  guillemets: (length) => fill('« a » ', length),
  'straight words': (length) => fill('"a" ', length),
  'double apostrophes': (length) => fill("''a ``b ", length),
  'unicode spaces': (length) => fill('\u00a0\u2003\u202f\u3000\u200b\ufeff\u2028\u2029\u0085\v\f', length),
  'words in unicode spaces': (length) => fill('road\u2003shut\u00a0', length),
  'line separators': (length) => fill('Road\u2028', length),
  'one-word lines': (length) => fill('Road\n', length),
  'one-word paragraphs': (length) => fill('Road\n\n', length),
  capitals: (length) => fill('A ', length),
  commas: (length) => fill(',', length),
  'commas spaced': (length) => fill('a, ', length),
  digits: (length) => fill('7', length),
  'digits spaced': (length) => fill('7 ', length),
  dots: (length) => fill('.', length),
  'dots spaced': (length) => fill('a. ', length),
  dashes: (length) => fill('— ', length),
  brackets: (length) => fill('(', length),
  abbreviations: (length) => fill('Mr. ', length),
  byline: (length) => `By ${numbered((i) => `${name(i)}, `, length)}`,
  'byline and': (length) => `By ${numbered((i) => `${name(i)} and `, length)}`,
  'different speakers': (length) => numbered((i) => `“We had no choice,” said ${name(i)}.\n\n`, length),
  'one speaker': (length) => fill('“We had no choice,” said Mara Lind.\n\n', length),
  pronouns: (length) => `Mara Lind spoke.\n\n${fill('“No,” she said. ', length)}`,
  'names only': (length) => numbered((i) => `${name(i)} `, length),
  'names in sentences': (length) => numbered((i) => `${name(i)}, the harbour master, went home. `, length),
  'last names': (length) => numbered((i) => i % 2 ? `Lind said no. ` : `${name(i)} said no. `, length),
  bullets: (length) => fill('- Road shut\n', length),
  'numbered list': (length) => `Road shut\n\nThe road is shut, the county said on Monday.\n\n${numbered((i) => `${(i % 99) + 1}. The road is shut\n`, length)}`,
  credits: (length) => fill('(Reporting by Ines Carrow; editing by Tom Reyes)\n', length),
  'photo credits': (length) => fill('Photo: Mara Lind/PNA\n', length),
  'repeated lines': (length) => fill('The road is shut, the county said on Monday.\n', length),
  'repeated paragraphs': (length) => fill('The road is shut, the county said on Monday.\n\n', length),
  'wire envelopes': (length) => fill('a0123 PNA-Storm 05-07 0123\nBC-STORM, 1st Ld-Writethru,0456\n', length),
  slashes: (length) => fill('PORT/', length),
  datelines: (length) => fill('VELLA, May 7 (PNA) — The road is shut.\n\n', length),
  timestamps: (length) => fill('7 May 2024, 14:05\n', length),
  'mails and urls': (length) => fill('https://a.example/b?c=d mara@x.example ', length),
  base64: (length) => base64(length, true),
  'base64 in one line': (length) => base64(length, false),
  colons: (length) => fill('a: ', length),
  'according to': (length) => fill('according to the county ', length),
  'semicolons said': (length) => fill('he said; ', length),
  'according commas': (length) => fill('The road is shut, according to the mayor, ', length),
  emoji: (length) => fill('🚢', length),
  surrogates: (length) => fill('\ud83d', length),
  combining: (length) => fill('e\u0301', length),
  'one line of copy': (length) => fill('The port is shut, the county said. ', length),
  'one sentence of copy': (length) => fill('the port is shut and the county said the road was open ', length),
  roles: (length) => `Mara Lind, ${fill('head of the harbour, ', length)}said no.`,
  'of of': (length) => `The ${fill('head of the ', length)}said no.`,
  relative: (length) => `The mayor, ${fill('who knows the man ', length)}, said no.`,
  'hyphens at line ends': (length) => fill('har-\nbour ', length),
  tabs: (length) => fill('a\tb\n', length),
  table: (length) => fill('| a | b |\n', length),
  'short turns': (length) => fill('A: No.\nB: Yes.\n', length),
  'scripts by turns': (length) => fill('road дорога 道路 الطريق οδός ', length),
  'words with colons': (length) => fill('Road:\n\n', length),
  'nested brackets': (length) => fill('(a ', length / 2) + fill(') ', length / 2),
  'quotes in a list': (length) => fill('- “We asked,” said Mara Lind.\n', length),
  'datelines in one line': (length) => fill('VELLA, May 7 (PNA) — ', length),
  'headers of mails': (length) => fill('From: Mara Lind <mara@x.example>\nSubject: Road\n', length),
  entities: (length) => fill('&amp;&lt;&#39;&nbsp;', length),
  'pronouns by turns': (length) => `Mara Lind and Tom Reyes spoke.\n\n${fill('He said she knew. She told him that they said so. ', length)}`,
  'one last name': (length) => numbered((i) => `${name(i).slice(-5)} Lind said no. Lind said so. `, length),
  'one first name': (length) => numbered((i) => `Mara ${name(i).slice(-5)} said no. Mara said so. `, length),
  'names in full and in part': (length) => numbered((i) => `${name(i)} Lind ${name(i + 7).slice(-5)} said no. ${name(i).slice(-5)} said so. `, length),
  'German compounds': (length) => numbered((i) => `Die ${name(i).slice(-5)}werke und der Rat sagen nein. `, length),
  'roles that speak': (length) => numbered((i) => `The ${name(i).slice(-5).toLowerCase()} minister said no. The minister said so. `, length),
  'courtesy titles': (length) => numbered((i) => `Mr. ${name(i).slice(-5)}, Dr. Lind, `, length),
  initials: (length) => fill('J. R. R. ', length),
  'signed quotations': (length) => numbered((i) => `“We asked, and nobody came.”\n— ${name(i)}\n\n`, length),
  teasers: (length) => numbered((i) => `Storm closes road ${i}\nBy ${name(i)}\n7 May 2024\n\n`, length),
  'furniture and words': (length) => `Share\n\nStorm closes road\nBy Mara Lind\n\n${fill('The road is shut, the county said. ', 105)}\n\n${fill('Road\n\n', length)}`,
  'furniture and titles': (length) => fill('Share\nRead more: Road shut\nStorm closes coastal road\n', length),
  'headlines with a colon': (length) => numbered((i) => `Road shut: ${name(i)}\n\n`, length),
  'German said that': (length) => fill('„Ja“, sagte er, sie habe gesagt, er sei ', length),
  'French said that': (length) => fill('« Oui », a déclaré le maire, selon lequel elle a dit que ', length),
  'German cues without a stop': (length) => fill('sagte die Ministerin der Zeitung der Zeitung ', length),
  'Dutch sources without a stop': (length) => fill('zei een van de slachtoffers uit Assen ', length),
  'Spanish quotations without a stop': (length) => fill('el alcalde ve «un» y la casa de la casa ', length),
  elisions: (length) => fill("'tis 'em 'n' ", length),
  'quotes in brackets': (length) => fill('("a") [“b”] ', length),
  ellipses: (length) => fill('“… [...] ... ', length),
  'telephone numbers': (length) => fill('+44 20 7946 0000, ', length),
  'handles and hashtags': (length) => fill('@mara #road ', length),
  'carriage returns': (length) => fill('Road\r\r\n', length),
  'marks without width': (length) => fill('ro\u200bad\u00ad\u2060 ', length),
  'indented lines': (length) => fill('        Road shut\n', length),
  columns: (length) => fill('Road      shut      ferry\n', length),
  'jumps to pages': (length) => fill('See ROAD, A4\nROAD from A1\n\n', length),
  'embargoes and contacts': (length) => fill('EMBARGOED UNTIL 7 May 2024\nContact: Mara Lind, 020 7946 0000\n', length),
  'titles over paragraphs': (length) => numbered((i) => `Road ${i}\n\nThe road is shut, the county said on Monday, and ${i} cars stand.\n\n`, length),
  'questions without answers': (length) => fill('Who pays? ', length),
  'captions with credits': (length) => fill('The harbour on Monday. Photo: Tom Reyes / AFP\n\n', length)
}
