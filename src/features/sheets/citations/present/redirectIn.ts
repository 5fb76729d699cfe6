import { changeIn } from '@/domain/document/changeIn'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { type CitedSheet, idKey, keyOfAddress, keysOf, relationOf } from './citationKeys'

type Redirect = { from: CitedSheet; to: CitedSheet; siteUrl: string }

/** The same document, in which whatever led to a sheet leads to another one: words and all else stay. */
export function redirectIn<Document>(document: Document, redirect: Redirect): Document {
  // The same shape: a link for a link, a relation for a relation.
  return changeIn(document, (value, key) => redirected(value, key, redirect)) as Document
}

function redirected(value: unknown, key: string | null, redirect: Redirect): unknown {
  const { from, to } = redirect
  if (key === 'url' && typeof value === 'string') return addressIn(value, redirect)
  if (key === 'sheets' && Array.isArray(value)) return value.map((text) => numberIn(text, redirect))
  const relation = typeof value === 'object' && value !== null ? relationOf(value) : null
  if (!relation || typeof value !== 'object') return undefined
  return idKey(relation.kind, relation.id) === idKey(from.kind, from.id)
    ? { ...value, relationTo: to.kind, value: to.id }
    : value
}

function addressIn(url: string, { from, to, siteUrl }: Redirect): string {
  const key = keyOfAddress(url, siteUrl)
  if (!key || !keysOf(from).includes(key)) return url
  // What led to a part of the other sheet leads to the top of this one.
  return url.startsWith(`${siteUrl}/`) ? `${siteUrl}${sheetPath(to.number)}` : sheetPath(to.number)
}

const numberIn = (text: unknown, { from, to }: Redirect): unknown =>
  typeof text === 'string' && parseSheetNumber(text)?.number === from.number ? to.number : text
