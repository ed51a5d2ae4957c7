// Who is quoted in a folder of stories: one table for a spreadsheet.
import {readdirSync, readFileSync} from 'node:fs'
import {parseNewsItem} from 'nutgraf'
import {toCsv, toTable} from 'nutgraf/formats'

const folder = new URL('stories/', import.meta.url)
const rows = []
for (const file of readdirSync(folder).sort()) {
  const text = readFileSync(new URL(file, folder), 'utf8')
  for (const row of toTable(parseNewsItem(text), text)) rows.push({item: file.replace('.txt', ''), ...row})
}
console.log(toCsv(rows, ['item', 'name', 'role', 'quotations', 'words', 'share']))
// => item,name,role,quotations,words,share
//    2024-01-12-ferry-breaks-down,Olaf Brandt,teacher,1,18,0.45
//    2024-01-12-ferry-breaks-down,Greta Moe,spokeswoman for the company,1,15,0.375
//    2024-01-12-ferry-breaks-down,Mara Lind,harbour master,1,7,0.175
//    2024-01-12-ferry-breaks-down,The company,,0,0,0
//    2024-02-02-buses-for-the-ferry,Olaf Brandt,,1,26,0.7222
//    2024-02-02-buses-for-the-ferry,Hilde Sand,Councillor,1,10,0.2778
//    2024-02-02-buses-for-the-ferry,the county,,0,0,0
//    2024-02-02-buses-for-the-ferry,Greta Moe,spokeswoman for the ferry company,0,0,0
//    2024-02-13-ferry-runs-again,Mara Lind,harbour master,1,10,0.4167
//    2024-02-13-ferry-runs-again,Olaf Brandt,,1,8,0.3333
//    2024-02-13-ferry-runs-again,Greta Moe,spokeswoman for the company,1,6,0.25
//    2024-02-13-ferry-runs-again,The company,,0,0,0
//    2024-03-04-crane-stays,Mara Lind,harbour master,1,22,0.7333
//    2024-03-04-crane-stays,Olaf Brandt,,1,8,0.2667
