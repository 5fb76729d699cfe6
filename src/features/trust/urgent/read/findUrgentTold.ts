import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { SheetChange } from '@/features/trust/following/SheetChange'
import { relationId } from '@/infra/database/relationId'
import { urgentPeriod } from '../urgentPeriod'

/** Who was told at once of what between two instants: answers whether a person knows a change already. Two reads. */
export async function findUrgentTold(
  payload: Payload,
  { from, until }: { from: Date; until: Date },
): Promise<(userId: string, change: SheetChange) => boolean> {
  const { docs: notices } = await payload.find({
    collection: SLUGS.urgentNotices,
    where: {
      and: [{ at: { greater_than: from.toISOString() } }, { at: { less_than_equal: until.toISOString() } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetNumber: true, at: true },
    overrideAccess: true,
  })
  if (notices.length === 0) return () => false
  const { docs: mails } = await payload.find({
    collection: SLUGS.digests,
    where: {
      and: [{ period: { in: notices.map(({ id }) => urgentPeriod(id)) } }, { state: { equals: 'sent' } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { user: true, period: true },
    overrideAccess: true,
  })
  const byPeriod = new Map(notices.map((notice) => [urgentPeriod(notice.id), notice]))
  const told = new Map<string, string>()
  for (const { user, period } of mails) {
    const notice = byPeriod.get(period)
    if (notice) told.set(`${relationId(user)}:${notice.sheetNumber}`, notice.at)
  }
  return (userId, { number, at }) => (told.get(`${userId}:${number}`) ?? '') >= at
}
