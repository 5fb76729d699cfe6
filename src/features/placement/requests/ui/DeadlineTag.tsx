import { CalendarClock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type DeadlineState, deadlineState, spanToDeadline } from '@/domain/placement/requests/deadlineState'

const TONES: Record<DeadlineState, string> = { past: 'late', near: 'late', soon: 'soon', far: '' }

/** How long is left before the legal deadline of a request, coloured as it comes near; nothing for a request without one. */
export function DeadlineTag({ deadline, now }: { deadline: string | null | undefined; now: Date }) {
  const t = useTranslations('placementRequests.deadline')
  const state = deadlineState(deadline, now)
  if (!deadline || !state) return null
  const tone = TONES[state]
  return (
    <time dateTime={deadline} className={`state ${tone ? `pill ${tone}` : 'dim'}`}>
      <CalendarClock className="icon" aria-hidden />
      {t(state, { span: spanToDeadline(deadline, now) })}
    </time>
  )
}
