import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { type BlockedHours, blockedHours } from '@/domain/placement/boards/blockedHours'
import { holdStories } from '@/domain/placement/holds/holdStories'
import { SLUGS } from '@/domain/slugs'
import { linesWhere } from '../../notices/read/linesWhere'

/** The days that are looked back at. */
export const BLOCKED_DAYS = 30

/** Hours for which each service held places in the last days and nothing came of it. Two reads. */
export async function readBlockedHours(payload: Payload, now: Date): Promise<BlockedHours[]> {
  const lines = await linesWhere(payload, {
    and: [{ request: { exists: true } }, { at: { greater_than: subDays(now, BLOCKED_DAYS).toISOString() } }],
  })
  const stories = holdStories(lines, now)
  const requests = [...new Set(stories.flatMap(({ placed }) => (placed.request ? [placed.request] : [])))]
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { id: { in: requests } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { service: true },
    overrideAccess: true,
  })
  const services = new Map(docs.map(({ id, service }) => [id, service ?? null]))
  return blockedHours(stories, (request) => services.get(request) ?? null)
}
