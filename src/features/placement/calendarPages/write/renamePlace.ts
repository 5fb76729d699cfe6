import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { CalendarDesk } from '../calendarPath'
import { referenceFaults } from '../present/placeFaults'
import { findOwnPlace } from '../read/findOwnPlace'
import { readKept } from '../read/readKept'
import { calendarActor } from './calendarActor'

export type KeepAsk = { desk: CalendarDesk; number: string; place: string; word: string }
export type KeepOutcome = { fault: null | 'refused' | 'gone' | 'typed' }

/** Gives a place another name, that no other place of its unit has; its calendar is the same. For managers and coordinators. */
export async function renamePlace(
  context: MemberContext,
  { desk, number, place: id, word }: KeepAsk,
): Promise<KeepOutcome> {
  const { payload, actor, address } = context
  const opened = await calendarActor(context, {
    desk,
    number,
    needs: 'manage',
    gesture: 'renommer une place',
  })
  if (opened.fault !== null) return { fault: opened.fault }
  const { sheet } = opened
  const place = await findOwnPlace(payload, { facility: sheet.id, id })
  if (!place) return { fault: 'gone' }
  const { day: today } = localTime(clock.now())
  const kept = await readKept(payload, { facility: sheet.id, unit: place.unit.id, today })
  const others = (kept?.references ?? []).filter((one) => one.id !== id).map(({ reference }) => reference)
  if (referenceFaults(word, others).length > 0) return { fault: 'typed' }
  try {
    await payload.update({
      collection: SLUGS.places,
      id,
      data: { reference: word },
      depth: 0,
      select: {},
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return { fault: 'typed' }
  }
  const detail = `renommée : ${place.reference} → ${word} (${id})`
  await recordTrace({ payload, actor, action: 'placeKept', sheet, detail, address })
  return { fault: null }
}
