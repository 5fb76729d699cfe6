import { parisMidnight } from '@/domain/dates/parisMidnight'
import type { AdmissionFacts } from '@/domain/placement/AdmissionFacts'
import type { Commitment } from '@/domain/placement/Commitment'
import { admissionDue, isAdmissionLate } from '@/domain/placement/requests/admission'
import type { PlacementRequest } from '@/payload-types'

type Asked = {
  request: Pick<PlacementRequest, 'urgency' | 'admission'>
  /** Of its calendars, the oldest first. */
  lines: readonly Pick<Commitment, 'kind' | 'state' | 'from' | 'at' | 'occurredAt'>[]
}

/** What was said of the admission of a request, by when it is due, and whether it is or was late. */
export function admissionOf(
  { request: { urgency, admission }, lines }: Asked,
  now: Date,
): { facts: AdmissionFacts | null; due: { at: string; isLate: boolean } | null } {
  const stays = lines.filter(({ kind }) => kind === 'stay')
  const arrival = stays.find(({ state }) => state === 'arrived')
  const due = admissionDue(
    {
      urgency,
      expectedOn: arrival?.from ?? stays.findLast(({ state }) => state === 'planned')?.from ?? null,
      arrivedAt: arrival ? (arrival.occurredAt ?? arrival.at) : null,
    },
    parisMidnight,
  )
  const facts = admission ?? null
  return { facts, due: due ? { at: due, isLate: isAdmissionLate(facts, due, now) } : null }
}
