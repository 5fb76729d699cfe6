import { CalendarX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ClosureState, closureStates } from '@/domain/hours/closureStates'
import { shortDate } from '@/domain/hours/dayNames'
import type { Closure } from '@/domain/hours/OpeningHours'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { calendarOf } from '../calendarOf'

/** `departement`: its code, whose clock holds. */
type Props = { closures: readonly Closure[]; departement: string | null; now: Date }

/** Exceptional closures under way or to come within 30 days; nothing otherwise. */
export function ClosureNotice({ closures, departement, now }: Props) {
  const t = useTranslations('hours')
  const told = closureStates(closures, calendarOf(departement).clock(now).day).filter(
    ({ state }) => state !== 'past',
  )
  return told.map(({ state, closure }) => (
    <p key={`${closure.from} ${closure.to}`} className={`notice ${state === 'now' ? 'late' : 'soon'}`}>
      <CalendarX className="icon" aria-hidden />
      <span>
        <strong>{closureWords({ state, closure })}</strong>
        {closure.message && <> {frenchSpaces(closure.message)}</>}
      </span>
    </p>
  ))

  function closureWords({ state, closure: { from, to } }: ClosureState): string {
    if (state === 'now') return t('closedNow', { day: shortDate(to) })
    if (from === to) return t('closedOn', { day: shortDate(from) })
    return t('closedSoon', { from: shortDate(from), to: shortDate(to) })
  }
}
