import { isEditor } from '@/access/roles'
import type { Fault } from '@/domain/sheet/Fault'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { Membership } from '@/payload-types'
import { countManagers } from '../read/countManagers'
import { changeMembership } from './changeMembership'
import { openMembership } from './openMembership'
import { withdrawMembership } from './withdrawMembership'

type End = MemberContext & { number: string; id: string }

/** Removes a member, or calls an invitation off: what they could do ends at once. */
export async function endMembership(ask: End): Promise<Fault | null> {
  const { payload, actor, address } = ask
  const opened = await openMembership(ask, 'retirer un membre')
  if (opened.fault) return opened.fault
  const { sheet, row } = opened
  const fault = await closeRow({ ask, row, keepManager: !isEditor(actor) })
  if (fault) return fault
  await recordTrace({ payload, actor, action: 'membershipEnded', sheet, detail: row.email ?? '', address })
  return null
}

type Close = { ask: MemberContext; row: Membership; keepManager: boolean }

/** Ends an active or invited membership; `keepManager` puts the last manager of the sheet back. */
export async function closeRow({ ask: { payload }, row, keepManager }: Close): Promise<Fault | null> {
  const own = { id: { equals: row.id } }
  const closed = {
    state: 'ended' as const,
    endedAt: clock.now().toISOString(),
    linkHash: null,
    linkExpiresAt: null,
  }
  const open = { and: [own, { state: { equals: row.state } }, { state: { in: ['active', 'invited'] } }] }
  if (!(await changeMembership(payload, open, closed))) return 'gone'
  // Counted after the change: two managers who leave at once cannot both have counted on the other.
  const wasManager = row.state === 'active' && row.role === 'manager'
  if (keepManager && wasManager && (await countManagers(payload, row.sheetId)) === 0) {
    await changeMembership(payload, own, { state: 'active', endedAt: null })
    return 'lastManager'
  }
  if (row.state === 'active') await withdrawMembership(payload, row)
  return null
}
