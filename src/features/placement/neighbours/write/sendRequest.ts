import { mayRequestPlaces } from '@/access/placementRights'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { withLease } from '@/infra/lease/withLease'
import type { PlacementRequest } from '@/payload-types'
import { findReadableRequest } from '../../holds/read/findReadableRequest'
import { exchangesOfRequest } from '../read/findExchanges'
import { findNeighbour, isOpenExchange } from '../read/findNeighbours'
import { readCopy } from '../read/neighbourCopy'
import { deliver } from './deliver'

type Send = MemberContext & { request: string; neighbour: string; facility: string | null }
type Sent = { fault: 'refused' | 'gone' | 'decided' | 'already' | 'busy' } | { fault: null; isHeard: boolean }

const SOUGHT: readonly string[] = ['open', 'held', 'waiting']
/** Whether a place is still looked for, by us: what came from a neighbour is not sent on to another one. */
export const isSendable = ({ state, neighbour }: Pick<PlacementRequest, 'state' | 'neighbour'>): boolean =>
  SOUGHT.includes(state) && !neighbour
/** An exchange that ended may be followed by another one; one that stands may not. */
const STANDING: readonly string[] = ['waiting', 'accepted', 'kept']

/**
 * Sends a request to a neighbour, for somebody who may read it: its reference and its profile without a free text. One at a time stands between a
 * request and a neighbour. What cannot be delivered now is tried again.
 */
export async function sendRequest(send: Send): Promise<Sent> {
  const { payload, actor } = send
  const request = mayRequestPlaces(actor) ? await findReadableRequest(payload, actor, send.request) : null
  if (!request) {
    await trace(send, 'refused', 'transmettre à un voisin')
    return { fault: 'refused' }
  }
  const neighbour = await findNeighbour(payload, send.neighbour)
  if (!neighbour || !isOpenExchange(neighbour)) return { fault: 'gone' }
  if (!isSendable(request)) return { fault: 'decided' }
  const made = await withLease(payload, `neighbour-exchange:${request.id}:${neighbour.id}`, () =>
    create(send),
  )
  if (!made) return { fault: 'busy' }
  if (made === 'already') return { fault: 'already' }
  await trace(send, 'neighbourSent', neighbour.name)
  return { fault: null, isHeard: await deliver(payload, made) }
}

async function create({ payload, actor, request, neighbour, facility }: Send): Promise<string | 'already'> {
  const before = (await exchangesOfRequest(payload, request)).filter(
    (one) => one.direction === 'sent' && relationId(one.neighbour) === neighbour,
  )
  if (before.some(({ state }) => STANDING.includes(state))) return 'already'
  const wanted = (await readCopy(payload, neighbour))?.facilities.find(({ number }) => number === facility)
  const now = clock.now().toISOString()
  const { id } = await payload.create({
    collection: SLUGS.neighbourExchanges,
    data: {
      key: `sent:${request}:${neighbour}:${before.length + 1}`,
      direction: 'sent',
      neighbour,
      request,
      state: 'waiting',
      wantedNumber: wanted?.number ?? null,
      wantedName: wanted?.name ?? null,
      byName: actor.name,
      sentAt: now,
      pending: 'request',
      nextTryAt: now,
    },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  return id
}

async function trace(
  { payload, actor, address, request }: Send,
  action: 'refused' | 'neighbourSent',
  what: string,
) {
  await recordTrace({ payload, actor, action, detail: `demande ${request} : ${what}`, address })
}
