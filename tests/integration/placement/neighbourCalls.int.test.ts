import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Facility, User } from '@/payload-types'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { aNeighbour, signedRequest } from '../../helpers/scenes/aNeighbour'
import { openNeighbourPortal } from '../../helpers/scenes/openNeighbourPortal'
import { sharedWithNeighbours } from '../../helpers/scenes/sharedWithNeighbours'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { answerAvailability } = await import('@/features/placement/neighbours/api/answerAvailability')
const { answerIdentity } = await import('@/features/placement/neighbours/api/answerIdentity')
const { answerKeyMessage } = await import('@/features/placement/neighbours/api/answerMessages')
const { rotateKey } = await import('@/features/placement/neighbours/write/rotateKey')
const { searchNeighbours } = await import('@/features/placement/neighbours/read/searchNeighbours')
const { ourKeys } = await import('@/features/placement/neighbours/read/ourKeys')
const { verifySignature } = await import('@/infra/neighbours/verifySignature')

const portal = await openNeighbourPortal()
let coordinator: User
let worker: User
let kept: Facility

beforeAll(async () => {
  coordinator = await aUser(payload, { roles: ['coordinator'] })
  worker = await aUser(payload, { roles: ['agent'] })
  kept = (await sharedWithNeighbours(payload)).kept
})
afterAll(() => portal.close())
beforeEach(() => portal.reset())

const by = (actor: User) => ({ payload, actor, address: '192.0.2.1' })

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

describe('a search', () => {
  it('shows what a neighbour shares, then its last copy with why when it does not answer', async () => {
    await closeAll()
    const { neighbour: closed, key } = await aNeighbour(payload, { sharesAll: true })
    const said = await (await answerAvailability(await signedRequest('/availability', key))).json()
    const { neighbour } = await aNeighbour(payload, { address: portal.url })
    await payload.db.updateOne({ collection: 'placement-neighbours', id: closed.id, data: { active: false } })
    portal.answerWith(() => ({ status: 200, json: said }))
    const request = await aPlacementRequest(payload, {
      children: [{ birthMonth: '2016-05' }],
      profile: { wishedFrom: new Date().toISOString().slice(0, 10) },
    })
    const [found] = await searchNeighbours(payload, request.profile)
    expect(found).toMatchObject({ stale: null, at: said.at })
    expect(found?.matches.map(({ unit, isStrict }) => [unit.facility.name, isStrict])).toStrictEqual([
      ['Foyer ouvert', true],
    ])
    portal.answerWith(() => ({ status: 500, json: {} }))
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
    const { neighbour } = await aNeighbour(payload, { address: portal.url, ourKeys: [before.keyId] })
    expect(await rotateKey(by(worker))).toBe('refused')
    expect(await rotateKey(by(coordinator))).toBeNull()
    const [after] = await ourKeys(payload)
    expect(after.keyId).not.toBe(before.keyId)
    const told = portal.heard.find(({ path }) => path.endsWith('/keys'))
    const url = new URL('/api/neighbours/v1/keys', portal.url)
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
      return (await answerKeyMessage(await signedRequest('/keys', signer, { body }))).status
    }
    expect(await status(second.key)).toBe(401)
    expect(await renew(key, second, false)).toBe(200)
    expect([await status(key), await status(second.key)]).toStrictEqual([200, 200])
    expect(await renew(second.key, third, true)).toBe(200)
    expect([await status(second.key), await status(third.key)]).toStrictEqual([401, 200])
  })
})
