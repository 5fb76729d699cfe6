import { useTranslations } from 'next-intl'
import { dayHours } from '@/domain/hours/dayHours'
import { hoursWords, rangesWords } from '@/domain/hours/hoursWords'
import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { localTime } from '@/domain/localTime'
import { isFrenchHoliday } from '@/features/sheets/hours/isFrenchHoliday'
import { OpenBadge } from '@/features/sheets/hours/ui/OpenBadge'

type Props = { hours: OpeningHours; closures: readonly Closure[]; now: Date }

/** Whether it is open, and the hours of today; under a closure, those of an ordinary such day; on paper, those of the week. */
export function HoursToday({ hours, closures, now }: Props) {
  const t = useTranslations('hours')
  const { day } = localTime(now)
  const today = dayHours(hours, day, { closures, isHoliday: isFrenchHoliday })
  const usual = today?.closure ? dayHours(hours, day, { isHoliday: isFrenchHoliday }) : null
  return (
    <>
      <OpenBadge hours={hours} closures={closures} now={now} />
      {today && today.ranges.length > 0 && <span className="note no-print">{rangesWords(today)}</span>}
      {usual && usual.ranges.length > 0 && (
        <span className="note no-print">{t('usually', { hours: rangesWords(usual) })}</span>
      )}
      {!usual && <span className="print-only">{hoursWords(hours).join('\u00a0; ')}</span>}
    </>
  )
}
