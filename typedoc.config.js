import {OptionDefaults} from 'typedoc'

// what schema.json is made with, and says there
const schemaTags = ['@asType', '@minimum', '@maximum']

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'nutgraf',
  entryPoints: ['src/index.ts', 'src/lite.ts', 'src/formats.ts', 'src/unified.ts', 'src/languages.ts', 'src/languages/??.ts'],
  out: 'docs/api',
  readme: 'README.md',
  projectDocuments: ['docs/*.md'],
  blockTags: [...OptionDefaults.blockTags, ...schemaTags],
  excludeTags: [...OptionDefaults.excludeTags, ...schemaTags],
  includeVersion: true,
  disableSources: true,
  ignoredHighlightLanguages: ['idl'],
  treatWarningsAsErrors: true,
  validation: {notExported: true, invalidLink: true, notDocumented: false}
}
