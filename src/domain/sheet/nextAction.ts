import type { MembershipRole } from '../membership/closedLists'
import type { FreshnessState } from '../sheet/freshness'

/** The one thing that a sheet asks of whoever opens « Mes fiches », the most pressing first. */
export const NEXT_ACTIONS = [
  'sayPlaces',
  'confirm',
  'decide',
  'answerReports',
  'answerRequests',
  'complete',
  'edit',
  'read',
] as const
export type NextAction = (typeof NEXT_ACTIONS)[number]

export type SheetState = {
  role: MembershipRole
  freshness: FreshnessState
  /** Units whose free places are past their delay. */
  unitsToConfirm: number
  proposals: number
  reports: number
  requests: number
  missing: number
}

/** What to do first: families call on free places, then trust the date, then wait for answers. Who may not edit reads. */
export function nextAction(state: SheetState): NextAction {
  if (state.role === 'reader') return 'read'
  const asked: Record<NextAction, boolean> = {
    sayPlaces: state.unitsToConfirm > 0,
    confirm: state.freshness !== 'verified',
    decide: state.proposals > 0,
    answerReports: state.reports > 0,
    answerRequests: state.role === 'manager' && state.requests > 0,
    complete: state.missing > 0,
    edit: true,
    read: true,
  }
  return NEXT_ACTIONS.find((action) => asked[action]) ?? 'edit'
}
