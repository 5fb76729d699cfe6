import { gatherFrom } from '@/domain/document/gatherFrom'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { idKey, keyOfAddress, relationOf } from './citationKeys'

/** The keys of all the sheets that a document leads to, each once: links of its texts, frames, relations to several kinds. */
export function citationsIn(document: unknown, siteUrl: string): string[] {
  const found = gatherFrom(document, (value, path) => {
    const key = path.at(-1)
    if (key === 'url' && typeof value === 'string') return [keyOfAddress(value, siteUrl) ?? []].flat()
    if (key === 'sheets' && Array.isArray(value)) return value.flatMap(numberIn)
    const relation = typeof value === 'object' && value !== null ? relationOf(value) : null
    return relation ? [idKey(relation.kind, relation.id)] : undefined
  })
  return [...new Set(found)].sort()
}

const numberIn = (text: unknown): string[] =>
  typeof text === 'string' ? [parseSheetNumber(text)?.number ?? []].flat() : []
