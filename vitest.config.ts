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
      exclude: ['src/languages/types/**', 'src/languages.ts', 'src/model.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {lines: 97, branches: 92}
    }
  }
})
