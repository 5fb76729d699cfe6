import { Clock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { timeLeft } from '@/domain/placement/timeLeft'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { FacilityHold } from '../FacilityHold'
import { optionId } from '../optionId'
import type { TypedReason } from '../read/checkReason'
import { AnswerForms } from './AnswerForms'
import { HoldFacts } from './HoldFacts'

/** An option that waits for its answer; `action` is `null` for somebody who may only read. */
export function OpenHold({
  hold,
  action,
  typed,
  now,
}: {
  hold: FacilityHold
  action: string | null
  typed: TypedReason | null
  now: Date
}) {
  const t = useTranslations('placementHolds')
  const until = new Date(hold.expiresAt)
  return (
    <article id={optionId(hold.thread)} className="hold">
      <h3>{frenchSpaces(t('answerBefore', { until: momentWords(until, now) }))}</h3>
      <p className="stage soon">
        <Clock className="icon" aria-hidden /> {t('left', { left: timeLeft(until, now) ?? '' })}
      </p>
      <HoldFacts hold={hold} />
      {action && <AnswerForms hold={hold} action={action} typed={typed} />}
    </article>
  )
}
