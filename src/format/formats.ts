import type {NewsItem} from '../model.js'
import {toAnnotations} from './annotations.js'
import {toHtml} from './html.js'
import {toJsonLd} from './json-ld.js'
import {toMarkdown} from './markdown.js'
import {toNinjs} from './ninjs.js'
import {toNitf} from './nitf.js'
import type {FormatOptions} from './options.js'
import {toTable} from './table.js'

/** A format that an item can be written in. */
export type Format = DataFormat | DocumentFormat | TableFormat

interface CommonFormat {
  /** Its name on the command line. */
  name: string
  description: string
  extension: string
  mediaType: string
}

/** A format whose output is plain data, written as JSON. */
export interface DataFormat extends CommonFormat {
  holds: 'data'
  make(item: NewsItem, text: string, options: FormatOptions): object
}

/** A format whose output is a text document, one per item. */
export interface DocumentFormat extends CommonFormat {
  holds: 'document'
  make(item: NewsItem, text: string, options: FormatOptions): string
}

/** A format whose output is table rows, so that several items can share one table. */
export interface TableFormat extends CommonFormat {
  holds: 'rows'
  make(item: NewsItem, text: string, options: FormatOptions): object[]
}

/** All formats; the command and the tests read this table. */
export const formats: readonly Format[] = [
  {
    name: 'json',
    description: 'the parsed item, by the JSON Schema of nutgraf',
    extension: 'json',
    mediaType: 'application/json',
    holds: 'data',
    make: (item) => item
  },
  {
    name: 'ninjs',
    description: 'IPTC ninjs 3.1',
    extension: 'ninjs.json',
    mediaType: 'application/json',
    holds: 'data',
    make: toNinjs
  },
  {
    name: 'nitf',
    description: 'IPTC NITF (XML)',
    extension: 'nitf.xml',
    mediaType: 'application/nitf+xml',
    holds: 'document',
    make: toNitf
  },
  {
    name: 'jsonld',
    description: 'schema.org NewsArticle with Quotation (JSON-LD)',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    holds: 'data',
    make: toJsonLd
  },
  {
    name: 'html',
    description: 'web page with quotations highlighted and linked to their speakers',
    extension: 'html',
    mediaType: 'text/html',
    holds: 'document',
    make: (item, text, options) => toHtml(item, text, {page: true, style: true, ...options})
  },
  {
    name: 'markdown',
    description: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    holds: 'document',
    make: toMarkdown
  },
  {
    name: 'annotations',
    description: 'W3C Web Annotations (offsets in code points)',
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    holds: 'data',
    make: toAnnotations
  },
  {
    name: 'csv',
    description: 'table of the people quoted',
    extension: 'csv',
    mediaType: 'text/csv',
    holds: 'rows',
    make: toTable
  }
]
