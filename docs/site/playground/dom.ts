/** What an element is made with: attributes by name; `false` and `undefined` leave one out. */
export type Attributes = Record<string, string | number | boolean | undefined>

/**
 * Makes an element.
 *
 * @param name - Its name.
 * @param attributes - Its attributes.
 * @param children - Elements and texts to put into it.
 * @returns The element.
 */
export function h<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  return filled(document.createElement(name), attributes, children)
}

/**
 * Makes an element of a picture.
 *
 * @param name - Its name.
 * @param attributes - Its attributes.
 * @param children - Elements and texts to put into it.
 * @returns The element.
 */
export function s<K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: (Node | string)[]): SVGElementTagNameMap[K] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children)
}

function filled<E extends Element>(element: E, attributes: Attributes, children: (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children)
  return element
}

/**
 * Puts new children in place of old ones; those that are alike at the start and at the end stay, and are not laid out again.
 *
 * @param list - What holds the children.
 * @param fresh - The new ones.
 * @param from - The first of the old ones that is replaced.
 * @param to - The old one after the last that is replaced.
 */
export function replaceChanged(list: Element, fresh: DocumentFragment, from = 0, to = Infinity): void {
  const [old, made] = [[...list.children].slice(from, to), [...fresh.children]]
  const after = list.children[from + old.length] ?? null
  const most = Math.min(old.length, made.length)
  let start = 0
  while (start < most && old[start]!.isEqualNode(made[start]!)) start++
  let end = 0
  while (end < most - start && old.at(-1 - end)!.isEqualNode(made.at(-1 - end)!)) end++
  const next = old[old.length - end] ?? after
  for (const element of old.slice(start, old.length - end)) element.remove()
  const put = document.createDocumentFragment()
  put.append(...made.slice(start, made.length - end))
  list.insertBefore(put, next)
}

/**
 * Finds an element that the page has.
 *
 * @param id - Its id.
 * @returns The element.
 * @throws Error if the page has none.
 */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no #${id}`)
  return element as E
}
