import { createLocalReq } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { SLUGS } from '@/domain/slugs'
import { indexFacilityOf } from '@/features/catalogue/facilities/write/indexFacilityOf'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { commitLine } from '@/features/placement/calendar/write/commitLine'
import { settleCapacity } from '@/features/placement/calendar/write/settleCapacity'
import { endNote } from '../present/endNote'
import { findOwnPlace } from '../read/findOwnPlace'
import { calendarActor } from './calendarActor'
import type { KeepAsk, KeepOutcome } from './renamePlace'

/**
 * Ends the service of a place after a day. A line of its calendar says so first, out of service until further notice: whoever takes the
 * place at the same instant collides with it, so that no place ends under a child who was promised to it.
 */
export async function endPlace(
  context: MemberContext,
  { desk, number, place: id, word: day }: KeepAsk,
): Promise<KeepOutcome> {
  const { payload, actor, address } = context
  const opened = await calendarActor(context, {
    desk,
    number,
    needs: 'manage',
    gesture: 'fin de service d’une place',
  })
  if (opened.fault !== null) return { fault: opened.fault }
  const { sheet } = opened
  const place = await findOwnPlace(payload, { facility: sheet.id, id })
  if (!place || place.inServiceTo !== null) return { fault: 'gone' }
  if (!isCalendarDay(day) || day < place.inServiceFrom) return { fault: 'typed' }
  const line = await commitLine(
    { payload, actor, address },
    {
      place: id,
      act: { kind: 'outOfService', from: addDays(day, 1), to: null, reason: 'autre', note: endNote(day) },
    },
  )
  if (line.fault !== null) return { fault: line.fault === 'gone' ? 'gone' : 'typed' }
  await payload.update({
    collection: SLUGS.places,
    id,
    data: { inServiceTo: day },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  await settleCapacity(payload, place.unit.id)
  await indexFacilityOf(await createLocalReq({}, payload), [sheet.id])
  const detail = `fin de service le ${day} : ${place.reference} (${id})`
  await recordTrace({ payload, actor, action: 'placeKept', sheet, detail, address })
  return { fault: null }
}
