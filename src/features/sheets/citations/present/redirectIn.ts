import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { type CitedSheet, idKey, keyOfAddress, keysOf, relationOf } from './citationKeys'

type Redirect = { from: CitedSheet; to: CitedSheet; siteUrl: string }

/** The same document, in which whatever led to a sheet leads to another one: words and all else stay. */
export function redirectIn<Document>(document: Document, redirect: Redirect): Document {
  // The same shape: a link for a link, a relation for a relation.
  return within(document, redirect) as Document
}

function within(value: unknown, redirect: Redirect): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, redirect))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const { from, to } = redirect
  const relation = relationOf(value)
  if (relation)
    return idKey(relation.kind, relation.id) === idKey(from.kind, from.id)
      ? { ...value, relationTo: to.kind, value: to.id }
      : value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      if (key === 'url' && typeof held === 'string') return [key, addressIn(held, redirect)]
      if (key === 'sheets' && Array.isArray(held)) return [key, held.map((text) => numberIn(text, redirect))]
      return [key, within(held, redirect)]
    }),
  )
}

function addressIn(url: string, { from, to, siteUrl }: Redirect): string {
  const key = keyOfAddress(url, siteUrl)
  if (!key || !keysOf(from).includes(key)) return url
  // What led to a part of the other sheet leads to the top of this one.
  return url.startsWith(`${siteUrl}/`) ? `${siteUrl}${sheetPath(to.number)}` : sheetPath(to.number)
}

const numberIn = (text: unknown, { from, to }: Redirect): unknown =>
  typeof text === 'string' && parseSheetNumber(text)?.number === from.number ? to.number : text
