import { localTime } from '@/domain/localTime'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import type { CalendarDesk } from '../calendarPath'
import { newPlaceFaults } from '../present/placeFaults'
import type { TypedPlaceForm } from '../present/TypedPlaceForm'
import { capacityFaults } from '../read/capacityFaults'
import { readKept } from '../read/readKept'
import { calendarActor } from './calendarActor'
import { writePlace } from './writePlace'

export type AddAsk = { desk: CalendarDesk; number: string; unit: string; typed: TypedPlaceForm }
/** `typed`: the form holds faults; `busy`: somebody else adds a place to the unit right now. */
export type AddOutcome = { fault: null; place: string } | { fault: 'refused' | 'gone' | 'typed' | 'busy' }

/** Adds a place to a unit, for managers and coordinators: one at a time in a facility, which opens no more than it has. */
export async function addPlace(
  context: MemberContext,
  { desk, number, unit: id, typed }: AddAsk,
): Promise<AddOutcome> {
  const { payload } = context
  const opened = await calendarActor(context, { desk, number, needs: 'manage', gesture: 'ajouter une place' })
  if (opened.fault !== null) return { fault: opened.fault }
  const { sheet } = opened
  const { day: today } = localTime(clock.now())
  const done = await withLease(payload, sheet.id, async (): Promise<AddOutcome> => {
    const kept = await readKept(payload, { facility: sheet.id, unit: id, today })
    if (!kept) return { fault: 'gone' }
    const references = kept.references.map(({ reference }) => reference)
    const { inService } = kept
    const capacity = await capacityFaults(payload, { facility: sheet.id, unit: id, inService })
    if (newPlaceFaults(typed, { references, capacity }).length > 0) return { fault: 'typed' }
    const place = await writePlace(context, sheet, {
      unit: id,
      reference: typed.reference,
      kind: typed.kind === 'standby' ? 'standby' : 'ordinary',
      inServiceFrom: typed.from,
    })
    return place ? { fault: null, place } : { fault: 'typed' }
  })
  return done ?? { fault: 'busy' }
}
