export {toAnnotations} from './annotations.js'
export type {
  Annotation, AnnotationBody, AnnotationTarget, TextPositionSelector, TextQuoteSelector
} from './annotations.js'
export {formats} from './formats.js'
export type {DataFormat, DocumentFormat, Format, TableFormat} from './formats.js'
export {toHtml} from './html.js'
export type {HtmlOptions} from './html.js'
export {toJsonLd} from './json-ld.js'
export type {
  LinkedAgent, LinkedMedia, LinkedNewsArticle, LinkedOrganization, LinkedPlace, LinkedQuotation, LinkedReference
} from './json-ld.js'
export {toMarkdown} from './markdown.js'
export {toNinjs} from './ninjs.js'
export type {Ninjs, NinjsNamed, NinjsPicture, NinjsText} from './ninjs.js'
export {toNitf} from './nitf.js'
export type {FormatOptions} from './options.js'
export {sourceColumns, toCsv, toTable} from './table.js'
export type {SourceRow} from './table.js'
