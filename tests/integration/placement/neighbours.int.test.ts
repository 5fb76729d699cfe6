import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Facility, PlacementNeighbour, User } from '@/payload-types'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { aNeighbour, signedRequest } from '../../helpers/scenes/aNeighbour'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { answerAvailability } = await import('@/features/placement/neighbours/api/answerAvailability')
const { answerIdentity } = await import('@/features/placement/neighbours/api/answerIdentity')
const messages = await import('@/features/placement/neighbours/api/answerMessages')
const { answerExchange } = await import('@/features/placement/neighbours/write/answerExchange')
const { endExchange } = await import('@/features/placement/neighbours/write/endExchange')
const { keepExchanges } = await import('@/features/placement/neighbours/write/keepExchanges')
const { rotateKey } = await import('@/features/placement/neighbours/write/rotateKey')
const { sendRequest } = await import('@/features/placement/neighbours/write/sendRequest')
const { searchNeighbours } = await import('@/features/placement/neighbours/read/searchNeighbours')
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

/** A stand-in for the portal of a neighbour: keeps what it is told, answers what `answers` says. */
type Heard = { method: string; path: string; headers: Headers; body: string }
const heard: Heard[] = []
let answers: (heard: Heard) => { status: number; json: unknown } = () => ({ status: 200, json: {} })
let portal: Server
let portalUrl: string
let coordinator: User
let worker: User
let kept: Facility
let open: Facility

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

beforeAll(async () => {
  portal = createServer((request, response) => {
    bodyOf(request).then((body) => {
      const sent = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: new Headers(Object.fromEntries(sent)),
        body,
      }
      heard.push(one)
      const { status, json } = answers(one)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
    })
  })
  await new Promise<void>((done) => portal.listen(0, '127.0.0.1', done))
  // A listening TCP server has an address with a port.
  portalUrl = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`
  coordinator = await aUser(payload, { roles: ['coordinator'] })
  worker = await aUser(payload, { roles: ['agent'] })
  const now = new Date().toISOString()
  const unit = {
    durations: ['urgence' as const, 'court' as const],
    freePlaces: {
      counts: [{ duration: 'court' as const, count: 3, from: null }],
      outOfService: [],
      confirmedAt: now,
      confirmedBy: 'Une personne zqnom',
    },
  }
  open = (await aKeptFacility(payload, { facility: { name: 'Foyer ouvert' }, units: [unit] })).sheet
  kept = (
    await aKeptFacility(payload, {
      facility: {
        name: 'Foyer gardé',
        restrictions: [{ part: 'address', audience: 'agents', reason: 'zqraison' }],
      },
      units: [unit],
    })
  ).sheet
})
afterAll(() => portal.close())
beforeEach(() => {
  heard.length = 0
  answers = () => ({ status: 200, json: {} })
})

const by = (actor: User) => ({ payload, actor, address: '192.0.2.1' })
const stateOf = async (request: string) =>
  (await payload.findByID({ collection: 'placement-requests', id: request, depth: 0, overrideAccess: true }))
    .state
const exchangesOf = (neighbour: PlacementNeighbour) =>
  findExchanges(payload, { neighbour: { equals: neighbour.id } })

/** Those of other tests are asked nothing. */
const closeAll = () =>
  payload.db.updateMany({
    collection: 'placement-neighbours',
    where: {},
    data: { active: false },
    returning: false,
  })

describe('a call of a neighbour', () => {
  it('is refused unsigned, by an unknown key, too old, or made before', async () => {
    const { key } = await aNeighbour(payload)
    const { key: revoked } = await aNeighbour(payload, { revokedAt: new Date().toISOString(), active: false })
    const { key: uncompared } = await aNeighbour(payload, { verifiedAt: null })
    const ask = async (...given: Parameters<typeof signedRequest>) =>
      (await answerAvailability(await signedRequest(...given))).status
    expect(await ask('/availability', null)).toBe(401)
    expect(await ask('/availability', revoked)).toBe(401)
    expect(await ask('/availability', uncompared)).toBe(401)
    expect(await ask('/availability', key, { at: new Date(Date.now() - 6 * 60_000) })).toBe(401)
    const call = await signedRequest('/availability', key)
    const again = call.clone()
    expect((await answerAvailability(call)).status).toBe(200)
    const replayed = await answerAvailability(again)
    expect([replayed.status, (await replayed.json()).error.message]).toStrictEqual([
      401,
      'Cet appel a déjà été reçu.',
    ])
  })

  it('is answered once of twenty at the same instant', async () => {
    const { key } = await aNeighbour(payload)
    const call = await signedRequest('/availability', key)
    const calls = Array.from({ length: 20 }, () => call.clone())
    const statuses = await Promise.all(calls.map(async (one) => (await answerAvailability(one)).status))
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 401)).toHaveLength(19)
  })

  it('is refused with 403 while the exchange is suspended', async () => {
    const { key } = await aNeighbour(payload, { active: false })
    expect((await answerAvailability(await signedRequest('/availability', key))).status).toBe(403)
  })
})

describe('what is shared', () => {
  it('is what was chosen, by a closed list of facts; an address that is kept is not told', async () => {
    const { key } = await aNeighbour(payload, { shared: [kept.id] })
    const text = await (await answerAvailability(await signedRequest('/availability', key))).text()
    const { facilities, next } = JSON.parse(text)
    expect(next).toBeNull()
    expect(facilities.map((one: { name: string; commune: string }) => [one.name, one.commune])).toStrictEqual(
      [['Foyer gardé', null]],
    )
    expect(Object.keys(facilities[0])).toStrictEqual([
      'number',
      'name',
      'category',
      'habilitation',
      'commune',
      'units',
    ])
    expect(Object.keys(facilities[0].units[0])).toStrictEqual([
      'id',
      'name',
      'mode',
      'sex',
      'minYears',
      'minMonths',
      'maxYears',
      'maxMonths',
      'durations',
      'openCapacity',
      'siblingsMax',
      'needsMet',
      'needsNotMet',
      'free',
      'confirmedAt',
    ])
    for (const secret of ['zqnom', 'zqraison', 'Étampes', 'rue des Essais', '91150'])
      expect(text).not.toContain(secret)
  })

  it('is all but what is kept where all is shared, and nothing where nothing is', async () => {
    const { key } = await aNeighbour(payload, { sharesAll: true })
    const { key: none } = await aNeighbour(payload)
    const namesOf = async (by: typeof key) => {
      const { facilities } = await (await answerAvailability(await signedRequest('/availability', by))).json()
      return facilities.map((one: { name: string; commune: string }) => [one.name, one.commune])
    }
    expect(await namesOf(key)).toStrictEqual([['Foyer ouvert', 'Étampes']])
    expect(await namesOf(none)).toStrictEqual([])
  })
})

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
    const { neighbour, key } = await aNeighbour(payload, { address: portalUrl })
    await send(key, { id: 'la-bas-4', reference: 'DOSSIER-4', facility: null, profile: PROFILE })
    const [exchange] = await exchangesOf(neighbour)
    const answer = { exchange: exchange?.id ?? '', answer: { facility: open.id } }
    expect(await answerExchange({ ...by(worker), ...answer })).toStrictEqual({ fault: 'refused' })
    answers = () => ({ status: 503, json: {} })
    expect(await answerExchange({ ...by(coordinator), ...answer })).toMatchObject({
      fault: null,
      isHeard: false,
    })
    await payload.db.updateOne({
      collection: 'neighbour-exchanges',
      id: answer.exchange,
      data: { nextTryAt: new Date(0).toISOString() },
    })
    answers = () => ({ status: 200, json: {} })
    await keepExchanges(payload)
    const last = heard.at(-1)
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
        url: new URL('/api/neighbours/v1/answers', portalUrl),
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
    const { neighbour, key } = await aNeighbour(payload, { address: portalUrl })
    await send(key, { id: 'la-bas-5', reference: 'DOSSIER-5', facility: null, profile: PROFILE })
    const [exchange] = await exchangesOf(neighbour)
    await answerExchange({ ...by(coordinator), exchange: exchange?.id ?? '', answer: { reason: 'age' } })
    expect(JSON.parse(heard.at(-1)?.body ?? '')).toStrictEqual({
      id: 'la-bas-5',
      answer: 'refused',
      reason: 'age',
    })
    expect(await stateOf(String(exchange?.request))).toBe('closed')
  })
})

describe('a request that we send', () => {
  async function sent() {
    const { neighbour, key } = await aNeighbour(payload, { address: portalUrl })
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
    const body = JSON.parse(heard.at(-1)?.body ?? '')
    expect(Object.keys(body)).toStrictEqual(['id', 'reference', 'facility', 'profile'])
    for (const secret of ['zqtexte', '91223', 'ZQAUTRE', worker.name])
      expect(heard.at(-1)?.body).not.toContain(secret)
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
    expect([heard.at(-1)?.path, await stateOf(request.id)]).toStrictEqual([
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
    expect(heard.map(({ path }) => path)).toContain('/api/neighbours/v1/withdrawals')
    expect((await exchangesOf(neighbour))[0]).toMatchObject({ state: 'withdrawn', pending: null })
  })
})

describe('a search', () => {
  it('shows what a neighbour shares, then its last copy with why when it does not answer', async () => {
    await closeAll()
    const { neighbour: closed, key } = await aNeighbour(payload, { sharesAll: true })
    const said = await (await answerAvailability(await signedRequest('/availability', key))).json()
    const { neighbour } = await aNeighbour(payload, { address: portalUrl })
    await payload.db.updateOne({ collection: 'placement-neighbours', id: closed.id, data: { active: false } })
    answers = () => ({ status: 200, json: said })
    const request = await aPlacementRequest(payload, {
      children: [{ birthMonth: '2016-05' }],
      profile: { wishedFrom: new Date().toISOString().slice(0, 10) },
    })
    const [found] = await searchNeighbours(payload, request.profile)
    expect(found).toMatchObject({ stale: null, at: said.at })
    expect(found?.matches.map(({ unit, isStrict }) => [unit.facility.name, isStrict])).toStrictEqual([
      ['Foyer ouvert', true],
    ])
    answers = () => ({ status: 500, json: {} })
    await payload.db.updateOne({
      collection: 'placement-neighbours',
      id: neighbour.id,
      data: { lastFault: 'Panne' },
    })
    const [late] = await searchNeighbours(payload, request.profile)
    expect([late?.stale, late?.at, late?.matches.length]).toStrictEqual([
      'Il a refusé de répondre (500).',
      said.at,
      1,
    ])
  })
})

describe('our key', () => {
  it('is renewed: neighbours are told in a message that the one before signs, and both are published', async () => {
    await closeAll()
    const [before] = await ourKeys(payload)
    const { neighbour } = await aNeighbour(payload, { address: portalUrl, ourKeys: [before.keyId] })
    expect(await rotateKey(by(worker))).toBe('refused')
    expect(await rotateKey(by(coordinator))).toBeNull()
    const [after] = await ourKeys(payload)
    expect(after.keyId).not.toBe(before.keyId)
    const told = heard.find(({ path }) => path.endsWith('/keys'))
    const url = new URL('/api/neighbours/v1/keys', portalUrl)
    const verified = await verifySignature(
      { method: 'POST', url, headers: told?.headers ?? new Headers(), body: told?.body ?? '' },
      (keyId) => (keyId === before.keyId ? before.pem : null),
    )
    expect(verified.fault).toBeNull()
    const stored = await payload.findByID({
      collection: 'placement-neighbours',
      id: neighbour.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(stored.ourKeys).toStrictEqual([after.keyId])
    const identity = await (
      await answerIdentity(new Request('http://localhost:3000/api/neighbours/v1/identity'))
    ).json()
    expect(identity.keys).toHaveLength(2)
    expect(JSON.stringify(identity)).not.toMatch(/"d"|PRIVATE/)
  })

  it('of a neighbour is renewed by the one before; both are accepted, the revoked one is not', async () => {
    const { key } = await aNeighbour(payload)
    const { newKeyPair, openPrivateKey } = await import('@/infra/neighbours/keyPair')
    const { jwkOfPem } = await import('@/infra/neighbours/publicKey')
    const status = async (by: typeof key) =>
      (await answerAvailability(await signedRequest('/availability', by))).status
    const next = () => {
      const { sealed, ...pair } = newKeyPair()
      const privateKey = openPrivateKey(sealed)
      if (!privateKey) throw new Error('No key')
      return { pair, key: { keyId: pair.keyId, privateKey } }
    }
    const [second, third] = [next(), next()]
    const renew = async (signer: typeof key, { pair }: typeof second, revokes: boolean) => {
      const body = { key: jwkOfPem(pair.pem), revokes }
      return (await messages.answerKeyMessage(await signedRequest('/keys', signer, { body }))).status
    }
    expect(await status(second.key)).toBe(401)
    expect(await renew(key, second, false)).toBe(200)
    expect([await status(key), await status(second.key)]).toStrictEqual([200, 200])
    expect(await renew(second.key, third, true)).toBe(200)
    expect([await status(second.key), await status(third.key)]).toStrictEqual([401, 200])
  })
})
