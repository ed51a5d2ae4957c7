// Writes what the examples of README, docs, doc comments and examples/ print behind them: npm run examples
import {updateExamples} from './examples.mjs'

const {changed, failed} = updateExamples()
console.log(changed.length ? `now printing something else:\n${changed.join('\n')}` : 'every example prints what it says')
for (const one of failed) console.error(one)
if (failed.length) process.exitCode = 1
