import type { Payload } from 'payload'
import { purgedBefore } from '@/domain/membership/reminderSchedule'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'

/** Removes the invitations that nobody answered in their time. Run again, it does nothing more. */
export async function purgeInvitations(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { state: { equals: 'invited' } },
        { invitedAt: { less_than: purgedBefore(clock.now()).toISOString() } },
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id, sheet: kind, sheetId, sheetNumber } of docs) {
    const gone: unknown = await payload.db.deleteOne({
      collection: SLUGS.memberships,
      where: { and: [{ id: { equals: id } }, { state: { equals: 'invited' } }] },
    })
    const sheet = { kind, id: sheetId, number: sheetNumber ?? '' }
    if (gone) await recordTrace({ payload, actor: null, action: 'membershipPurged', sheet })
  }
}
