import type { Where } from 'payload'
import { isEditor } from '@/access/roles'
import { labelOf } from '@/domain/labelOf'
import type { MembershipRole } from '@/domain/membership/closedLists'
import { MEMBERSHIP_ROLES } from '@/domain/membership/closedLists'
import type { Fault } from '@/domain/sheet/Fault'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { countManagers } from '../read/countManagers'
import { changeMembership } from './changeMembership'
import { openMembership } from './openMembership'

type Change = MemberContext & { number: string; id: string; role: MembershipRole }

/** Gives a member another role. A sheet keeps one manager at least, unless an editor decides. */
export async function changeRole(ask: Change): Promise<Fault | null> {
  const { payload, actor, address, role } = ask
  const opened = await openMembership(ask, 'changer un rôle')
  if (opened.fault) return opened.fault
  const { sheet, row } = opened
  const active: Where = { and: [{ id: { equals: row.id } }, { state: { equals: 'active' } }] }
  if (!(await changeMembership(payload, active, { role }))) return 'gone'
  // Counted after the change: two managers who step down at once cannot both have counted on the other.
  if (row.role === 'manager' && role !== 'manager' && !isEditor(actor))
    if ((await countManagers(payload, sheet.id)) === 0) {
      await changeMembership(payload, active, { role: 'manager' })
      return 'lastManager'
    }
  const detail = `${row.email ?? ''}\u00a0: ${labelOf(MEMBERSHIP_ROLES, row.role)} → ${labelOf(MEMBERSHIP_ROLES, role)}`
  await recordTrace({ payload, actor, action: 'membershipRoleChanged', sheet, detail, address })
  return null
}
