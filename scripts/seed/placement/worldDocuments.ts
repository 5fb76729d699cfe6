import { localTime } from '@/domain/localTime'
import type { AdmissionFacts } from '@/domain/placement/AdmissionFacts'
import { decidedAt } from '@/domain/placement/calendar/decidedAt'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { takenSpans } from '@/domain/placement/calendar/takenSpans'
import { legalDeadline } from '@/domain/placement/profile/legalDeadline'
import { SLUGS } from '@/domain/slugs'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import type { World, WorldPlace, WorldRequest } from './World'

/** What a world is once stored: what the commands of the product would have left, line by line, places and requests with their states of `now`. */
export function* worldDocuments(world: World, now: Date): Generator<NewDocument> {
  for (const request of world.requests.values())
    yield {
      collection: SLUGS.placementRequests,
      id: request.id,
      versioned: false,
      data: requestData(world, request, now),
    }
  for (const place of world.places)
    yield { collection: SLUGS.places, id: place.id, versioned: false, data: placeData(place, now) }
  const turns = turnsOf(world)
  for (const place of world.places)
    for (const line of place.lines) {
      const { by, ...told } = line
      yield {
        collection: SLUGS.commitments,
        id: newDocumentId(),
        versioned: false,
        data: {
          ...told,
          ...(by ? { by } : {}),
          unit: place.unit.id,
          facility: place.unit.facility,
          turn: turns.get(line) ?? `${line.place}:${line.seq}`,
          createdAt: line.at,
          updatedAt: line.at,
        },
      }
    }
}

function placeData(
  { unit, reference, kind, inServiceFrom, inServiceTo, extraReason, lines }: WorldPlace,
  now: Date,
) {
  const created = `${inServiceFrom}T08:00:00.000Z`
  return {
    unit: unit.id,
    facility: unit.facility,
    reference,
    kind,
    inServiceFrom,
    inServiceTo,
    extraReason,
    taken: takenSpans(standingOf(lines, now), localTime(now).day),
    createdAt: created,
    updatedAt: lines.at(-1)?.at ?? created,
  }
}

function requestData(world: World, request: WorldRequest, now: Date) {
  const { lines, profile, set: _, id: __, ...told } = request
  const decided = decidedAt(lines, profile.children.length)
  return {
    ...told,
    state: world.stateOf(request, now),
    urgency: profile.urgency,
    legalDeadline: legalDeadline(profile.legalTitle, profile.legalStart),
    wishedFrom: profile.wishedFrom,
    profile,
    admission: decided ? admissionOf(request, decided) : null,
    searchedAt: request.openedAt,
    decidedAt: decided,
    updatedAt: [
      request.closedAt,
      lines
        .map(({ at }) => at)
        .sort()
        .at(-1),
      request.openedAt,
      request.createdAt,
    ]
      .filter((one) => one !== null && one !== undefined)
      .sort()
      .at(-1),
  }
}

const EFFECTS = [
  'Groupe de huit ; pas d’incidence attendue, un temps d’accueil à part le premier soir.',
  'Une arrivée récente : référent renforcé la première semaine.',
  'Deux fratries dans le groupe ; chambre seule préférable.',
] as const

/** What was looked at before the admission; one in six was not completed. */
function admissionOf({ reference, profile }: WorldRequest, decided: string): AdmissionFacts | null {
  const rank = Number(reference.slice(-4))
  if (rank % 6 === 0) return null
  const schoolAge = profile.legalTitle !== 'jeune-majeur' && rank % 3 !== 0
  return {
    groupEffect: EFFECTS[rank % EFFECTS.length] ?? null,
    childHeard: rank % 9 !== 0,
    childHeardOn: rank % 9 === 0 ? null : decided.slice(0, 10),
    trustedThirdPartySought: rank % 4 !== 0,
    schoolKept: schoolAge,
    schoolMinutes: schoolAge ? 10 + (rank % 35) : null,
    completedAt: decided,
  }
}

/** Lines of a request by the order in which they were written: of two acts on one request, one alone has each rank. */
function turnsOf(world: World): Map<object, string> {
  const turns = new Map<object, string>()
  for (const { id, lines } of world.requests.values())
    for (const [rank, line] of lines.entries()) turns.set(line, `${id}:${rank + 1}`)
  return turns
}
