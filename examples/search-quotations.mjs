// Who said what about the ferry: an archive in SQLite, with full-text search over quotations.
import {readdirSync, readFileSync} from 'node:fs'
import {parseNewsItem, speakerOf} from 'nutgraf'
import initSqlJs from 'sql.js'

const {Database} = await initSqlJs()
const db = new Database()
db.run(`
  CREATE TABLE item (id INTEGER PRIMARY KEY, file TEXT, headline TEXT);
  CREATE VIRTUAL TABLE quotation USING fts4(words, speaker, role, item, notindexed=item, tokenize=unicode61);
`)

const folder = new URL('stories/', import.meta.url)
for (const [id, file] of readdirSync(folder).sort().entries()) {
  const item = parseNewsItem(readFileSync(new URL(file, folder), 'utf8'))
  db.run('INSERT INTO item VALUES (?, ?, ?)', [id, file, item.headline?.text ?? file])
  for (const quote of item.quotes) {
    const speaker = speakerOf(item, quote)
    const words = quote.parts.map((part) => part.text).join(' … ')
    db.run('INSERT INTO quotation VALUES (?, ?, ?, ?)', [words, speaker?.name ?? speaker?.description ?? null, speaker?.role ?? null, id])
  }
}

function query(sql, ...values) {
  return db.exec(sql, values).flatMap((result) => result.values)
}

const about = `
  SELECT speaker, snippet(quotation, '[', ']', '…', 0, 12), headline
  FROM quotation JOIN item ON item.id = quotation.item WHERE quotation MATCH ? ORDER BY item.id`
for (const [speaker, words, headline] of query(about, 'words:ferry')) console.log(`${speaker}: ${words} (${headline})`)
// => Greta Moe: …sorry for the delay, and the [ferry] will be back within a… (Ferry Breaks Down in the Middle of the Sound)
//    Mara Lind: That [ferry] is older than I am, (Ferry Breaks Down in the Middle of the Sound)
//    Olaf Brandt: …asleep, … We do not need a bus. We need a second [ferry]. (Third Week Without a Boat)
//    Mara Lind: The [ferry] is back, … Ask me again in a month. (Ferry Runs Again After 31 Days)
//    Greta Moe: A second [ferry] arrives in May, (Ferry Runs Again After 31 Days)

// words of one speaker alone
for (const [, words] of query(about, 'words:boat* AND speaker:lind')) console.log(words)
// => …because it works, … It lifted forty [boats] last autumn, and it never…

const most = 'SELECT speaker, count(*) AS times FROM quotation WHERE speaker IS NOT NULL GROUP BY speaker ORDER BY times DESC, speaker'
for (const [speaker, times] of query(most)) console.log(speaker, times)
// => Olaf Brandt 4
//    Mara Lind 3
//    Greta Moe 2
//    Hilde Sand 1
