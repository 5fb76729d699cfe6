import type { Payload } from 'payload'
import { rememberedRefusal } from '@/domain/placement/matching/rememberedRefusal'
import { findCandidates } from '@/features/placement/matching/read/findCandidates'
import { requestRefusals } from '@/features/placement/matching/read/requestRefusals'
import type { PlacementRequest } from '@/payload-types'

type Ask = { request: Pick<PlacementRequest, 'id' | 'admission'>; places: readonly string[]; now: Date }

/**
 * What a unit of these places refused of this request and still stands, in words, as the search tells it; `null` when nothing holds it back.
 * Whoever may put options reads what agents do.
 */
export async function rememberedFault(
  payload: Payload,
  { request, places, now }: Ask,
): Promise<string | null> {
  const candidates = await findCandidates(payload, 'agents')
  const refusals = await requestRefusals(payload, request, candidates)
  const units = new Set(places.map((place) => candidates.unitOf.get(place)))
  const remembered = rememberedRefusal(
    refusals.filter(({ unit }) => units.has(unit)),
    now,
  )
  return remembered?.stands ? `Cette unité a ${remembered.words}.` : null
}
