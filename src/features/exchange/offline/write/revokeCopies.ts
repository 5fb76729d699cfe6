import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'

/** Takes back every copy of the person: each erases itself at its next contact with the network. */
export async function revokeCopies({ payload, actor, address }: MemberContext): Promise<void> {
  await raiseEpoch(payload, actor.id)
  await recordTrace({ payload, actor, action: 'offlineRevoked', detail: actor.name, address })
}

/** One atomic write: two revocations at once are two. */
async function raiseEpoch(payload: Payload, id: string): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.users,
    where: { id: { equals: id } },
    // The adapters add in the base; the type of a document does not say so.
    data: { offlineEpoch: { $inc: 1 } },
    returning: false,
  })
}
