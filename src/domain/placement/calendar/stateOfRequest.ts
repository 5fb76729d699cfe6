import type { RequestState } from '../closedLists'
import type { Standing } from './standingOf'

export type RequestFacts = { state: RequestState; waitingSince: string | null; children: number }

const HELD_OUT: readonly RequestState[] = ['draft', 'closed', 'withdrawn']
const RECEIVED: readonly string[] = ['arrived', 'left']
const ADMITTED: readonly string[] = ['planned', ...RECEIVED]

/**
 * What a request is at, from the calendars: `admitted` from the first accepted option to the last arrival, `closed` (received) then.
 * A draft, and a request that somebody closed or withdrew, stay so. `standing` is what stands of its commitments, on all places.
 */
export function stateOfRequest(
  { state, waitingSince, children }: RequestFacts,
  standing: readonly Standing[],
): RequestState {
  if (HELD_OUT.includes(state)) return state
  const stays = standing.filter(({ kind }) => kind === 'stay')
  const received = stays.filter((stay) => RECEIVED.includes(stay.state))
  if (children > 0 && new Set(received.map(({ child }) => child)).size >= children) return 'closed'
  if (stays.some((stay) => ADMITTED.includes(stay.state))) return 'admitted'
  if (standing.some((one) => one.kind === 'hold' && one.state === 'placed')) return 'held'
  return waitingSince ? 'waiting' : 'open'
}
