import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { User } from '@/payload-types'
import type { HelpFault } from '../HelpFault'

/** Writes in the journal what was tried without the right, or on one's own account; answers the fault. */
export async function refuseHelp(
  { payload, actor, address }: MemberContext,
  user: User | null,
  fault: HelpFault,
): Promise<{ fault: HelpFault }> {
  if (fault === 'refused' || fault === 'self')
    await recordTrace({
      payload,
      actor,
      action: 'refused',
      detail: fault === 'self' ? 'assistance : son propre compte' : 'assistance',
      address,
      ...(user ? { account: { id: user.id, name: user.name } } : {}),
    })
  return { fault }
}
