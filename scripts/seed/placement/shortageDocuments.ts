import { standingOf } from '@/domain/placement/calendar/standingOf'
import { REFUSAL_REASONS } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import type { ShortageTried } from '@/features/placement/holds/ShortageTried'
import { shortageCriteria } from '@/features/placement/matching/present/shortageCriteria'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { HOUR } from './instants'
import type { World, WorldRequest } from './World'

/** One search in so many of those that found nothing was put in a report. */
const REPORTED = 5

/** Searches without result and reports of absence of place of those whom no place received. */
export function shortageDocuments(
  world: World,
  names: ReadonlyMap<string, string>,
  now: Date,
): NewDocument[] {
  const unmet = [...world.requests.values()].filter(
    ({ openedAt, lines }) => openedAt && !lines.some(({ kind }) => kind === 'stay'),
  )
  return unmet.flatMap((request, rank) => {
    const opened = Date.parse(request.openedAt ?? '')
    const search = row('search', opened + HOUR / 6, { criteria: shortageCriteria(request.profile) })
    if (rank % REPORTED !== 0 || opened + 3 * HOUR > now.getTime()) return [search]
    const report = row('report', opened + 3 * HOUR, {
      request: request.id,
      by: request.requester,
      service: request.service,
      criteria: shortageCriteria(request.profile),
      tried: triedOf(world, request, names),
    })
    return [search, report]
  })
}

function row(kind: 'search' | 'report', at: number, data: Record<string, unknown>): NewDocument {
  const instant = new Date(at).toISOString()
  return {
    collection: SLUGS.placeShortages,
    id: newDocumentId(),
    versioned: false,
    data: { kind, at: instant, ...data, createdAt: instant, updatedAt: instant },
  }
}

function triedOf(world: World, { lines }: WorldRequest, names: ReadonlyMap<string, string>): ShortageTried[] {
  return standingOf(lines, new Date(0)).flatMap((hold) => {
    const place = world.places.find(({ id }) => id === hold.place)
    if (!place || hold.kind !== 'hold') return []
    const { number, name: unit } = place.unit
    const reason = REFUSAL_REASONS.find(({ code }) => code === hold.reason)?.label
    const answer = reason && hold.state === 'refused' ? `Refusée : ${reason}` : 'Expirée sans réponse'
    return [{ facility: names.get(number) ?? '', number, unit, at: hold.startedAt, answer }]
  })
}
