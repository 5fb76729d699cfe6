import type { CommitmentReason } from '../Commitment'
import { monthsOfAge } from '../childAge'
import type { ShortageKind } from '../closedLists'
import { type AgeClass, ageClassOf } from './ages'
import type { CountedInput, CountedPlace, CountedThread } from './CountedInput'

/** What happened once, with all that it may be counted by. `territory` is that of the place, of the child's ties for a shortage. */
export type Refusal = {
  at: string
  reason: CommitmentReason | 'autre'
  age: AgeClass
  facility: string
  territory: string
}
export type NoShow = Refusal
export type ExpiredHold = Omit<Refusal, 'reason'>
export type Shortage = {
  at: string
  kind: ShortageKind
  age: AgeClass
  territory: string
  request: string | null
}

type Known = Pick<CountedInput, 'threads' | 'requests' | 'now'> & {
  places: ReadonlyMap<string, CountedPlace>
}

/** Every option that a facility refused. */
export const refusalsOf = (known: Known): Refusal[] =>
  known.threads.flatMap((thread) =>
    thread.kind === 'hold' && thread.state === 'refused' && thread.answeredAt !== null
      ? [{ ...whoAndWhere(known, thread, thread.answeredAt), reason: thread.reason ?? 'autre' }]
      : [],
  )

/** Every option that nobody answered before its hour. */
export const expiredHoldsOf = (known: Known): ExpiredHold[] =>
  known.threads.flatMap((thread) => {
    const { kind, state, expiresAt } = thread
    const isPast = expiresAt !== null && expiresAt <= known.now
    const isExpired =
      kind === 'hold' && expiresAt !== null && (state === 'expired' || (state === 'placed' && isPast))
    return isExpired ? [whoAndWhere(known, thread, expiresAt)] : []
  })

/** Every child who was expected and did not come. */
export const noShowsOf = (known: Known): NoShow[] =>
  known.threads.flatMap((thread) =>
    thread.kind === 'stay' && thread.state === 'notArrived'
      ? [{ ...whoAndWhere(known, thread, thread.lastAt), reason: thread.reason ?? 'autre' }]
      : [],
  )

/** Every search without result and every report, by the age of each child; once where no age was said. */
export const shortagesOf = ({ shortages }: Pick<CountedInput, 'shortages'>): Shortage[] =>
  shortages.flatMap(({ kind, at, ages, territory, request }) =>
    (ages.length > 0 ? ages : [null]).map((age) => ({ kind, at, age: ageClassOf(age), territory, request })),
  )

function whoAndWhere(
  { requests, places }: Known,
  { request, child, place }: CountedThread,
  at: string,
): ExpiredHold {
  const known = request === null ? undefined : requests.get(request)
  const birth = known?.children[child ?? 0]?.birthMonth
  const where = places.get(place)
  return {
    at,
    age: ageClassOf(birth ? monthsOfAge(birth, at) : null),
    facility: where?.facility ?? '',
    territory: where?.territory ?? '',
  }
}
