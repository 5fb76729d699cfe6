import type { Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { AskedItems } from './KindApi'

/** The options that read the sheets asked for, where the class may read them. */
export function askedSheets({ readerClass, field, values }: AskedItems) {
  const where: Where = { and: [publishedForClass(readerClass), { [field]: { in: [...values] } }] }
  return { where, depth: 0, limit: values.length, pagination: false, overrideAccess: true } as const
}
