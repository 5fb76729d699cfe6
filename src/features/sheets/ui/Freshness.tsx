import { CircleCheck, ClockAlert, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { localTime } from '@/domain/localTime'
import { type FreshnessState, freshnessState } from '@/domain/sheet/freshness'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { OnPaper } from '@/ui/OnPaper'
import { relativeDay } from '@/ui/relativeDay'

type Props = {
  verifiedAt: string | null | undefined
  reviewDueAt: string | null | undefined
  now: Date
  form?: 'pill' | 'long'
}

const CLASSES: Record<FreshnessState, string> = { verified: 'ok', dueSoon: 'soon', overdue: 'late' }
const ICONS = { verified: CircleCheck, dueSoon: ClockAlert, overdue: TriangleAlert }

/** How far a sheet can be trusted: pictogram, words and date, never colour alone. */
export function Freshness({ verifiedAt, reviewDueAt, now, form = 'pill' }: Props) {
  const t = useTranslations('freshness')
  const verified = verifiedAt ? new Date(verifiedAt) : null
  const due = reviewDueAt ? new Date(reviewDueAt) : null
  const state = freshnessState(verified, due, now)
  const Icon = ICONS[state]
  return (
    <span className={`state ${form === 'pill' ? 'pill' : ''} ${CLASSES[state]}`}>
      <Icon className="icon" aria-hidden />
      {verified && due ? (
        <time dateTime={localTime(verified).day} title={t('exact', { day: frenchDay(verified) })}>
          <OnPaper screen={words(verified, due)} paper={paperWords(verified, due)} />
        </time>
      ) : (
        t('never')
      )}
    </span>
  )

  function words(on: Date, before: Date): string {
    const days = daysBetween(now, before)
    if (state === 'overdue') return t('overdue', { days: -days })
    if (state === 'dueSoon') return days === 0 ? t('dueToday') : t('dueSoon', { days })
    if (form === 'long') return t('verifiedAgo', { when: relativeDay(on, now) })
    const sameYear = localTime(on).day.slice(0, 4) === localTime(now).day.slice(0, 4)
    return t('verifiedOn', { day: frenchDay(on, sameYear ? 'short' : 'long') })
  }

  function paperWords(on: Date, before: Date): string {
    if (state === 'verified') return t('verifiedOn', { day: frenchDay(on) })
    return t(state === 'overdue' ? 'overdueSince' : 'dueOn', { day: frenchDay(before) })
  }
}
