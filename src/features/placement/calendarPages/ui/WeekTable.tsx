import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { countWords } from '../present/countWords'
import type { DayCounts } from '../present/dayCounts'
import { columnWords, longDay, weekDayAndDate } from '../present/dayWords'

/** A unit over the days; `counts` is by day, `null` where it keeps counts alone, told by `words`. */
export type WeekRow = {
  id: string
  name: ReactNode
  /** Of a day of this row. */
  dayHref: (day: string) => string
  counts: readonly DayCounts[] | null
  words: ReactNode
}

type Props = {
  rows: readonly WeekRow[]
  days: readonly string[]
  today: string
  rowHead: string
  /** Of the head of a column; none where there is no page for a day of all rows. */
  dayHref?: ((day: string) => string) | undefined
  totals: readonly DayCounts[] | null
}

/** All units over a week: what is free of each on each day, in words. */
export function WeekTable({ rows, days, today, rowHead, dayHref, totals }: Props) {
  const t = useTranslations('placeCalendar')
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const head = (day: string) => (
    <>
      <span aria-hidden>{columnWords(day)}</span>
      <span className="sr">{weekDayAndDate(day)}</span>
    </>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by keyboard too
    <section className="table-scroll" aria-label={t('scrollWeek')} tabIndex={0}>
      <table className="calendar week">
        <caption>{t('weekCaption', { from: capital(longDay(first)), to: longDay(last) })}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            {days.map((day) => (
              <th key={day} scope="col" className={day === today ? 'today' : undefined}>
                {dayHref ? <a href={dayHref(day)}>{head(day)}</a> : head(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, counts, words, dayHref: own }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {counts ? (
                counts.map((each, at) => (
                  <td key={days[at]} className={each.free > 0 ? 'some' : 'none'}>
                    <a href={own(days[at] ?? today)}>{countWords(each)}</a>
                  </td>
                ))
              ) : (
                <td colSpan={days.length}>{words}</td>
              )}
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              <th scope="row">{t('free')}</th>
              {totals.map(({ free }, at) => (
                <td key={days[at]}>{free}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
