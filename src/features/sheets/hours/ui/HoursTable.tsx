import { useTranslations } from 'next-intl'
import { comingWeek } from '@/domain/hours/comingWeek'
import type { DayHours } from '@/domain/hours/dayHours'
import { dayName, daysWords, shortDate } from '@/domain/hours/dayNames'
import { hoursWords, rangesWords } from '@/domain/hours/hoursWords'
import type { Closure, HoursDay, OpeningHours } from '@/domain/hours/OpeningHours'
import { localTime } from '@/domain/localTime'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { isFrenchHoliday } from '../isFrenchHoliday'

type Props = { hours: OpeningHours; closures?: readonly Closure[]; note?: string | null; now: Date }

/** The seven days from today on, Monday first, as they will really be: season, holidays and closures counted. */
export function HoursTable({ hours, closures = [], note, now }: Props) {
  const t = useTranslations('hours')
  const today = localTime(now).day
  const week = comingWeek(hours, today, { closures, isHoliday: isFrenchHoliday })
  const repeated = repeatedComments(week)
  const isClosedThisWeek = week.some(({ plan }) => plan.closure)
  // A closure empties days of the week: what holds the rest of the time is said whole beside it.
  const others = hoursWords(isClosedThisWeek ? hours : hours.filter(({ season, weeks }) => season || weeks))
  const special = ({ closure, holiday }: DayHours) => {
    if (closure) return t('closure')
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
