import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import type { Scheme } from '@/payload-types'

/** A text of a document under the path of its field, the amounts it cites as marks, `{{rsa_socle}}`, those of rich texts too. */
export type MarkedText = { path: string; text: string }

/** The texts of a document, whole; rich ones as their words. */
export function markedTexts(document: unknown): MarkedText[] {
  return within(document, [])
}

function within(value: unknown, path: readonly string[]): MarkedText[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path: path.join('.'), text: value }]
  if (Array.isArray(value)) return value.flatMap((item, at) => within(item, [...path, String(at)]))
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  if (!('root' in value)) return Object.entries(value).flatMap(([key, held]) => within(held, [...path, key]))
  // Only the editor of long texts makes a `root`.
  const text = richTextToPlain(value as Scheme['body'])
  return text === '' ? [] : [{ path: path.join('.'), text }]
}
