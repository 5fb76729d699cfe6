import type { Payload } from 'payload'
import { noticeOfLine } from '@/domain/placement/notices/noticeOfLine'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import type { PlacementEvent } from '../PlacementEvent'
import type { PlacedLine } from '../read/linesWhere'
import { tellPeople } from './tellPeople'

/** Tells what lines of calendars that were just written make known: an option, its answer, its end, a child who did not come. Idempotent. */
export async function tellLines(payload: Payload, lines: readonly PlacedLine[]): Promise<number> {
  const told = lines.flatMap((line) => {
    const notice = noticeOfLine(line)
    return notice ? [{ line, notice }] : []
  })
  if (told.length === 0) return 0
  const requesters = await requestersOf(payload, told.map(({ line }) => line.request))
  return tellPeople(
    payload,
    told.map(
      ({ line, notice }): PlacementEvent => ({
        ...notice,
        request: line.request,
        requester: requesters.get(line.request ?? '') ?? null,
        facility: line.facility,
        thread: line.thread,
      }),
    ),
  )
}

/** Who asks for these requests, by their id. One read. */
export async function requestersOf(
  payload: Payload,
  requests: readonly (string | null)[],
): Promise<ReadonlyMap<string, string | null>> {
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { id: { in: [...new Set(requests.filter((id) => id !== null))] } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { requester: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, requester }) => [id, relationId(requester)]))
}
