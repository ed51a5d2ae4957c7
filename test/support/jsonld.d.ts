declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{documentUrl: string; document: object}>
    safe: boolean
    format?: 'application/n-quads'
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>
    toRDF(document: object, options: Options): Promise<string | object[]>
  }
  export default jsonld
}
