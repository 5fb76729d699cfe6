import type { Payload, Where } from 'payload'
import type { ReviewReason } from '@/domain/nationalSheet/complementLists'
import { complementPath } from '@/domain/nationalSheet/nationalAddress'
import { SLUGS } from '@/domain/slugs'

/** A complement whose national text moved: which, why, since when (ISO 8601), and where it is treated. */
type ComplementToReview = {
  id: string
  title: string
  sheetCode: string
  reason: ReviewReason
  changedAt: string | null
  href: string
}

/** `writtenBy`: those that this person wrote. */
type Ask = { payload: Payload; writtenBy?: string }

const whereToReview = ({ writtenBy }: Pick<Ask, 'writtenBy'>): Where => ({
  and: [
    { state: { equals: 'toReview' } },
    { deletedAt: { exists: false } },
    ...(writtenBy ? [{ writtenBy: { equals: writtenBy } }] : []),
  ],
})

/** How many local complements wait for somebody to read them against the national text of today. */
export async function countComplementsToReview(ask: Ask): Promise<number> {
  const { totalDocs } = await ask.payload.count({
    collection: SLUGS.nationalComplements,
    where: whereToReview(ask),
    overrideAccess: true,
  })
  return totalDocs
}

/** A page of them, the oldest change first; `page` from 1. */
export async function findComplementsToReview({
  payload,
  page,
  limit = 20,
  ...ask
}: Ask & { page: number; limit?: number }): Promise<{ rows: ComplementToReview[]; total: number }> {
  const { docs, totalDocs } = await payload.find({
    collection: SLUGS.nationalComplements,
    where: whereToReview({ ...ask }),
    sort: ['changedAt', 'id'],
    depth: 0,
    limit,
    page,
    select: { title: true, sheetCode: true, reason: true, changedAt: true },
    overrideAccess: true,
  })
  const rows = docs.map((doc) => ({
    id: doc.id,
    title: doc.title ?? doc.sheetCode,
    sheetCode: doc.sheetCode,
    reason: doc.reason ?? 'changed',
    changedAt: doc.changedAt ?? null,
    href: complementPath(doc.sheetCode, doc.id),
  }))
  return { rows, total: totalDocs }
}
