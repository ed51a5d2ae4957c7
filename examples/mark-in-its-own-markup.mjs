// Marks quotations in a page as it is, tags and entities and all.
import {parseNewsItem, speakerOf} from 'nutgraf'
import {fromHtml} from 'nutgraf/input'

const page = `<h1>Ferry Runs Again</h1>
<nav><a href="/">Home</a></nav>
<p>&ldquo;I had <em>forgotten</em> how good the coffee is,&rdquo; said Olaf Brandt, a teacher.</p>
<p>“Ask me again in a month,” Mara&nbsp;Lind said &amp; smiled.</p>`

const {text, map} = fromHtml(page)
const item = parseNewsItem(text)
let marked = ''
let at = 0
for (const quote of item.quotes) {
  for (const part of quote.parts) {
    const {start, end} = map.rangeToSource(part)
    const by = speakerOf(item, quote)?.name ?? ''
    marked += `${page.slice(at, start)}<mark title="${by}">${page.slice(start, end)}</mark>`
    at = end
  }
}
console.log(marked + page.slice(at))
// => <h1>Ferry Runs Again</h1>
//    <nav><a href="/">Home</a></nav>
//    <p>&ldquo;<mark title="Olaf Brandt">I had <em>forgotten</em> how good the coffee is,</mark>&rdquo; said Olaf Brandt, a teacher.</p>
//    <p>“<mark title="Mara Lind">Ask me again in a month,</mark>” Mara&nbsp;Lind said &amp; smiled.</p>
