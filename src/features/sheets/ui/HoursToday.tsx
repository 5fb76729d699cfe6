import { dayHours } from '@/domain/hours/dayHours'
import { rangesWords } from '@/domain/hours/hoursWords'
import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { localTime } from '@/domain/localTime'
import { isFrenchHoliday } from '@/features/sheets/hours/isFrenchHoliday'
import { OpenBadge } from '@/features/sheets/hours/ui/OpenBadge'

type Props = { hours: OpeningHours; closures: readonly Closure[]; now: Date }

/** Whether it is open, and the hours of today. */
export function HoursToday({ hours, closures, now }: Props) {
  const today = dayHours(hours, localTime(now).day, { closures, isHoliday: isFrenchHoliday })
  return (
    <>
      <OpenBadge hours={hours} closures={closures} now={now} />
      {today && today.ranges.length > 0 && <span className="note">{rangesWords(today)}</span>}
    </>
  )
}
