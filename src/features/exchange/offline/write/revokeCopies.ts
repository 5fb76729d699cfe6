import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { raiseOfflineEpoch } from '@/features/people/lock/write/raiseOfflineEpoch'

/** Takes back every copy of the person: each erases itself at its next contact with the network. */
export async function revokeCopies({ payload, actor, address }: MemberContext): Promise<void> {
  await raiseOfflineEpoch(payload, actor.id)
  await recordTrace({ payload, actor, action: 'offlineRevoked', detail: actor.name, address })
}
