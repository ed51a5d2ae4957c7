import {OptionDefaults} from 'typedoc'

// what schema.json is made with, and says there
const schemaTags = ['@asType', '@minimum', '@maximum']

/** @type {Partial<import('typedoc').TypeDocOptions & import('typedoc-plugin-markdown').PluginOptions>} */
export default {
  name: 'API',
  plugin: ['typedoc-plugin-markdown'],
  entryPoints: ['src/index.ts', 'src/all.ts', 'src/lite.ts', 'src/formats.ts', 'src/unified.ts', 'src/input.ts', 'src/languages.ts', 'src/languages/??.ts'],
  readme: 'none',
  router: 'module',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  entryFileName: 'index.md',
  parametersFormat: 'table',
  propertiesFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  enumMembersFormat: 'table',
  typeDeclarationFormat: 'table',
  sort: ['source-order'],
  groupOrder: ['Functions', 'Variables', 'Interfaces', 'Type Aliases', '*'],
  tableColumnSettings: {hideInherited: true, hideOverrides: true},
  logLevel: 'Warn',
  blockTags: [...OptionDefaults.blockTags, ...schemaTags],
  excludeTags: [...OptionDefaults.excludeTags, ...schemaTags],
  disableSources: true,
  excludeInternal: true,
  validation: {notExported: true, invalidLink: true, notDocumented: false}
}
