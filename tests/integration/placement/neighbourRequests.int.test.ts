import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Facility, PlacementNeighbour, User } from '@/payload-types'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { aNeighbour, signedRequest } from '../../helpers/scenes/aNeighbour'
import { openNeighbourPortal } from '../../helpers/scenes/openNeighbourPortal'
import { sharedWithNeighbours } from '../../helpers/scenes/sharedWithNeighbours'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const messages = await import('@/features/placement/neighbours/api/answerMessages')
const { answerExchange } = await import('@/features/placement/neighbours/write/answerExchange')
const { endExchange } = await import('@/features/placement/neighbours/write/endExchange')
const { keepExchanges } = await import('@/features/placement/neighbours/write/keepExchanges')
const { sendRequest } = await import('@/features/placement/neighbours/write/sendRequest')
const { findExchanges } = await import('@/features/placement/neighbours/read/findExchanges')
const { ourKeys } = await import('@/features/placement/neighbours/read/ourKeys')
const { verifySignature } = await import('@/infra/neighbours/verifySignature')

const PROFILE = {
  children: [{ birthMonth: '2016-05', sex: 'garcon', needs: [] }],
  siblings: null,
  legalTitle: 'accueil-provisoire',
  legalStart: null,
  urgency: 'semaine',
  wishedFrom: '2026-12-20',
  duration: 'court',
  expectedDays: 30,
  modes: [],
}

const portal = await openNeighbourPortal()
let coordinator: User
let worker: User
let open: Facility

beforeAll(async () => {
  coordinator = await aUser(payload, { roles: ['coordinator'] })
  worker = await aUser(payload, { roles: ['agent'] })
  open = (await sharedWithNeighbours(payload)).open
})
afterAll(() => portal.close())
beforeEach(() => portal.reset())

const by = (actor: User) => ({ payload, actor, address: '192.0.2.1' })
const stateOf = async (request: string) =>
  (await payload.findByID({ collection: 'placement-requests', id: request, depth: 0, overrideAccess: true }))
    .state
const exchangesOf = (neighbour: PlacementNeighbour) =>
  findExchanges(payload, { neighbour: { equals: neighbour.id } })

describe('a request that a neighbour sends', () => {
  const send = async (key: Parameters<typeof signedRequest>[1], body: object) =>
    messages.answerRequestMessage(await signedRequest('/requests', key, { body }))

  it('is kept once, without author nor text, and coordinators are told', async () => {
    const { neighbour, key } = await aNeighbour(payload)
    const body = { id: 'la-bas-1', reference: 'DOSSIER-77-1', facility: open.number, profile: PROFILE }
    const first = await send(key, body)
    expect([first.status, await first.json()]).toStrictEqual([200, { state: 'waiting' }])
    expect((await send(key, body)).status).toBe(200)
    const [exchange, ...others] = await exchangesOf(neighbour)
    expect(others).toStrictEqual([])
    expect(exchange).toMatchObject({ direction: 'received', wantedName: 'Foyer ouvert', theirId: 'la-bas-1' })
    const stored = await payload.findByID({
      collection: 'placement-requests',
      id: String(exchange?.request),
      depth: 0,
      overrideAccess: true,
    })
    expect(stored).toMatchObject({ reference: 'DOSSIER-77-1', requesterName: neighbour.name, state: 'open' })
    expect(stored.profile).toMatchObject({
      context: null,
      commune: null,
      incompatibleWith: [],
      splitReason: null,
    })
    const { totalDocs } = await payload.count({
      collection: 'placement-notices',
      where: {
        and: [
          { kind: { equals: 'neighbourAsked' } },
          { user: { equals: coordinator.id } },
          { request: { equals: stored.id } },
        ],
      },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('is refused with anything more than its reference and its profile, and with a name for a reference', async () => {
    const { neighbour, key } = await aNeighbour(payload)
    const body = { id: 'x', reference: 'DOSSIER-2', facility: null, profile: PROFILE }
    for (const wrong of [
      { ...body, name: 'Untel' },
      { ...body, profile: { ...PROFILE, context: 'Il vit avec sa mère' } },
      { ...body, reference: 'Martin Dupont' },
      { ...body, profile: { ...PROFILE, children: [{ ...PROFILE.children[0], reference: 'AUTRE-1' }] } },
      { ...body, profile: { ...PROFILE, wishedFrom: '2026-02-31' } },
    ])
      expect((await send(key, wrong)).status).toBe(400)
    expect(await exchangesOf(neighbour)).toStrictEqual([])
  })

  it('is withdrawn here when the neighbour takes it back; another neighbour cannot', async () => {
    const { neighbour, key } = await aNeighbour(payload)
    const { key: other } = await aNeighbour(payload)
    await send(key, { id: 'la-bas-3', reference: 'DOSSIER-3', facility: null, profile: PROFILE })
    const body = { id: 'la-bas-3', reason: 'ailleurs' }
    const withdraw = async (by: typeof key) =>
      (await messages.answerWithdrawalMessage(await signedRequest('/withdrawals', by, { body }))).status
    expect(await withdraw(other)).toBe(404)
    expect(await withdraw(key)).toBe(200)
    const [exchange] = await exchangesOf(neighbour)
    expect(exchange?.state).toBe('withdrawn')
    expect(await stateOf(String(exchange?.request))).toBe('withdrawn')
  })

  it('is answered by a coordinator alone; the answer is signed, told again until it is heard, then kept', async () => {
    const { neighbour, key } = await aNeighbour(payload, { address: portal.url })
    await send(key, { id: 'la-bas-4', reference: 'DOSSIER-4', facility: null, profile: PROFILE })
    const [exchange] = await exchangesOf(neighbour)
    const answer = { exchange: exchange?.id ?? '', answer: { facility: open.id } }
    expect(await answerExchange({ ...by(worker), ...answer })).toStrictEqual({ fault: 'refused' })
    portal.answerWith(() => ({ status: 503, json: {} }))
    expect(await answerExchange({ ...by(coordinator), ...answer })).toMatchObject({
      fault: null,
      isHeard: false,
    })
    await payload.db.updateOne({
      collection: 'neighbour-exchanges',
      id: answer.exchange,
      data: { nextTryAt: new Date(0).toISOString() },
    })
    portal.answerWith(() => ({ status: 200, json: {} }))
    await keepExchanges(payload)
    const last = portal.heard.at(-1)
    expect([last?.path, JSON.parse(last?.body ?? '')]).toStrictEqual([
      '/api/neighbours/v1/answers',
      {
        id: 'la-bas-4',
        answer: 'accepted',
        facility: { number: open.number, name: 'Foyer ouvert', commune: 'Étampes' },
      },
    ])
    const [ours] = await ourKeys(payload)
    const verified = await verifySignature(
      {
        method: 'POST',
        url: new URL('/api/neighbours/v1/answers', portal.url),
        headers: last?.headers ?? new Headers(),
        body: last?.body ?? '',
      },
      (keyId) => (keyId === ours.keyId ? ours.pem : null),
    )
    expect(verified.fault).toBeNull()
    const confirm = await signedRequest('/confirmations', key, { body: { id: 'la-bas-4' } })
    expect((await messages.answerConfirmationMessage(confirm)).status).toBe(200)
    expect((await exchangesOf(neighbour))[0]).toMatchObject({ state: 'kept', pending: null })
  })

  it('is closed here when it is refused', async () => {
    const { neighbour, key } = await aNeighbour(payload, { address: portal.url })
    await send(key, { id: 'la-bas-5', reference: 'DOSSIER-5', facility: null, profile: PROFILE })
    const [exchange] = await exchangesOf(neighbour)
    await answerExchange({ ...by(coordinator), exchange: exchange?.id ?? '', answer: { reason: 'age' } })
    expect(JSON.parse(portal.heard.at(-1)?.body ?? '')).toStrictEqual({
      id: 'la-bas-5',
      answer: 'refused',
      reason: 'age',
    })
    expect(await stateOf(String(exchange?.request))).toBe('closed')
  })
})

describe('a request that we send', () => {
  async function sent() {
    const { neighbour, key } = await aNeighbour(payload, { address: portal.url })
    const request = await aPlacementRequest(payload, {
      profile: { context: 'Un texte zqtexte', commune: '91223', incompatibleWith: ['ZQAUTRE-1'] },
      row: { requester: worker.id },
    })
    const end = await sendRequest({
      ...by(worker),
      request: request.id,
      neighbour: neighbour.id,
      facility: null,
    })
    const [exchange] = await exchangesOf(neighbour)
    return { neighbour, key, request, end, exchange: exchange?.id ?? '' }
  }
  const answered = async (key: Parameters<typeof signedRequest>[1], id: string) => {
    const facility = { number: 'L0001', name: 'Foyer voisin', commune: 'Melun' }
    const body = { id, answer: 'accepted', facility }
    return messages.answerAnswerMessage(await signedRequest('/answers', key, { body }))
  }

  it('carries its reference and profile only, once, and only for whoever may read it', async () => {
    const { neighbour, request, end } = await sent()
    expect(end).toStrictEqual({ fault: null, isHeard: true })
    const body = JSON.parse(portal.heard.at(-1)?.body ?? '')
    expect(Object.keys(body)).toStrictEqual(['id', 'reference', 'facility', 'profile'])
    for (const secret of ['zqtexte', '91223', 'ZQAUTRE', worker.name])
      expect(portal.heard.at(-1)?.body).not.toContain(secret)
    const again = { request: request.id, neighbour: neighbour.id, facility: null }
    expect(await sendRequest({ ...by(worker), ...again })).toStrictEqual({ fault: 'already' })
    const stranger = await aUser(payload, { roles: ['agent'] })
    const facility = await aUser(payload, { roles: ['facility'] })
    for (const actor of [stranger, facility])
      expect(await sendRequest({ ...by(actor), ...again })).toStrictEqual({ fault: 'refused' })
  })

  it('is answered by that neighbour alone; the place that is kept closes it here and is confirmed', async () => {
    const { key, request, exchange } = await sent()
    const { key: other } = await aNeighbour(payload)
    expect((await answered(other, exchange)).status).toBe(404)
    expect((await answered(key, exchange)).status).toBe(200)
    const { totalDocs } = await payload.count({
      collection: 'placement-notices',
      where: {
        and: [
          { kind: { equals: 'neighbourAnswered' } },
          { user: { equals: worker.id } },
          { request: { equals: request.id } },
        ],
      },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
    const end = await endExchange({ ...by(worker), request: request.id, exchange, isKept: true })
    expect(end).toStrictEqual({ fault: null, isHeard: true })
    expect([portal.heard.at(-1)?.path, await stateOf(request.id)]).toStrictEqual([
      '/api/neighbours/v1/confirmations',
      'closed',
    ])
  })

  it('is taken back when its child has a place elsewhere', async () => {
    const { neighbour, request } = await sent()
    await payload.update({
      collection: 'placement-requests',
      id: request.id,
      data: { state: 'admitted' },
      depth: 0,
      overrideAccess: true,
    })
    await keepExchanges(payload)
    expect(portal.heard.map(({ path }) => path)).toContain('/api/neighbours/v1/withdrawals')
    expect((await exchangesOf(neighbour))[0]).toMatchObject({ state: 'withdrawn', pending: null })
  })
})
