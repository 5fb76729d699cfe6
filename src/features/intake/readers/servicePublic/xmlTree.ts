import { SaxesParser } from 'saxes'

/** An element of an XML text; the texts and the elements inside it, in their order. */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

/** Deeper than any sheet; a file made to exhaust the machine is refused. */
const DEEPEST = 200

/**
 * Reads a well-formed XML text into a tree. Entities other than those of XML are faults: none is ever fetched.
 * @throws Error with the line, the column and what is wrong, in the words of the parser, when it is not well formed.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  // No sheet declares a type: what does is made to exhaust or to fetch.
  parser.on('doctype', () => {
    throw new Error(`${parser.line}:${parser.column}: doctype.`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error(`${parser.line}:${parser.column}: too deep.`)
    const element: XmlElement = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const onText = (piece: string) => {
    open.at(-1)?.children.push(piece)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.write(text).close()
  const [element] = root.children.filter((child) => typeof child !== 'string')
  if (!element) throw new Error('1:0: no element.')
  return element
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string')

export const childNamed = (element: XmlElement, name: string): XmlElement | null =>
  elementsOf(element).find((child) => child.name === name) ?? null

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name)

/** All the text inside, its white space in single spaces. */
export function textIn(element: XmlElement | null): string {
  return element === null ? '' : deepText(element).replace(/\s+/g, ' ').trim()
}

function deepText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : deepText(child))).join('')
}
