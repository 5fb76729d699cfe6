import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readToday } from '@/features/sheets/rates/read/readToday'
import type { Scheme } from '@/payload-types'

type Args = { payload: Payload; readerClass: ReaderClass; number: string }

/** What readers may read of a scheme: everything but what is kept for the editors. */
const READABLE = { internalNote: false, import: false } as const

export type ReadableScheme = Omit<Scheme, 'internalNote' | 'import'>

/** The published scheme of a number with the amounts of today, `null` when there is none that this class may read. Relations are ids. */
export async function findScheme({ payload, readerClass, number }: Args): Promise<ReadableScheme | null> {
  return findOne(payload, { and: [publishedForClass(readerClass), { number: { equals: number } }] }, false)
}

/** The last draft of a scheme, published or not. For editors alone: the caller checks. */
export async function findSchemeDraft(payload: Payload, number: string): Promise<ReadableScheme | null> {
  return findOne(payload, { number: { equals: number } }, true)
}

async function findOne(payload: Payload, where: Where, draft: boolean): Promise<ReadableScheme | null> {
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    where,
    draft,
    depth: 0,
    limit: 1,
    pagination: false,
    select: READABLE,
    overrideAccess: true,
  })
  const [scheme] = docs
  return scheme ? readToday(payload, scheme) : null
}
