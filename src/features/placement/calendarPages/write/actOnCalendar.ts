import { localTime } from '@/domain/localTime'
import type { LineFault } from '@/domain/placement/calendar/Situation'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { commitLine } from '@/features/placement/calendar/write/commitLine'
import { clock } from '@/infra/clock'
import type { CalendarDesk } from '../calendarPath'
import type { TypedActForm } from '../present/TypedActForm'
import { findOwnPlace } from '../read/findOwnPlace'
import { readAct } from '../read/readAct'
import { calendarActor } from './calendarActor'

type Ask = { desk: CalendarDesk; number: string; typed: TypedActForm }

/** `typed`: the form holds faults; `line`: the calendar says no, with words. */
export type ActOutcome =
  | { fault: null; thread: string }
  | { fault: 'refused' | 'gone' | 'typed' }
  | { fault: 'line'; line: LineFault }

/**
 * Does what a form asks for on the calendar of a place of a facility, for its contributors and for coordinators. To cancel what was
 * accepted, and to pass over a rule, is for coordinators alone.
 */
export async function actOnCalendar(
  context: MemberContext,
  { desk, number, typed }: Ask,
): Promise<ActOutcome> {
  const { payload, actor, address } = context
  const isCancel = typed.act === 'cancel'
  const gesture = `calendrier : ${typed.act}`
  const opened = await calendarActor(context, {
    desk,
    number,
    needs: isCancel ? 'coordinate' : 'edit',
    gesture,
  })
  if (opened.fault !== null) return { fault: opened.fault }
  const { sheet } = opened
  const place = await findOwnPlace(payload, { facility: sheet.id, id: typed.place })
  const isOfPlace = typed.thread === '' || typed.thread.startsWith(`${typed.place}:`)
  if (!place || !isOfPlace) {
    const detail = `${gesture} : place inconnue de la fiche`
    await recordTrace({ payload, actor, action: 'refused', sheet, detail, address })
    return { fault: 'gone' }
  }
  const now = clock.now()
  const read = readAct(typed, { now, today: localTime(now).day })
  if (!read.act) return { fault: 'typed' }
  const line = await commitLine({ payload, actor, address }, { place: place.id, act: read.act })
  return line.fault === null ? { fault: null, thread: line.line.thread } : { fault: 'line', line }
}
