import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', lite: 'src/lite.ts'},
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  treeshake: true
})
