import { mayRequestPlaces } from '@/access/placementRights'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { shortageCriteria } from '@/features/placement/matching/present/shortageCriteria'
import { isShortage, searchPlaces } from '@/features/placement/matching/read/searchPlaces'
import { clock } from '@/infra/clock'
import { HOLD_STATE_WORDS } from '../present/HOLD_STATE_WORDS'
import { findReadableRequest } from '../read/findReadableRequest'
import { findRequestHolds } from '../read/findRequestHolds'
import type { ShortageTried } from '../ShortageTried'

type Ask = MemberContext & { request: string }
export type ReportEnd = { fault: null; id: string } | { fault: 'refused' | 'gone' | 'found' }

const OPEN = ['open', 'held', 'waiting', 'admitted']

/**
 * Keeps, in one press, that no place answered a request at this hour: its criteria, who was asked and what they answered, without identity.
 * `found`: a place answers all that is asked by now, which is looked at anew.
 */
export async function reportShortage(ask: Ask): Promise<ReportEnd> {
  const { payload, actor, address } = ask
  const request = mayRequestPlaces(actor) ? await findReadableRequest(payload, actor, ask.request) : null
  if (!request) {
    await recordTrace({ payload, actor, action: 'refused', detail: `constat : ${ask.request}`, address })
    return { fault: 'refused' }
  }
  if (!OPEN.includes(request.state)) return { fault: 'gone' }
  const now = clock.now()
  const search = { readerClass: 'agents', profile: request.profile, request, withHidden: false } as const
  if (!isShortage(await searchPlaces(payload, search))) return { fault: 'found' }
  const holds = await findRequestHolds(payload, request, now)
  const tried = holds.map(
    (hold): ShortageTried => ({
      facility: hold.facility.name,
      number: hold.facility.number,
      unit: hold.unit,
      at: hold.placedAt,
      answer: [HOLD_STATE_WORDS[hold.state], hold.reason].filter(Boolean).join(' : '),
    }),
  )
  const { id } = await payload.create({
    collection: SLUGS.placeShortages,
    data: {
      kind: 'report',
      at: now.toISOString(),
      request: request.id,
      by: actor.id,
      service: actor.service ?? null,
      criteria: shortageCriteria(request.profile),
      tried,
    },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  await recordTrace({ payload, actor, action: 'shortageReported', detail: request.id, address })
  return { fault: null, id }
}
