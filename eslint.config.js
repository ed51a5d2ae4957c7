import js from '@eslint/js'
import jsdoc from 'eslint-plugin-jsdoc'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// what users call has each parameter and result documented; elsewhere a sentence is enough, and a name that says it all
const documented = ['ExportNamedDeclaration > FunctionDeclaration']
const faces = ['src/index.ts', 'src/lite.ts', 'src/attribution/explain.ts', 'src/format/to-*.ts', 'src/unified/*.ts', 'src/speaker-of.ts']

export default tseslint.config(
  {ignores: ['**/dist/**', 'coverage/**', '**/.blocks-*/**', 'examples/corpus/**']},
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}}
  },
  {
    rules: {
      // wires have control characters, and hostile texts too
      'no-control-regex': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // columns of numbers hold what enums name
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {args: 'after-used', ignoreRestSiblings: true, varsIgnorePattern: '^_'}]
    }
  },
  // any string may come in, so a regular expression that can backtrack super-linearly is an open door
  {
    files: ['src/**/*.ts'],
    plugins: {regexp},
    rules: {
      'regexp/no-super-linear-backtracking': ['error', {report: 'certain'}],
      'regexp/no-super-linear-move': ['error', {report: 'certain'}],
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-invalid-regexp': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'regexp/no-useless-assertions': 'error',
      'regexp/no-useless-flag': 'error',
      'regexp/no-useless-quantifier': 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    plugins: {jsdoc},
    settings: {jsdoc: {mode: 'typescript'}},
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: [
            'FunctionDeclaration',
            'ClassDeclaration',
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'MethodDefinition[accessibility!="private"]:not([key.type="PrivateIdentifier"])',
            'ExportNamedDeclaration > VariableDeclaration'
          ]
        }
      ],
      'jsdoc/require-description': ['error', {contexts: ['FunctionDeclaration', 'ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration']}],
      'jsdoc/require-param-description': 'error',
      'jsdoc/check-param-names': ['error', {checkDestructured: false, disableMissingParamChecks: true}],
      'jsdoc/require-returns-description': 'error',
      'jsdoc/check-tag-names': ['error', {definedTags: ['defaultValue', 'asType', 'minimum', 'maximum']}],
      'jsdoc/no-types': 'error'
    }
  },
  {
    files: faces,
    rules: {
      'jsdoc/require-param': ['error', {checkDestructured: false, contexts: documented}],
      'jsdoc/require-returns': ['error', {contexts: documented}]
    }
  },
  {
    files: ['src/parser.ts'],
    rules: {
      'jsdoc/require-param': ['error', {contexts: [...documented, 'TSMethodSignature']}],
      'jsdoc/require-returns': ['error', {contexts: [...documented, 'TSMethodSignature']}]
    }
  },
  {
    // what runs in a page: the site's own scripts, and what its test evaluates there
    files: ['docs/site/{public,parts}/*.js', 'test/browser/site.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['caches', 'self', 'fetch', 'matchMedia', 'document', 'localStorage', 'navigator', 'DataTransfer', 'File', 'DragEvent', 'location', 'getComputedStyle', 'MutationObserver', 'requestAnimationFrame', 'MessageChannel', 'Event']
          .map((name) => [name, 'readonly'])
      )
    }
  },
  {files: ['test/**'], rules: {'@typescript-eslint/no-explicit-any': 'off'}},
  {
    files: ['**/*.mjs', '*.js', '*.ts', 'docs/site/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'performance', 'URL', 'TextDecoder', 'TextEncoder', 'ReadableStream', 'TransformStream', 'setTimeout', 'document', 'globalThis', 'Buffer', 'fetch', 'structuredClone', 'Blob', 'Worker', 'TextDecoderStream', 'TextEncoderStream']
          .map((name) => [name, 'readonly'])
      )
    }
  }
)
