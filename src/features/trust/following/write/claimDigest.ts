import { subMinutes } from 'date-fns/subMinutes'
import type { Payload } from 'payload'
import type { DigestState } from '@/domain/follow/digestCadence'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

/** Past this, a digest still under way belongs to a process that died, in minutes. */
const ABANDONED_AFTER = 30

/** One mail to one person: of a period, or of one urgent notice. */
export type DigestKey = { userId: string; period: string }

const keyOf = ({ userId, period }: DigestKey) => `${userId}:${period}`

/**
 * Takes the one mail of a person for a period: of calls that race, one gets it, by the unique key. One that failed, or that a dead process
 * left, is taken again. Tells whether it was.
 */
export async function claimDigest(payload: Payload, digest: DigestKey, until: Date): Promise<boolean> {
  const key = keyOf(digest)
  // The real clock, even where the product's is fixed: it tells the dead from the slow.
  const now = new Date()
  const own = { state: 'taken' as const, takenAt: now.toISOString(), until: until.toISOString() }
  try {
    await payload.db.create({
      collection: SLUGS.digests,
      data: { user: digest.userId, period: digest.period, key, ...own },
    })
    return true
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
  const abandoned = subMinutes(now, ABANDONED_AFTER).toISOString()
  const taken: unknown = await payload.db.updateOne({
    collection: SLUGS.digests,
    where: {
      and: [
        { key: { equals: key } },
        {
          or: [
            { state: { equals: 'failed' } },
            { and: [{ state: { equals: 'taken' } }, { takenAt: { less_than: abandoned } }] },
          ],
        },
      ],
    },
    data: own,
    options: { atomic: true },
  })
  return Boolean(taken)
}

/** Says what became of a mail that was taken. */
export async function settleDigest(
  payload: Payload,
  digest: DigestKey,
  state: Exclude<DigestState, 'taken'>,
): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.digests,
    where: { key: { equals: keyOf(digest) } },
    data: { state },
    options: { atomic: true },
  })
}
