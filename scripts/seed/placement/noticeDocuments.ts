import { localTime } from '@/domain/localTime'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { type DueNotice, NOTICE_KINDS, type NoticeAudience } from '@/domain/placement/notices/NOTICE_KINDS'
import { noticeOfLine } from '@/domain/placement/notices/noticeOfLine'
import { noticesDue } from '@/domain/placement/notices/noticesDue'
import { requestNotices } from '@/domain/placement/notices/requestNotices'
import { legalDeadline } from '@/domain/placement/profile/legalDeadline'
import { SLUGS } from '@/domain/slugs'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { HOUR } from './instants'
import type { World, WorldPlace, WorldRequest } from './World'

/** The accounts that are told: the service that asks, those who coordinate, and the facilities that an account answers for. */
export type ToldPeople = {
  agent: string | null
  coordinator: string | null
  facility: string | null
  answered: readonly string[]
}

type Told = DueNotice & {
  at: string
  request: WorldRequest | null
  place: WorldPlace | null
  thread: string | null
}

/** What is told of in the demo: these last days… */
const DAYS = 7
/** …of which what is older than this has been read. */
const READ_AFTER_HOURS = 40
const DAY = 24 * HOUR

/** What the people of the demo were told these last days, in the portal and by mail: the kinds and the keys of the product, so that it tells none of them twice. */
export function noticeDocuments(world: World, people: ToldPeople, now: Date): NewDocument[] {
  const told = [...world.places.flatMap((place) => ofPlace(world, place, now)), ...ofRequests(world, now)]
  const keys = new Set<string>()
  return told.flatMap((one) =>
    usersOf(one, people).flatMap((user): NewDocument[] => {
      const key = `${one.kind}:${user}:${one.step}`
      if (keys.has(key)) return []
      keys.add(key)
      const isRead = now.getTime() - Date.parse(one.at) > READ_AFTER_HOURS * HOUR
      const data = {
        user,
        kind: one.kind,
        key,
        request: one.request?.id ?? null,
        thread: one.thread,
        facility: one.place?.unit.facility ?? null,
        at: one.at,
        readAt: isRead ? new Date(Date.parse(one.at) + HOUR).toISOString() : null,
        mailedAt: one.at,
        createdAt: one.at,
        updatedAt: one.at,
      }
      return [{ collection: SLUGS.placementNotices, id: newDocumentId(), versioned: false, data }]
    }),
  )
}

function ofPlace(world: World, place: WorldPlace, now: Date): Told[] {
  const since = new Date(now.getTime() - DAYS * DAY).toISOString()
  const { day: today } = localTime(now)
  const requestOf = (id: string | null) => world.requests.get(id ?? '') ?? null
  const lines = place.lines
    .filter(({ at }) => at >= since)
    .flatMap((line): Told[] => {
      const notice = noticeOfLine(line)
      return notice
        ? [{ ...notice, at: line.at, request: requestOf(line.request), place, thread: line.thread }]
        : []
    })
  const due = standingOf(place.living, now).flatMap((one) =>
    noticesDue(one, { now, today }).map(
      (notice): Told => ({
        ...notice,
        at: new Date(now.getTime() - HOUR).toISOString(),
        request: requestOf(one.request),
        place,
        thread: one.thread,
      }),
    ),
  )
  return [...lines, ...due]
}

function ofRequests(world: World, now: Date): Told[] {
  const { day: today } = localTime(now)
  const at = new Date(now.getTime() - HOUR).toISOString()
  return [...world.requests.values()].flatMap((request) => {
    if (!['open', 'held', 'waiting'].includes(world.stateOf(request, now))) return []
    const { legalTitle, legalStart } = request.profile
    const followed = { id: request.id, legalDeadline: legalDeadline(legalTitle, legalStart), decidedOn: null }
    return requestNotices(followed, { now, today }).map(
      (notice): Told => ({ ...notice, at, request, place: null, thread: null }),
    )
  })
}

function usersOf(
  { kind, request, place }: Told,
  { agent, coordinator, facility, answered }: ToldPeople,
): string[] {
  const audiences: Readonly<Record<NoticeAudience, string | null>> = {
    facility: place && answered.includes(place.unit.number) ? facility : null,
    requester: request?.requester === agent ? agent : null,
    coordinators: coordinator,
  }
  return [...new Set(NOTICE_KINDS[kind].flatMap((audience) => audiences[audience] ?? []))]
}
