export {toAnnotations} from './format/annotations.js'
export type {Annotation, AnnotationBody, AnnotationTarget, TextPositionSelector, TextQuoteSelector} from './format/annotations.js'
export {formats} from './format/formats.js'
export type {DataFormat, DocumentFormat, Format, TableFormat} from './format/formats.js'
export {toHtml} from './format/html.js'
export type {HtmlOptions} from './format/html.js'
export {toJsonLd} from './format/json-ld.js'
export type {
  LinkedAgent,
  LinkedMedia,
  LinkedNewsArticle,
  LinkedOrganization,
  LinkedPerson,
  LinkedPlace,
  LinkedQuotation,
  LinkedReference
} from './format/json-ld.js'
export {toMarkdown} from './format/markdown.js'
export {toNinjs} from './format/ninjs.js'
export type {Ninjs, NinjsNamed, NinjsPicture, NinjsText} from './format/ninjs.js'
export {toNitf} from './format/nitf.js'
export type {FormatOptions} from './format/options.js'
export {sourceColumns, toCsv, toTable} from './format/table.js'
export type {SourceRow} from './format/table.js'
