import { getTranslations } from 'next-intl/server'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'
import { askedPage, MOST_ROWS, WEEK_DAYS } from '../present/calendarDays'
import { dayCounts, sumCounts } from '../present/dayCounts'
import type { UnitRow } from '../read/readUnitRows'
import { CalendarHead } from './CalendarHead'
import { CalendarViews } from './CalendarViews'
import { ConfirmedLine } from './ConfirmedLine'
import { PeriodLinks } from './PeriodLinks'
import { WeekTable } from './WeekTable'

type Props = {
  frame: CalendarFrame
  units: readonly UnitRow[]
  days: readonly string[]
  settings: FreePlacesSettings
  asked: URLSearchParams
}

/** Every unit of a facility over a week: what is free of each. */
export async function WeekCalendarPage({ frame, units, days, settings, asked }: Props) {
  const t = await getTranslations('placeCalendar')
  const { desk, sheet, today } = frame
  const pages = Math.ceil(units.length / MOST_ROWS)
  const page = askedPage(asked.get('page'), pages)
  const from = days[0] ?? today
  const at = (day: string, number = 1) =>
    `${calendarPath(desk, sheet.number)}?${new URLSearchParams({
      du: day,
      ...(number > 1 ? { page: String(number) } : {}),
    })}`
  const dayHref = (day: string) => calendarPath(desk, sheet.number, 'jour', day)
  const kept = units.filter(({ places }) => places.length > 0)
  return (
    <div className="page calendar-page">
      <CalendarHead frame={frame} title={t('title')} text={sheet.name}>
        <PeriodLinks from={from} days={WEEK_DAYS} href={(day) => at(day)} />
      </CalendarHead>
      <CalendarViews frame={frame} units={units.map(({ unit }) => unit)} current="week" />
      <Outcome texts="placeCalendar" info={asked.get('info')} fault={asked.get('erreur')} />
      {units.length === 0 ? (
        <EmptyState
          text={t('noUnit')}
          next={{ href: keepingPath(sheet.number, 'unites'), label: t('toUnits') }}
        />
      ) : (
        <WeekTable
          rowHead={t('unit')}
          days={days}
          today={today}
          dayHref={dayHref}
          totals={
            kept.length > 1
              ? days.map((day) => sumCounts(kept.map(({ places }) => dayCounts(places, day))))
              : null
          }
          rows={units.slice((page - 1) * MOST_ROWS, page * MOST_ROWS).map(({ unit, places }) => ({
            id: unit.id,
            name: (
              <a href={`${calendarPath(desk, sheet.number)}?unite=${unit.id}`}>{frenchSpaces(unit.name)}</a>
            ),
            dayHref: (day) => `${dayHref(day)}#u-${unit.id}`,
            counts: places.length > 0 ? days.map((day) => dayCounts(places, day)) : null,
            words: <ConfirmedLine frame={frame} unit={unit} settings={settings} />,
          }))}
        />
      )}
      <Pager
        page={page}
        pages={pages}
        label={t('pager')}
        previous={t('previousPage')}
        next={t('nextPage')}
        href={(number) => at(from, number)}
      />
    </div>
  )
}
