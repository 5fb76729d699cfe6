import { isWebAddress } from '../text/safeHref'

const ADDRESS = /https?:\/\/[^\s<>"«»()[\]{}\u00a0\u202f]{1,2000}/gi
/** What ends a sentence, not an address. */
const TAIL = /[.,;:!?'’…]{1,20}$/
const LONGEST = 2000
/** What no reader reads, and what was said elsewhere. */
const APART = new Set(['internalNote', 'import', 'notices', 'changeNote', 'restrictions'])

/** Every address of the web in a document, each once: fields, links of rich texts, addresses written in texts. */
export function linksIn(document: unknown): string[] {
  const found = new Set<string>()
  visit(document, (text) => {
    for (const { address } of addressesOf(text)) found.add(address)
    return text
  })
  return [...found]
}

/** The document with another address in place of one, wherever it stands; what else it holds stays the same. */
export function withLink<Document>(document: Document, from: string, to: string): Document {
  // The same shape: a text for a text.
  return visit(document, (text) => {
    if (text === from) return to
    let end = 0
    let written = ''
    for (const { address, at } of addressesOf(text)) {
      written += text.slice(end, at) + (address === from ? to : address)
      end = at + address.length
    }
    return written + text.slice(end)
  }) as Document
}

/** The addresses of a text: the whole of it, or those written in it. */
function addressesOf(text: string): { address: string; at: number }[] {
  if (text.length <= LONGEST && !/\s/.test(text) && isWebAddress(text)) return [{ address: text, at: 0 }]
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const address = match[0].replace(TAIL, '')
    return isWebAddress(address) ? [{ address, at: match.index }] : []
  })
}

function visit(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => visit(item, change))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const changed = Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, APART.has(key) ? held : visit(held, change)]),
  )
  // What the old address of a text of law said is told by the new one.
  return 'legiId' in value && 'url' in value && changed.url !== value.url
    ? { ...changed, legiId: null, versionDate: null }
    : changed
}
