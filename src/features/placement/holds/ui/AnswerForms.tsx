import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { REFUSAL_REASONS } from '@/domain/placement/closedLists'
import type { FacilityHold } from '../FacilityHold'
import type { TypedReason } from '../read/checkReason'
import { ReasonForm } from './ReasonForm'

type Props = {
  hold: FacilityHold
  /** Where the buttons are posted. */
  action: string
  /** What was refused, to be shown again with what is wrong in it; `null` for another option, or nothing. */
  typed: TypedReason | null
}

/** The two answers to an option, under the thumb: yes in one press, no with its reason. */
export function AnswerForms({ hold: { thread, request }, action, typed }: Props) {
  const t = useTranslations('placementHolds')
  const { reference } = request
  return (
    <div className="answers">
      <form method="post" action={action}>
        <input type="hidden" name="option" value={thread} />
        <button
          type="submit"
          name="action"
          value="accept"
          className="btn w-full !min-h-14"
          aria-label={t('acceptOf', { reference })}
        >
          <CircleCheck className="icon" aria-hidden />
          {t('accept')}
        </button>
      </form>
      <ReasonForm
        thread={thread}
        action={action}
        button="refuse"
        list={REFUSAL_REASONS}
        typed={typed}
        words={{
          open: t('refuse'),
          openOf: t('refuseOf', { reference }),
          reason: t('reason'),
          send: t('refuse'),
        }}
      />
    </div>
  )
}
