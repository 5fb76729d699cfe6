import type { Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'

/** The options that read the sheets of these numbers, where the class may read them, for rows of results. */
export function rowsAsked(readerClass: ReaderClass, numbers: readonly string[]) {
  const where: Where = { and: [publishedForClass(readerClass), { number: { in: [...numbers] } }] }
  return { where, depth: 0, limit: numbers.length, pagination: false, overrideAccess: true } as const
}
