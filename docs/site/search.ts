import MiniSearch from 'minisearch'

/** A section of a page, as the index has it. */
export interface Section {
  id: number
  /** The address, from the site's first page. */
  href: string
  title: string
  /** The title of its page. */
  page: string
  text: string
}

/** A section that was found. */
export interface Found {
  href: string
  title: string
  page: string
}

const MOST = 10

/**
 * Loads the index of the site. It is a script and not data, so that the pages need no permission to fetch anything.
 *
 * @param root - The address of the site's first page.
 * @returns A function that finds the sections for a query, the best first.
 */
export async function searcher(root: string): Promise<(query: string) => Found[]> {
  const {sections} = (await import(/* @vite-ignore */ `${root}search-index.js`)) as {sections: Section[]}
  const index = new MiniSearch<Section>({
    fields: ['title', 'page', 'text'],
    storeFields: ['href', 'title', 'page'],
    searchOptions: {prefix: true, fuzzy: 0.2, boost: {title: 4, page: 2}, combineWith: 'AND'}
  })
  index.addAll(sections)
  return (query) => index.search(query).slice(0, MOST).map(({href, title, page}) => ({href: `${root}${href}`, title, page}) as Found)
}
