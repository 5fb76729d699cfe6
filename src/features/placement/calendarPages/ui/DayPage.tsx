import { ChevronLeft, ChevronRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { addDays } from '@/domain/hours/calendarDay'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import { EmptyState } from '@/ui/EmptyState'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'
import { characteristicFigures } from '../present/characteristicFigures'
import { dayCounts, sumCounts } from '../present/dayCounts'
import { dayEvents } from '../present/dayEvents'
import { longDay, weekDayAndDate } from '../present/dayWords'
import type { UnitRow } from '../read/readUnitRows'
import { CalendarHead } from './CalendarHead'
import { CalendarViews } from './CalendarViews'
import { CharacteristicTables } from './CharacteristicTables'
import { DayEventLists } from './DayEventLists'
import { DayFigures } from './DayFigures'
import { DayPlaces } from './DayPlaces'

type Props = {
  frame: CalendarFrame
  units: readonly UnitRow[]
  day: string
  childrenOf: ReadonlyMap<string, MaskedChild>
}

/** One day of a facility: its figures, what it asks, place by place, then by whom units receive. */
export async function DayPage({ frame, units, day, childrenOf }: Props) {
  const t = await getTranslations('placeCalendar')
  const { desk, sheet, today } = frame
  const at = (other: string) => calendarPath(desk, sheet.number, 'jour', other)
  const counted = units.map(({ unit, places }) => ({ unit, counts: dayCounts(places, day) }))
  const places = units.flatMap((row) => row.places)
  const names = new Map(
    units.flatMap(({ unit, places: own }) =>
      own.map(({ id, reference }) => [id, `${reference}, ${unit.name}`]),
    ),
  )
  const words = longDay(day)
  return (
    <div className="page calendar-page">
      <CalendarHead
        frame={frame}
        title={words.charAt(0).toUpperCase() + words.slice(1)}
        text={sheet.name}
        here={day === today ? t('today') : weekDayAndDate(day)}
      >
        <a
          className="btn quiet"
          rel="prev"
          href={at(addDays(day, -1))}
          aria-label={t('day.previous', { day: weekDayAndDate(addDays(day, -1)) })}
        >
          <ChevronLeft className="icon" aria-hidden /> {weekDayAndDate(addDays(day, -1))}
        </a>
        <a
          className="btn quiet"
          rel="next"
          href={at(addDays(day, 1))}
          aria-label={t('day.next', { day: weekDayAndDate(addDays(day, 1)) })}
        >
          {weekDayAndDate(addDays(day, 1))} <ChevronRight className="icon" aria-hidden />
        </a>
      </CalendarHead>
      <CalendarViews
        frame={frame}
        units={units.map(({ unit }) => unit)}
        current={day === today ? 'day' : 'other'}
      />
      {places.length === 0 ? (
        <EmptyState
          text={t('noPlaces')}
          next={{ href: calendarPath(desk, sheet.number), label: t('toCalendar') }}
        />
      ) : (
        <>
          <DayFigures counts={sumCounts(counted.map(({ counts }) => counts))} />
          <DayEventLists
            frame={frame}
            events={dayEvents(
              places.flatMap(({ standing }) => standing),
              day,
              today,
            )}
            childrenOf={childrenOf}
            names={names}
          />
          <DayPlaces frame={frame} units={units} day={day} childrenOf={childrenOf} />
          <CharacteristicTables
            figures={characteristicFigures(counted.filter(({ counts }) => counts.open > 0))}
          />
        </>
      )}
    </div>
  )
}
