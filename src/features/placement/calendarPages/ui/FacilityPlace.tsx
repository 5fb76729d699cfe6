import { notFound } from 'next/navigation'
import { addDays } from '@/domain/hours/calendarDay'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { localTime } from '@/domain/localTime'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { foreseeLine } from '@/features/placement/calendar/write/commitLine'
import { clock } from '@/infra/clock'
import { endNote } from '../present/endNote'
import { referenceFaults } from '../present/placeFaults'
import type { OwnPlace } from '../read/findOwnPlace'
import { openPlace } from '../read/openPlace'
import { readChildren } from '../read/readChildren'
import { readKept } from '../read/readKept'
import { readPlaceForm } from '../read/readPlaceForm'
import { readRefusal } from '../read/readRefusal'
import type { OpenedCalendar } from '../read/requireCalendar'
import type { TypedKeep } from './KeepPlaceForms'
import { PlacePage } from './PlacePage'

type Props = { opened: OpenedCalendar; place: string; asked: URLSearchParams }

/** A place of a facility, as its address names it. */
export async function FacilityPlace({ opened, place: id, asked }: Props) {
  const { payload, sheet, desk, rights } = opened
  const now = clock.now()
  const { day: today } = localTime(now)
  const found = await openPlace(payload, { facility: sheet.id, id, now })
  if (!found) notFound()
  const { place, row } = found
  const [childrenOf, refusal, typed] = await Promise.all([
    readChildren(payload, row.standing, today),
    readRefusal(opened, asked, place.id),
    rights.manage ? typedKeep(opened, place, asked) : null,
  ])
  return (
    <PlacePage
      frame={{ sheet, desk, rights, now, today }}
      place={place}
      row={row}
      childrenOf={childrenOf}
      refusal={refusal?.typed.thread === '' ? refusal : null}
      typed={typed}
      asked={asked}
    />
  )
}

/** What was typed of the keeping of this place, with why it was refused. */
async function typedKeep(
  { payload, user, sheet }: OpenedCalendar,
  place: OwnPlace,
  asked: URLSearchParams,
): Promise<TypedKeep | null> {
  const { action, word, place: id } = readPlaceForm(unpackForm(asked.get('saisie')))
  if (id !== place.id || (action !== 'rename' && action !== 'end')) return null
  if (action === 'rename') {
    const { day: today } = localTime(clock.now())
    const kept = await readKept(payload, { facility: sheet.id, unit: place.unit.id, today })
    const others = (kept?.references ?? []).filter((one) => one.id !== id).map(({ reference }) => reference)
    const [fault] = referenceFaults(word, others)
    return fault ? { action, word, fault: fault.message } : null
  }
  if (!isCalendarDay(word)) return { action, word, fault: 'Donnez le dernier jour en service.' }
  if (word < place.inServiceFrom)
    return { action, word, fault: 'La place n’était pas encore en service ce jour-là.' }
  const line = await foreseeLine(
    { payload, actor: user, address: null },
    {
      place: place.id,
      act: { kind: 'outOfService', from: addDays(word, 1), to: null, reason: 'autre', note: endNote(word) },
    },
  )
  return line.fault === null ? null : { action, word, fault: line.words }
}
