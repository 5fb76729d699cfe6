import { URGENCIES, type Urgency } from '../closedLists'

type Ordered = { legalDeadline?: string | null; urgency: Urgency; createdAt: string }

const RANKS = new Map<string, number>(URGENCIES.map(({ code }, rank) => [code, rank]))
const LAST = Number.POSITIVE_INFINITY
const at = (instant: string | null | undefined) => (instant ? Date.parse(instant) : LAST)

/** Requests as boards show them: the nearest legal deadline first (past ones before), then the most urgent, then the oldest. */
export function byDeadline<Request extends Ordered>(requests: readonly Request[]): Request[] {
  return [...requests].sort((one, other) => {
    const [mine, its] = [at(one.legalDeadline), at(other.legalDeadline)]
    if (mine !== its) return mine < its ? -1 : 1
    const rank = (RANKS.get(one.urgency) ?? LAST) - (RANKS.get(other.urgency) ?? LAST)
    return rank || Date.parse(one.createdAt) - Date.parse(other.createdAt)
  })
}
