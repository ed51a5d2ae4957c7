import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

// the site runs the built package, as users have it
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: here('public'),
  resolve: {
    alias: [
      {find: /^nutgraf$/, replacement: here('../../dist/index.js')},
      {find: /^nutgraf\/(\w+)$/, replacement: here('../../dist/$1.js')}
    ]
  },
  worker: {format: 'es'},
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: {polyfill: false},
    // a page of the site may hold no picture or style in its own text, by its policy
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {input: [here('index.html'), here('page.html')]}
  }
})
