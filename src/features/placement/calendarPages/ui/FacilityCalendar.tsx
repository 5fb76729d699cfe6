import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { clock } from '@/infra/clock'
import { askedDay, calendarDays, mondayOf, UNIT_DAYS, WEEK_DAYS } from '../present/calendarDays'
import { readChildren } from '../read/readChildren'
import { readUnitRows } from '../read/readUnitRows'
import type { OpenedCalendar } from '../read/requireCalendar'
import { UnitCalendarPage } from './UnitCalendarPage'
import { WeekCalendarPage } from './WeekCalendarPage'

type Props = { opened: OpenedCalendar; asked: URLSearchParams }

/** The calendar of a facility: the unit that the address names over four weeks, the only one it has, or all of them over a week. */
export async function FacilityCalendar({ opened: { payload, sheet, desk, rights }, asked }: Props) {
  const now = clock.now()
  const { day: today } = localTime(now)
  const unitFrom = askedDay(asked.get('du'), mondayOf(today))
  const from = askedDay(asked.get('du'), today)
  const [units, settings] = await Promise.all([
    readUnitRows(payload, sheet.id, {
      from: [unitFrom, from].sort()[0] ?? from,
      to: addDays(unitFrom, UNIT_DAYS - 1),
      now,
    }),
    readFreePlacesSettings(payload),
  ])
  const frame = { sheet, desk, rights, now, today }
  const named = asked.get('unite')
  const shown = units.find(({ unit }) => unit.id === named) ?? (units.length === 1 ? units[0] : undefined)
  if (!shown)
    return (
      <WeekCalendarPage
        frame={frame}
        units={units}
        days={calendarDays(from, WEEK_DAYS)}
        settings={settings}
        asked={asked}
      />
    )
  const childrenOf = await readChildren(
    payload,
    shown.places.flatMap(({ standing }) => standing),
    today,
  )
  return (
    <UnitCalendarPage
      frame={frame}
      units={units}
      shown={shown}
      days={calendarDays(unitFrom, UNIT_DAYS)}
      childrenOf={childrenOf}
      settings={settings}
      asked={asked}
    />
  )
}
