import { useTranslations } from 'next-intl'
import { comingWeek } from '@/domain/hours/comingWeek'
import type { DayHours } from '@/domain/hours/dayHours'
import { dayName, daysWords, shortDate } from '@/domain/hours/dayNames'
import { hoursWords, rangesWords } from '@/domain/hours/hoursWords'
import type { Closure, HoursDay, HoursRule, OpeningHours } from '@/domain/hours/OpeningHours'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { calendarOf } from '../calendarOf'

/** `departement`: its code, whose clock and holidays hold. */
type Props = {
  hours: OpeningHours
  closures?: readonly Closure[]
  note?: string | null
  departement: string | null
  now: Date
}

/** The seven days from today on, Monday first, as they will really be: season, holidays and closures counted. */
export function HoursTable({ hours, closures = [], note, departement, now }: Props) {
  const t = useTranslations('hours')
  const calendar = calendarOf(departement)
  const today = calendar.clock(now).day
  const week = comingWeek(hours, today, { closures, ...calendar })
  const repeated = repeatedComments(week)
  const isClosedThisWeek = week.some(({ plan }) => plan.closure)
  // A closure empties days of the week: what holds the rest of the time is said whole beside it.
  const others = hoursWords(isClosedThisWeek ? hours : hours.filter(isSpecial))
  const special = ({ closure, holiday, isUnsure }: DayHours) => {
    if (closure) return t('closure')
    if (isUnsure) return t('schoolUnknown')
    if (!holiday) return null
    return holiday === 'ruled' ? t('holiday') : t('holidayUnruled')
  }
  return (
    <div className="hours">
      {hours.length === 0 ? (
        <p className="dim">{t('unknown')}</p>
      ) : (
        <table>
          <caption className="sr">{t('caption')}</caption>
          <thead className="sr">
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('open')}</th>
            </tr>
          </thead>
          <tbody>
            {week.map(({ day, name, plan }) => (
              <tr key={day} aria-current={day === today ? 'date' : undefined}>
                <th scope="row">
                  {dayName(name)}
                  {day === today && <small className="no-print"> {t('today')}</small>}
                </th>
                <td>
                  {rangesWords(isSaidBelow(plan, repeated) ? { ...plan, comment: null } : plan)}
                  {special(plan) && (
                    <small>
                      {' '}
                      {special(plan)} ({shortDate(day)})
                    </small>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {[...repeated].map(([comment, days]) => (
        <p key={comment} className="small">
          {`${daysWords(days)}\u00a0: ${frenchSpaces(comment)}`}
        </p>
      ))}
      {note && <p className="small">{frenchSpaces(note)}</p>}
      {others.length > 0 && (
        <div className="small">
          <strong>{t(isClosedThisWeek ? 'usual' : 'otherTimes')}</strong>
          <ul>
            {others.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** What does not hold every week. */
function isSpecial({ season, weeks, nth, school }: HoursRule): boolean {
  return Boolean(season || weeks || nth || school)
}

/** What is said of several days is said once, under the week, with the days. */
function repeatedComments(week: ReturnType<typeof comingWeek>): Map<string, HoursDay[]> {
  const days = new Map<string, HoursDay[]>()
  for (const { name, plan } of week)
    if (plan.comment && plan.ranges.length > 0)
      days.set(plan.comment, [...(days.get(plan.comment) ?? []), name])
  return new Map([...days].filter(([, names]) => names.length > 1))
}

function isSaidBelow({ ranges, comment }: DayHours, repeated: ReadonlyMap<string, HoursDay[]>): boolean {
  return ranges.length > 0 && comment !== null && repeated.has(comment)
}
