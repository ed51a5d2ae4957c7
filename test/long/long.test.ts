import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

// enough words to clear the vocabulary once; `npm run test:long` goes on to 300,000 items
it('a process that goes on for long stays in bounded memory and finds what a fresh one finds', () => {
  const script = fileURLToPath(new URL('run.mjs', import.meta.url))
  const told = execFileSync(process.execPath, ['--expose-gc', script, '--items', '12000'], {encoding: 'utf8'})
  const lines = told.trim().split('\n')
  expect(lines).toHaveLength(10)
  for (const line of lines) expect(line).toMatch(/^\d+ items: 0 of \d+ differ from a fresh process, \d+ MB in use$/u)
})
