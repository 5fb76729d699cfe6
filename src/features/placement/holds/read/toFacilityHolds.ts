import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { CANCELLATION_REASONS, REFUSAL_REASONS } from '@/domain/placement/closedLists'
import type { HoldStory } from '@/domain/placement/holds/holdStories'
import { SLUGS } from '@/domain/slugs'
import { maskedRequest } from '@/features/placement/notices/present/maskedRequest'
import type { PlacedLine } from '@/features/placement/notices/read/linesWhere'
import type { FacilityHold } from '../FacilityHold'

const REASONS = [...REFUSAL_REASONS, ...CANCELLATION_REASONS]
const many = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
const idsOf = (ids: readonly (string | null)[]) => ({ in: [...new Set(ids.filter((id) => id !== null))] })

/** Options as the facility reads them: what is asked of its masked projection, never of the request itself. Three reads. */
export async function toFacilityHolds(
  payload: Payload,
  stories: readonly HoldStory<PlacedLine>[],
): Promise<FacilityHold[]> {
  if (stories.length === 0) return []
  const [requests, places, units] = await Promise.all([
    payload.find({
      collection: SLUGS.placementRequests,
      where: { id: idsOf(stories.map(({ placed }) => placed.request)) },
      select: { reference: true, profile: true, requesterName: true, service: true },
      ...many,
    }),
    payload.find({
      collection: SLUGS.places,
      where: { id: idsOf(stories.map(({ placed }) => placed.place)) },
      select: { reference: true },
      ...many,
    }),
    payload.find({
      collection: SLUGS.units,
      where: { id: idsOf(stories.map(({ placed }) => placed.unit)) },
      select: { name: true },
      ...many,
    }),
  ])
  const byId = new Map(requests.docs.map((request) => [request.id, request]))
  const placeNames = new Map(places.docs.map(({ id, reference }) => [id, reference]))
  const unitNames = new Map(units.docs.map(({ id, name }) => [id, name]))
  return stories.flatMap(({ placed, answer, state }): FacilityHold[] => {
    const request = byId.get(placed.request ?? '')
    if (!request) return []
    const asker = [request.requesterName, request.service].filter(Boolean).join(', ')
    return [
      {
        thread: placed.thread,
        place: placeNames.get(placed.place) ?? '',
        unit: unitNames.get(placed.unit) ?? '',
        state,
        placedAt: placed.at,
        expiresAt: placed.expiresAt ?? placed.at,
        answeredBy: answer?.byName ?? null,
        answeredAt: answer?.at ?? null,
        reason: answer?.reason ? labelOf(REASONS, answer.reason) : null,
        request: maskedRequest(request, placed),
        asker: state === 'accepted' ? asker || null : null,
      },
    ]
  })
}
