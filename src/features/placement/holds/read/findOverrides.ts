import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { COMMITMENT_KINDS } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'

/** Once that a rule was passed over: `at` is ISO 8601. */
export type Override = {
  id: string
  at: string
  by: string | null
  what: string
  facility: { name: string; number: string }
  place: string
  request: { id: string; reference: string } | null
  why: string
}
export type OverrideList = { overrides: Override[]; page: number; pages: number }

const A_PAGE = 30
const many = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const

/** A page of what was passed over, the last first. Four reads. */
export async function findOverrides(payload: Payload, page: number): Promise<OverrideList> {
  const found = await payload.find({
    collection: SLUGS.commitments,
    where: { override: { exists: true } },
    sort: '-at',
    limit: A_PAGE,
    page,
    depth: 0,
    overrideAccess: true,
  })
  const idsOf = (ids: readonly (string | null)[]) => ({ in: [...new Set(ids.filter((id) => id !== null))] })
  const [facilities, places, requests] = await Promise.all([
    payload.find({
      collection: SLUGS.facilities,
      where: { id: idsOf(found.docs.map(({ facility }) => relationId(facility))) },
      select: { name: true, number: true },
      ...many,
    }),
    payload.find({
      collection: SLUGS.places,
      where: { id: idsOf(found.docs.map(({ place }) => relationId(place))) },
      select: { reference: true },
      ...many,
    }),
    payload.find({
      collection: SLUGS.placementRequests,
      where: { id: idsOf(found.docs.map(({ request }) => relationId(request))) },
      select: { reference: true },
      ...many,
    }),
  ])
  const facilityOf = new Map(
    facilities.docs.map(({ id, name, number }) => [id, { name, number: number ?? '' }]),
  )
  const placeOf = new Map(places.docs.map(({ id, reference }) => [id, reference]))
  const requestOf = new Map(requests.docs.map(({ id, reference }) => [id, { id, reference }]))
  return {
    overrides: found.docs.map((line) => ({
      id: line.id,
      at: line.at,
      by: line.byName ?? null,
      what: labelOf(COMMITMENT_KINDS, line.kind),
      facility: facilityOf.get(relationId(line.facility)) ?? { name: '', number: '' },
      place: placeOf.get(relationId(line.place)) ?? '',
      request: requestOf.get(relationId(line.request) ?? '') ?? null,
      why: line.override ?? '',
    })),
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}
