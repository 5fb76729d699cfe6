import { getTranslations } from 'next-intl/server'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import { openingPath } from '@/domain/placement/openingPath'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { unitWords } from '@/features/catalogue/facilities/present/unitWords'
import { EmptyState } from '@/ui/EmptyState'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'
import { askedPage, MOST_ROWS, UNIT_DAYS } from '../present/calendarDays'
import type { UnitRow } from '../read/readUnitRows'
import { CalendarHead } from './CalendarHead'
import { CalendarLegend } from './CalendarLegend'
import { CalendarViews } from './CalendarViews'
import { ConfirmedLine } from './ConfirmedLine'
import { PeriodLinks } from './PeriodLinks'
import { UnitTable } from './UnitTable'

type Props = {
  frame: CalendarFrame
  units: readonly UnitRow[]
  shown: UnitRow
  days: readonly string[]
  childrenOf: ReadonlyMap<string, MaskedChild>
  settings: FreePlacesSettings
  asked: URLSearchParams
}

/** One unit over four weeks, a row a place. */
export async function UnitCalendarPage({ frame, units, shown, days, childrenOf, settings, asked }: Props) {
  const t = await getTranslations('placeCalendar')
  const { desk, sheet, rights } = frame
  const { unit, places } = shown
  const pages = Math.ceil(places.length / MOST_ROWS)
  const page = askedPage(asked.get('page'), pages)
  const from = days[0] ?? frame.today
  const at = (day: string, number = 1) =>
    `${calendarPath(desk, sheet.number)}?${new URLSearchParams({
      unite: unit.id,
      du: day,
      ...(number > 1 ? { page: String(number) } : {}),
    })}`
  return (
    <div className="page calendar-page">
      <CalendarHead
        frame={frame}
        title={unit.name}
        text={`${sheet.name} · ${unitWords(unit)}`}
        here={units.length > 1 ? unit.name : undefined}
      >
        <PeriodLinks from={from} days={UNIT_DAYS} href={(day) => at(day)} />
      </CalendarHead>
      <CalendarViews frame={frame} units={units.map((row) => row.unit)} current={unit.id} />
      <Outcome texts="placeCalendar" info={asked.get('info')} fault={asked.get('erreur')} />
      <ConfirmedLine frame={frame} unit={unit} settings={settings} />
      {places.length === 0 ? (
        <EmptyState text={t('noPlace')} next={nextOf()} />
      ) : (
        <>
          <UnitTable
            frame={frame}
            places={places}
            shown={places.slice((page - 1) * MOST_ROWS, page * MOST_ROWS)}
            days={days}
            childrenOf={childrenOf}
          />
          <CalendarLegend />
          <Pager
            page={page}
            pages={pages}
            label={t('pager')}
            previous={t('previousPage')}
            next={t('nextPage')}
            href={(number) => at(from, number)}
          />
          <p className="actions no-print">
            {rights.manage && (
              <a className="btn quiet" href={calendarPath(desk, sheet.number, 'places', unit.id)}>
                {t('addPlace')}
              </a>
            )}
            {rights.coordinate && desk === 'coordinator' && (
              <a className="btn quiet" href={calendarPath(desk, sheet.number, 'surnombre', unit.id)}>
                {t('openExtra')}
              </a>
            )}
          </p>
        </>
      )}
    </div>
  )

  /** A facility turns its count into places; a coordinator adds them. */
  function nextOf() {
    if (desk === 'keeper' && rights.edit)
      return { href: openingPath(sheet.number, unit.id), label: t('openPlaces') }
    if (rights.manage)
      return { href: calendarPath(desk, sheet.number, 'places', unit.id), label: t('addPlace') }
    return { href: keepingPath(sheet.number, 'places'), label: t('noPlaceNext') }
  }
}
