import type { Payload } from 'payload'
import type { z } from 'zod'
import { localTime } from '@/domain/localTime'
import { fromSharedProfile } from '@/domain/placement/neighbours/SharedProfile'
import { legalDeadline } from '@/domain/placement/profile/legalDeadline'
import { profileFaults } from '@/domain/placement/profile/profileFaults'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput, TooManyRequests } from '@/errors'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { PlacementNeighbour } from '@/payload-types'
import { wrongReference } from '../../profile/read/referencesFaults'
import type { requestMessageSchema } from '../read/exchangeSchemas'
import { findExchanges } from '../read/findExchanges'
import { findOwnFacility } from '../read/findOwnFacility'
import { tellOfExchange } from './tellOfExchange'

type Message = z.infer<typeof requestMessageSchema>
type Received = { payload: Payload; neighbour: PlacementNeighbour }

/** More requests a day than any neighbour sends in earnest. */
const MOST_A_DAY = 300

/**
 * Keeps a request that a neighbour sent, once, as one of ours without an author: coordinators read it, look for a place for it as for any other, and
 * answer. @throws InvalidInput where its reference may name somebody, or its profile holds what ours may not.
 */
export async function receiveRequest({ payload, neighbour }: Received, message: Message): Promise<object> {
  const key = `received:${neighbour.id}:${message.id}`
  const known = async () => (await findExchanges(payload, { key: { equals: key } }, 1))[0]
  const found = await known()
  if (found) return { state: found.state }
  check(message)
  const limit = {
    payload,
    key: `neighbour-requests:${neighbour.id}`,
    limit: MOST_A_DAY,
    windowSeconds: 86_400,
  }
  const { allowed, retryAfter } = await consumeRateLimit(limit)
  if (!allowed) throw new TooManyRequests('Trop de demandes aujourd’hui.', retryAfter)
  const state = await withLease(payload, key, async () => {
    const meanwhile = await known()
    if (meanwhile) return meanwhile.state
    await create({ payload, neighbour }, message, key)
    return 'waiting'
  })
  if (!state) throw new TooManyRequests('Cette demande est déjà en cours de réception.', 1)
  return { state }
}

function check({ reference, profile }: Message): void {
  const wrong = wrongReference(reference)
  if (wrong) throw new InvalidInput(wrong, { field: 'reference' })
  // The reason of a split stays where it was written.
  const whole = { ...fromSharedProfile(profile), splitReason: 'écrit par le département demandeur' }
  const [fault] = profileFaults(whole, localTime(clock.now()).day)
  if (fault) throw new InvalidInput(fault.message, { field: fault.path })
}

async function create({ payload, neighbour }: Received, message: Message, key: string): Promise<void> {
  const { id: theirId, reference, profile: shared } = message
  const now = clock.now().toISOString()
  const profile = fromSharedProfile(shared)
  const wanted = message.facility ? await findOwnFacility(payload, { number: message.facility }) : null
  const write = { depth: 0, select: {}, overrideAccess: true } as const
  const request = await payload.create({
    collection: SLUGS.placementRequests,
    data: {
      reference,
      profile,
      urgency: profile.urgency,
      wishedFrom: profile.wishedFrom,
      legalDeadline: legalDeadline(profile.legalTitle, profile.legalStart),
      requesterName: neighbour.name,
      state: 'open',
      openedAt: now,
      neighbour: neighbour.id,
      neighbourRequest: theirId,
    },
    ...write,
  })
  const exchange = await payload.create({
    collection: SLUGS.neighbourExchanges,
    data: {
      key,
      direction: 'received',
      neighbour: neighbour.id,
      request: request.id,
      theirId,
      state: 'waiting',
      wantedNumber: wanted?.number ?? null,
      wantedName: wanted?.name ?? null,
      sentAt: now,
    },
    ...write,
  })
  const detail = `demande ${request.id} : reçue de ${neighbour.name}`
  await recordTrace({ payload, actor: null, action: 'neighbourReceived', detail })
  await tellOfExchange(payload, { kind: 'neighbourAsked', exchange: exchange.id, request: request.id })
}
