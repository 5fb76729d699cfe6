import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { idKey, keyOfAddress, relationOf } from './citationKeys'

/** The keys of all the sheets that a document leads to, each once: links of its texts, frames, relations to several kinds. */
export function citationsIn(document: unknown, siteUrl: string): string[] {
  return [...new Set(within(document, siteUrl))].sort()
}

function within(value: unknown, siteUrl: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => within(item, siteUrl))
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  const relation = relationOf(value)
  if (relation) return [idKey(relation.kind, relation.id)]
  return Object.entries(value).flatMap(([key, held]) => {
    if (key === 'url' && typeof held === 'string') return keyOfAddress(held, siteUrl) ?? []
    if (key === 'sheets' && Array.isArray(held)) return held.flatMap(numberIn)
    return within(held, siteUrl)
  })
}

const numberIn = (text: unknown): string[] =>
  typeof text === 'string' ? [parseSheetNumber(text)?.number ?? []].flat() : []
