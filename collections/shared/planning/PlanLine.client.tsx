'use client'

import { Button } from '@payloadcms/ui'
import { typedDate } from '@/domain/dates/typedDate'
import { PLAN_STATES, PLANNED_ACTS } from '@/domain/editions/closedLists'
import { labelOf } from '@/domain/labelOf'
import type { ShownPlan } from './usePlans.client'

type Props = { plan: ShownPlan; onAct: (path: 'plan-approve' | 'plan-cancel') => void }

/** One plan: what, when, where it stands and why, by whom it was approved, and what one may do of it. */
export function PlanLine({ plan: { act, at, state, approvedByName, reason }, onAct }: Props) {
  const what = `${labelOf(PLANNED_ACTS, act)} du ${typedDate(at, true).replace(' ', ' à ')}`
  const isStopped = state !== 'planned'
  return (
    <li>
      <span>
        {isStopped && <strong>{`${labelOf(PLAN_STATES, state)} : `}</strong>}
        {what}
        {approvedByName && `, approuvée par ${approvedByName}`}
        {isStopped && reason && `. ${reason}`}
      </span>
      {state === 'stale' && act === 'publish' && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          aria-label={`Approuver de nouveau : ${what}`}
          onClick={() => onAct('plan-approve')}
        >
          Approuver
        </Button>
      )}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={`${state === 'failed' ? 'Ranger' : 'Annuler'} : ${what}`}
        onClick={() => onAct('plan-cancel')}
      >
        {state === 'failed' ? 'Ranger' : 'Annuler'}
      </Button>
    </li>
  )
}
