import type { Fault } from '@/domain/sheet/Fault'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { countManagers } from '../read/countManagers'
import { findMembershipRow } from '../read/findMembershipRow'
import { closeRow } from './endMembership'

/** `handBack`: the last manager gives the sheet back to the editors. */
type Leave = MemberContext & { number: string; handBack: boolean }

/** Leaves a sheet. The last manager names another first, or hands the sheet back. */
export async function leaveSheet(ask: Leave): Promise<Fault | null> {
  const { payload, actor, address, number, handBack } = ask
  const sheet = await findKeptSheet({ payload, number })
  const row =
    sheet &&
    (await findMembershipRow(payload, {
      and: [
        { user: { equals: actor.id } },
        { sheet: { equals: sheet.kind } },
        { sheetId: { equals: sheet.id } },
        { state: { equals: 'active' } },
      ],
    }))
  if (!sheet || !row) return 'gone'
  const fault = await closeRow({ ask, row, keepManager: !handBack })
  if (fault) return fault
  const isOrphan = row.role === 'manager' && (await countManagers(payload, sheet.id)) === 0
  const action = isOrphan ? 'sheetHandedBack' : 'membershipLeft'
  await recordTrace({ payload, actor, action, sheet, address })
  return null
}
