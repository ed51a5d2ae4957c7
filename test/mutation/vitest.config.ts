import {defineConfig} from 'vitest/config'

// What `npm run mutation` holds each mutant against: the tests that are fast and say what a text's parts are. TESTS narrows them to
// those of what is mutated: `TESTS='test/quote/**' npm run mutation -- --mutate 'src/quote/*.ts'`.
const tests = ['test/quote/**', 'test/structure/**', 'test/attribution/**', 'test/speakers/**', 'test/cases/**', 'test/items/**', 'test/languages/**']

export default defineConfig({
  test: {
    include: (process.env['TESTS']?.split(',') ?? tests).map((folder) => `${folder}/*.test.ts`),
    exclude: ['test/quote/linear.test.ts', 'test/attribution/history.test.ts', 'test/attribution/explain.test.ts', 'test/structure/own-words.test.ts'],
    testTimeout: 60_000
  }
})
