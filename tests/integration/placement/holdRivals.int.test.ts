import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFacilityWithPlace, aRequester } from '../../helpers/scenes/holdScene'
import { signIn } from '../../helpers/scenes/signIn'
import { type HoldServers, openHoldServers } from '../../helpers/servers/openHoldServers'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-06-01T10:00:00.000Z' })
const RUNS = 100

let servers: HoldServers
beforeAll(async () => {
  servers = await openHoldServers(2)
})
afterAll(() => servers.close())

async function post(at: number, path: string, headers: Headers, form: Record<string, string>): Promise<string | null> {
  const url = `${servers.urls[at % servers.urls.length]}${path}`
  const body = new URLSearchParams(form)
  const response = await fetch(url, { method: 'POST', body, headers: { cookie: headers.get('cookie') ?? '' }, redirect: 'manual' })
  const { searchParams } = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return searchParams.get('erreur') ?? searchParams.get('info')
}

describe('two workers who press in the same second, on two servers', () => {
  it(`A4: of ${RUNS} pairs on one place each, one option stands and the other reads that it is taken`, async () => {
    const { unit } = await aFacilityWithPlace(payload)
    const { aPlace } = await import('../../factories/aPlace')
    const one = await aRequester(payload)
    const other = await aRequester(payload)
    const [first, second] = [await signIn(payload, one.worker), await signIn(payload, other.worker)]
    const ends: string[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const place = await aPlace(payload, unit)
      const pressed = await Promise.all([
        post(0, '/places/options', first.headers, { demande: one.request.id, enfant: '0', place: place.id }),
        post(1, '/places/options', second.headers, { demande: other.request.id, enfant: '0', place: place.id }),
      ])
      ends.push(pressed.sort().join(' '))
      const { docs } = await payload.find({
        collection: 'commitments',
        where: { place: { equals: place.id } },
        overrideAccess: true,
      })
      expect(docs.map(({ state }) => state)).toStrictEqual(['placed'])
      const thread = docs[0]?.thread ?? ''
      const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
      const act = { kind: 'cancel', thread, reason: 'erreur' } as const
      await commitLine({ payload, actor: null, address: null }, { place: place.id, act })
    }
    expect(new Set(ends)).toStrictEqual(new Set(['held taken']))
  })
})
