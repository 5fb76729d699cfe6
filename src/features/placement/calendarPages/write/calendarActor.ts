import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { CalendarDesk } from '../calendarPath'
import { type CalendarRights, calendarRights } from '../read/calendarRights'

type Ask = {
  desk: CalendarDesk
  number: string
  /** What is asked for. */
  needs: Exclude<keyof CalendarRights, 'isMember'>
  /** What the journal says was tried. */
  gesture: string
}

/**
 * Whose calendar is acted on and with which rights, by the memberships of this very instant; a refusal leaves a line in the journal. A
 * coordinator acts at the desk of coordinators, a member at that of the facility: each for what the other does not see.
 */
export async function calendarActor(
  { payload, actor, address }: MemberContext,
  { desk, number, needs, gesture }: Ask,
): Promise<{ fault: 'gone' | 'refused' } | { fault: null; sheet: KeptSheet; rights: CalendarRights }> {
  const sheet = await findKeptSheet({ payload, number })
  if (sheet?.kind !== 'facilities') return { fault: 'gone' }
  const rights = calendarRights(actor, await membershipsOf(payload, actor.id), sheet.id)
  const isAtOwnDesk = desk === 'coordinator' ? rights.coordinate : rights.isMember
  if (isAtOwnDesk && rights[needs]) return { fault: null, sheet, rights }
  await recordTrace({ payload, actor, action: 'refused', sheet, detail: gesture, address })
  return { fault: 'refused' }
}
