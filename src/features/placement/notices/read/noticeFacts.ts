import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import type { Facility, PlacementNotice, PlacementRequest } from '@/payload-types'
import { type PlacedStanding, standingOfThreads } from './standingWhere'

export type NoticeRequest = Pick<
  PlacementRequest,
  'id' | 'reference' | 'requester' | 'profile' | 'urgency' | 'legalDeadline' | 'openedAt' | 'waitingSince' | 'createdAt'
>
type NoticeFacility = Pick<Facility, 'id' | 'name' | 'number'>
type NoticePlace = { id: string; reference: string; unitName: string; to: string | null }

/** What notices tell of, by the ids that they hold: nothing of it is kept in them. What is gone, or was made anonymous, is `null`. */
export type NoticeFacts = {
  request: NoticeRequest | null
  facility: NoticeFacility | null
  place: NoticePlace | null
  standing: PlacedStanding | null
}

type Told = Pick<PlacementNotice, 'kind' | 'request' | 'thread' | 'facility'>

const many = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
const idsOf = (ids: readonly (string | null)[]) => ({ in: [...new Set(ids.filter((id) => id !== null))] })

/** The facts of these notices, in their order. Five reads, however many there are. */
export async function noticeFacts(payload: Payload, notices: readonly Told[], now: Date): Promise<NoticeFacts[]> {
  const threads = notices.flatMap(({ thread }) => (thread?.includes(':') ? [thread] : []))
  const [requests, facilities, standing] = await Promise.all([
    payload.find({
      collection: SLUGS.placementRequests,
      where: { id: idsOf(notices.map(({ request }) => relationId(request))) },
      select: {
        reference: true,
        requester: true,
        profile: true,
        urgency: true,
        legalDeadline: true,
        openedAt: true,
        waitingSince: true,
        createdAt: true,
      },
      ...many,
    }),
    payload.find({
      collection: SLUGS.facilities,
      where: { id: idsOf(notices.map(({ facility }) => relationId(facility))) },
      select: { name: true, number: true },
      ...many,
    }),
    standingOfThreads(payload, threads, now),
  ])
  const placeOf = ({ thread }: Told) => (thread?.includes(':') ? standing.get(thread)?.place : thread) ?? null
  const places = await findPlaces(payload, notices.map(placeOf))
  const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  const [knownRequests, knownFacilities] = [byId(requests.docs), byId(facilities.docs)]
  return notices.map((notice) => ({
    request: knownRequests.get(relationId(notice.request) ?? '') ?? null,
    facility: knownFacilities.get(relationId(notice.facility) ?? '') ?? null,
    place: places.get(placeOf(notice) ?? '') ?? null,
    standing: standing.get(notice.thread ?? '') ?? null,
  }))
}

async function findPlaces(
  payload: Payload,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, NoticePlace>> {
  const { docs } = await payload.find({
    collection: SLUGS.places,
    where: { id: idsOf(ids) },
    select: { reference: true, unit: true, inServiceTo: true },
    ...many,
  })
  const units = await payload.find({
    collection: SLUGS.units,
    where: { id: idsOf(docs.map(({ unit }) => relationId(unit))) },
    select: { name: true },
    ...many,
  })
  const names = new Map(units.docs.map(({ id, name }) => [id, name]))
  return new Map(
    docs.map(({ id, reference, unit, inServiceTo }) => [
      id,
      { id, reference, unitName: names.get(relationId(unit)) ?? '', to: inServiceTo ?? null },
    ]),
  )
}
