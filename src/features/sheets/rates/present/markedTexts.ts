import { gatherFrom } from '@/domain/document/gatherFrom'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import type { Scheme } from '@/payload-types'

/** A text of a document under the path of its field, the amounts it cites as marks, `{{rsa_socle}}`, those of rich texts too. */
export type MarkedText = { path: string; text: string }

/** The texts of a document, whole; rich ones as their words. */
export function markedTexts(document: unknown): MarkedText[] {
  return gatherFrom(document, (value, path) => {
    const text = wordsOf(value)
    if (text === null) return undefined
    return text === '' ? [] : [{ path: path.join('.'), text }]
  })
}

function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('root' in value)) return null
  // Only the editor of long texts makes a `root`.
  return richTextToPlain(value as Scheme['body'])
}
