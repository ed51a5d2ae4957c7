import {defineConfig} from 'vitest/config'

// what `npm run mutation` holds each mutant against: the tests that are fast and say what a text's parts are
export default defineConfig({
  test: {
    include: ['test/quote/**/*.test.ts', 'test/structure/**/*.test.ts', 'test/attribution/**/*.test.ts', 'test/items/**/*.test.ts', 'test/languages/**/*.test.ts'],
    exclude: ['test/attribution/history.test.ts', 'test/attribution/explain.test.ts', 'test/structure/own-words.test.ts'],
    testTimeout: 60_000
  }
})
