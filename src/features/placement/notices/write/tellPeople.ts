import type { Payload } from 'payload'
import { NOTICE_KINDS, type NoticeAudience } from '@/domain/placement/notices/NOTICE_KINDS'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { queueTask } from '@/infra/jobs/queueTask'
import type { PlacementEvent } from '../PlacementEvent'
import { findPlacePeople, type PlacePeople } from '../read/findPlacePeople'

/** A notice of one person, before it is kept. */
type Row = { user: string; event: PlacementEvent; key: string }

/**
 * Tells these events to whom they concern, in the portal and by mail: each person once for each, however often it is called, by however many
 * processes at once. Returns how many notices are new; their mails are sent by a job, which tries again.
 */
export async function tellPeople(payload: Payload, events: readonly PlacementEvent[]): Promise<number> {
  if (events.length === 0) return 0
  const facilities = [...new Set(events.flatMap(({ facility }) => facility ?? []))]
  const people = await findPlacePeople(payload, facilities)
  const rows = await withoutKnown(payload, events.flatMap((event) => rowsOf(event, people)))
  let kept = 0
  for (const row of rows) if (await keep(payload, row)) kept += 1
  if (kept > 0) await queueTask({ payload, task: 'sendPlacementNotices', input: {} })
  return kept
}

function rowsOf(event: PlacementEvent, people: PlacePeople): Row[] {
  const audiences: Readonly<Record<NoticeAudience, readonly string[]>> = {
    facility: event.facility ? people.answerersOf(event.facility) : [],
    requester: event.requester ? [event.requester] : [],
    coordinators: people.coordinators,
  }
  const told = new Set(NOTICE_KINDS[event.kind].flatMap((audience) => audiences[audience]))
  return [...told].map((user) => ({ user, event, key: `${event.kind}:${user}:${event.step}` }))
}

/** One read, so that a look by the minute writes nothing that it has told. */
async function withoutKnown(payload: Payload, rows: readonly Row[]): Promise<Row[]> {
  if (rows.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.placementNotices,
    where: { key: { in: rows.map(({ key }) => key) } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { key: true },
    overrideAccess: true,
  })
  const known = new Set(docs.map(({ key }) => key))
  return rows.filter(({ key }) => !known.has(key))
}

/** False where another process has just kept it. */
async function keep(payload: Payload, { user, event, key }: Row): Promise<boolean> {
  const { kind, request, thread, facility } = event
  const at = clock.now().toISOString()
  try {
    await payload.db.create({
      collection: SLUGS.placementNotices,
      data: { user, kind, key, request, thread, facility, at, createdAt: at, updatedAt: at },
    })
    return true
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return false
  }
}
