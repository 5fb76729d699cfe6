import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { CANCELLATION_REASONS, REFUSAL_REASONS } from '@/domain/placement/closedLists'
import { holdStories } from '@/domain/placement/holds/holdStories'
import { SLUGS } from '@/domain/slugs'
import { maskedRequest } from '@/features/placement/notices/present/maskedRequest'
import { linesWhere } from '@/features/placement/notices/read/linesWhere'
import type { PlacementRequest } from '@/payload-types'
import type { RequestHold } from '../RequestHold'

const REASONS = [...REFUSAL_REASONS, ...CANCELLATION_REASONS]
const many = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
const idsOf = (ids: readonly string[]) => ({ in: [...new Set(ids)] })

/** Every option of a request, the last put first. Four reads. */
export async function findRequestHolds(
  payload: Payload,
  request: Pick<PlacementRequest, 'id' | 'reference' | 'profile'>,
  now: Date,
): Promise<RequestHold[]> {
  const stories = holdStories(await linesWhere(payload, { request: { equals: request.id } }), now)
  if (stories.length === 0) return []
  const [facilities, places, units] = await Promise.all([
    payload.find({
      collection: SLUGS.facilities,
      where: { id: idsOf(stories.map(({ placed }) => placed.facility)) },
      select: { name: true, number: true, phones: true },
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
  const facilityOf = new Map(facilities.docs.map((facility) => [facility.id, facility]))
  const placeOf = new Map(places.docs.map(({ id, reference }) => [id, reference]))
  const unitOf = new Map(units.docs.map(({ id, name }) => [id, name]))
  return stories.reverse().map(({ placed, answer, state }): RequestHold => {
    const facility = facilityOf.get(placed.facility)
    const { sex, age } = maskedRequest(request, placed)
    return {
      thread: placed.thread,
      state,
      child: { rank: (placed.child ?? 0) + 1, words: [sex, age].filter(Boolean).join(', ').toLowerCase() },
      facility: {
        name: facility?.name ?? '',
        number: facility?.number ?? '',
        phone: facility?.phones?.[0]?.number ?? null,
      },
      place: placeOf.get(placed.place) ?? '',
      unit: unitOf.get(placed.unit) ?? '',
      from: placed.from,
      to: placed.to,
      placedAt: placed.at,
      expiresAt: placed.expiresAt ?? placed.at,
      endedAt: answer?.at ?? null,
      endedBy: answer?.byName ?? null,
      reason: answer?.reason ? labelOf(REASONS, answer.reason) : null,
      override: placed.override,
    }
  })
}
