// Times hostile texts as they grow, and reports the exponent of the growth: 1 is linear, 2 is quadratic.
import {unified} from 'unified'
import {hostileKinds} from './hostile-texts.mjs'
import {ordinaryText} from './texts.mjs'

/** The shorter text and the longer, in code units; in much shorter ones the collector of garbage has little to do yet. */
const [SHORTER, LONGER] = [100_000, 400_000]
/** What a kind may not exceed in both: the exponent of its growth, and its time against ordinary text. */
const [MOST_GROWTH, MOST_TIME] = [1.15, 2]

/**
 * Times every entry and every format on every kind of hostile text.
 *
 * @param {(file: string) => URL} dist - Gives a built file.
 * @param {string[]} kinds - Parts of names of the kinds to take; all if there are none.
 */
export async function linear(dist, kinds = []) {
  const {parseNewsItem} = await import(dist('index.js'))
  const {parseNewsItem: parseLite} = await import(dist('lite.js'))
  const {newsParse} = await import(dist('unified.js'))
  const {formats} = await import(dist('formats.js'))
  const tree = unified().use(newsParse).freeze()
  const nothing = () => undefined
  const runs = [
    ['nutgraf', nothing, (text) => parseNewsItem(text)],
    ['nutgraf/lite', nothing, (text) => parseLite(text)],
    ['nutgraf/unified', nothing, (text) => tree.parse(text)],
    ...formats.map(({name, make}) => [name, parseNewsItem, (text, item) => make(item, text, {})])
  ]
  const taken = Object.entries(hostileKinds).filter(([kind]) => kinds.length === 0 || kinds.some((part) => kind.includes(part)))
  console.log(`Growth from ${SHORTER} to ${LONGER} code units of ${taken.length} kinds of hostile text; time a code unit against ordinary text`)
  for (const [name, prepare, run] of runs) {
    const cost = (text, times) => {
      const prepared = prepare(text)
      let least = Infinity
      for (let i = 0; i < times; i++) {
        const began = process.cpuUsage()
        run(text, prepared)
        const {user, system} = process.cpuUsage(began)
        least = Math.min(least, user + system)
      }
      return least / text.length
    }
    const ordinary = ordinaryText(LONGER)
    for (let i = 0; i < 5; i++) cost(ordinary, 2)
    const usual = cost(ordinary, 5)
    let over = 0
    for (const [kind, make] of taken) {
      const [short, long] = [cost(make(SHORTER), 4), cost(make(LONGER), 2)]
      const growth = 1 + Math.log(long / short) / Math.log(LONGER / SHORTER)
      const time = long / usual
      if (growth <= MOST_GROWTH && time <= MOST_TIME) continue
      over++
      const verdict = growth > MOST_GROWTH && time > MOST_TIME ? 'NOT LINEAR' : ''
      console.log(`${name.padEnd(18)}${kind.padEnd(36)}exponent ${growth.toFixed(2)}${`${time.toFixed(1)} times`.padStart(14)}  ${verdict}`)
    }
    console.log(`${name.padEnd(18)}${taken.length - over} of ${taken.length} kinds grow by less than ${MOST_GROWTH} and take at most ${MOST_TIME} times as long`)
  }
}
