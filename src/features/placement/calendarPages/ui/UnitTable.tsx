import { useTranslations } from 'next-intl'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import type { CalendarFrame } from '../CalendarFrame'
import type { CalendarPlaceRow } from '../CalendarPlaceRow'
import { calendarPath } from '../calendarPath'
import { dayCounts } from '../present/dayCounts'
import { columnWords, isWeekend, longDay, weekDayAndDate } from '../present/dayWords'
import { PlaceRow } from './PlaceRow'

type Props = {
  frame: CalendarFrame
  /** Every place of the unit, of which `shown` are on this page. */
  places: readonly CalendarPlaceRow[]
  shown: readonly CalendarPlaceRow[]
  days: readonly string[]
  childrenOf: ReadonlyMap<string, MaskedChild>
}

/** One unit: a row a place, a column a day, and what is free at the foot. */
export function UnitTable({ frame, places, shown, days, childrenOf }: Props) {
  const t = useTranslations('placeCalendar')
  const { desk, sheet, today } = frame
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by keyboard too
    <section className="table-scroll" aria-label={t('scrollUnit')} tabIndex={0}>
      <table className="calendar month">
        <caption>{t('unitCaption', { from: capital(longDay(first)), to: longDay(last) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            {days.map((day) => (
              <th key={day} scope="col" className={day === today ? 'today' : undefined}>
                <a href={calendarPath(desk, sheet.number, 'jour', day)}>
                  <span aria-hidden>{columnWords(day)}</span>
                  <span className="sr">{weekDayAndDate(day)}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((place) => (
            <PlaceRow key={place.id} frame={frame} place={place} days={days} childrenOf={childrenOf} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('free')}</th>
            {days.map((day) => (
              <td key={day} className={isWeekend(day) ? 'we' : undefined}>
                {dayCounts(places, day).free}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
