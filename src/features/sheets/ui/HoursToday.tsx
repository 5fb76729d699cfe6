import { useTranslations } from 'next-intl'
import { dayHours } from '@/domain/hours/dayHours'
import { hoursWords, rangesWords } from '@/domain/hours/hoursWords'
import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { calendarOf } from '@/features/sheets/hours/calendarOf'
import { OpenBadge } from '@/features/sheets/hours/ui/OpenBadge'

/** `departement`: its code, whose clock and holidays hold. */
type Props = {
  hours: OpeningHours
  closures: readonly Closure[]
  departement: string | null
  now: Date
}

/** Whether it is open, and the hours of today; under a closure, those of an ordinary such day; on paper, those of the week. */
export function HoursToday({ hours, closures, departement, now }: Props) {
  const t = useTranslations('hours')
  const { clock, ...calendar } = calendarOf(departement)
  const { day } = clock(now)
  const today = dayHours(hours, day, { closures, ...calendar })
  const usual = today?.closure ? dayHours(hours, day, calendar) : null
  return (
    <>
      <OpenBadge hours={hours} closures={closures} departement={departement} now={now} />
      {today && !today.isUnsure && today.ranges.length > 0 && (
        <span className="note no-print">{rangesWords(today)}</span>
      )}
      {usual && usual.ranges.length > 0 && (
        <span className="note no-print">{t('usually', { hours: rangesWords(usual) })}</span>
      )}
      {!usual && <span className="print-only">{hoursWords(hours).join('\u00a0; ')}</span>}
    </>
  )
}
