import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The purpose of the reminders that somebody sends by hand, as their rows say it. */
export const BY_HAND = 'byHand'

/** When the people of these sheets were last reminded by hand, by sheet id. */
export async function lastReminders(
  payload: Payload,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (sheetIds.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.sheetReminders,
    where: { and: [{ purpose: { equals: BY_HAND } }, { sheetId: { in: [...sheetIds] } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetId: true, sentAt: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ sheetId, sentAt }) => [sheetId, sentAt]))
}
