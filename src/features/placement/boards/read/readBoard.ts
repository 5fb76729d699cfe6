import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { BlockedHours } from '@/domain/placement/boards/blockedHours'
import { groupBy } from '@/domain/placement/groupBy'
import { isEmergency } from '@/domain/placement/requests/admission'
import { waitingList } from '@/domain/placement/waitingList'
import { linesWhere } from '../../notices/read/linesWhere'
import { admissionOf } from '../../requests/present/admissionOf'
import { type PlaceNames, placeNames } from '../../requests/read/placeNames'
import { type FollowedRequest, findFollowed, findReceived } from './findFollowed'
import { type CalendarBoard, findMoves } from './findMoves'
import { readBlockedHours } from './readBlockedHours'

/** Days after an arrival in an emergency for which what lacks of its admission is shown. */
const ADMISSION_DAYS = 30

/** A request in an emergency whose child has arrived and of which the admission was not looked at; `at`: when it was due. */
type LackingAdmission = { request: FollowedRequest; due: { at: string; isLate: boolean } }

/** All that coordinators look at, each part in its order. */
export type PlacementBoard = CalendarBoard & {
  /** The nearest legal deadline first. */
  requests: FollowedRequest[]
  /** In the order in which a place is proposed. */
  waiting: FollowedRequest[]
  lacking: LackingAdmission[]
  blocked: BlockedHours[]
  names: PlaceNames
  /** The references of the requests of what waits on calendars, by id. */
  references: ReadonlyMap<string, string>
}

/** The board of a moment: nothing of it is stored. */
export async function readBoard(payload: Payload, now: Date): Promise<PlacementBoard> {
  const today = localTime(now).day
  const [requests, received, moves, blocked] = await Promise.all([
    findFollowed(payload),
    findReceived(payload, subDays(now, ADMISSION_DAYS)),
    findMoves({ payload, now, today }),
    readBlockedHours(payload, now),
  ])
  const onCalendars = [...moves.holds, ...moves.late.map(({ stay }) => stay)]
  const [names, lacking] = await Promise.all([
    placeNames(payload, onCalendars),
    lackingOf(payload, [...requests, ...received], now),
  ])
  return {
    ...moves,
    requests,
    waiting: inOrder(requests),
    lacking,
    blocked,
    names,
    references: new Map([...requests, ...received].map(({ id, reference }) => [id, reference])),
  }
}

function inOrder(requests: readonly FollowedRequest[]): FollowedRequest[] {
  const waiting = requests.filter(({ state }) => state === 'waiting')
  const ranked = waiting.map((request) => ({
    request,
    urgency: request.urgency,
    legalDeadline: request.legalDeadline ?? null,
    since: request.openedAt ?? request.createdAt,
  }))
  return waitingList(ranked).map(({ request }) => request)
}

async function lackingOf(
  payload: Payload,
  requests: readonly FollowedRequest[],
  now: Date,
): Promise<LackingAdmission[]> {
  const emergencies = requests.filter(
    ({ state, urgency, admission }) =>
      (state === 'admitted' || state === 'closed') && isEmergency(urgency) && !admission?.completedAt,
  )
  if (emergencies.length === 0) return []
  const lines = await linesWhere(payload, { request: { in: emergencies.map(({ id }) => id) } })
  const byRequest = groupBy(lines, (line) => line.request)
  return emergencies
    .flatMap((request) => {
      const { due } = admissionOf({ request, lines: byRequest.get(request.id) ?? [] }, now)
      return due ? [{ request, due }] : []
    })
    .sort((one, other) => one.due.at.localeCompare(other.due.at))
}
