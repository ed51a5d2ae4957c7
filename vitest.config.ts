import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // numbers, and types without code
      exclude: ['src/languages/*/weights.ts', 'src/languages/types/**', 'src/languages.ts', 'src/model.ts'],
      reporter: ['text-summary', 'json-summary'],
      // the tests of the command run it in processes of its own, which count for nothing here
      thresholds: {lines: 92.5, branches: 87}
    }
  }
})
