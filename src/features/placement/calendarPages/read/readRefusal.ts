import { localTime } from '@/domain/localTime'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { foreseeLine } from '@/features/placement/calendar/write/commitLine'
import { clock } from '@/infra/clock'
import type { Refusal } from '../present/Refusal'
import { readAct } from './readAct'
import { readActForm } from './readActForm'
import type { OpenedCalendar } from './requireCalendar'

/**
 * Why the act that an address holds (`saisie`) was not done, told again from the calendar as it is now; `null` where it holds none for
 * this place, or where nothing stands in its way any more.
 */
export async function readRefusal(
  { payload, user }: OpenedCalendar,
  asked: URLSearchParams,
  place: string,
): Promise<Refusal | null> {
  const typed = readActForm(unpackForm(asked.get('saisie')))
  if (!typed || typed.place !== place) return null
  const now = clock.now()
  const read = readAct(typed, { now, today: localTime(now).day })
  if (!read.act) return { typed, faults: read.faults, words: null, isRule: false }
  const line = await foreseeLine({ payload, actor: user, address: null }, { place, act: read.act })
  return { typed, faults: [], words: line.fault === null ? null : line.words, isRule: line.fault === 'rule' }
}
