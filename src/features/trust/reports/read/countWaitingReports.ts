import type { Payload } from 'payload'
import type { HeldRight } from '@/access/memberRights'
import { SLUGS } from '@/domain/slugs'
import { keptWithServices } from '@/features/catalogue/services/read/keptWithServices'

/** How many tasks of reports wait on each of these sheets and their services, by the sheet's id; sheets without any are absent. */
export async function countWaitingReports(
  payload: Payload,
  held: readonly Pick<HeldRight, 'sheet' | 'sheetId'>[],
): Promise<ReadonlyMap<string, number>> {
  if (held.length === 0) return new Map()
  const { ids, keeperOf } = await keptWithServices(payload, held)
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where: { and: [{ sheetId: { in: ids } }, { state: { in: ['new', 'inHand'] } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetId: true, group: true },
    overrideAccess: true,
  })
  const groups = new Map<string, Set<string>>()
  for (const { sheetId, group } of docs) {
    const keeper = keeperOf(sheetId)
    groups.set(keeper, (groups.get(keeper) ?? new Set()).add(group))
  }
  return new Map([...groups].map(([id, tasks]) => [id, tasks.size]))
}
