import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    lite: 'src/lite.ts',
    formats: 'src/formats.ts',
    all: 'src/all.ts',
    unified: 'src/unified.ts',
    languages: 'src/languages.ts',
    'cli/main': 'src/cli/main.ts',
    'cli/worker': 'src/cli/worker.ts',
    'languages/en': 'src/languages/en.ts',
    'languages/de': 'src/languages/de.ts',
    'languages/fr': 'src/languages/fr.ts',
    'languages/es': 'src/languages/es.ts'
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  dts: true,
  sourcemap: true,
  clean: true,
  treeshake: true
})
