// Marks quotations in a page: each in a q, with whose words they are.
import {parseNewsItem, speakerOf} from 'nutgraf'

const text = `Ferry Runs Again

“I had forgotten how good the coffee is,” said Olaf Brandt, a teacher.

“Ask me again in a month,” Mara Lind said & smiled.`

const item = parseNewsItem(text)
const escape = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

// the text is cut at the quotations' own places, so nothing has to be searched for
function marked({start, end}) {
  let html = ''
  let at = start
  for (const quote of item.quotes.filter((one) => !one.parent && one.start >= start && one.end <= end)) {
    for (const part of quote.parts) {
      const by = speakerOf(item, quote)?.name ?? ''
      html += `${escape(text.slice(at, part.start))}<mark title="${escape(by)}">${escape(part.text)}</mark>`
      at = part.end
    }
  }
  return html + escape(text.slice(at, end))
}

for (const {blocks} of item.sections) for (const block of blocks) console.log(`<p>${marked(block)}</p>`)
// => <p>“<mark title="Olaf Brandt">I had forgotten how good the coffee is,</mark>” said Olaf Brandt, a teacher.</p>
//    <p>“<mark title="Mara Lind">Ask me again in a month,</mark>” Mara Lind said &#38; smiled.</p>
