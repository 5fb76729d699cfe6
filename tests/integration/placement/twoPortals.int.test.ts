import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NeighbourExchange, PlacementNeighbour, PlacementRequest } from '@/payload-types'
import { openPortalProcess, type PortalProcess } from '../../helpers/servers/openPortalProcess'

type Call = { path: string; method: string; headers: Record<string, string>; body: string }
type Found = { stale: string | null; names: string[] }[]

let here: PortalProcess
let there: PortalProcess
beforeAll(async () => {
  ;[here, there] = await Promise.all([openPortalProcess(), openPortalProcess()])
})
afterAll(() => {
  here.close()
  there.close()
})

/** Adds one portal to the other, its key being read at its address, then opens the exchange with the fingerprint that was read aloud. */
async function introduce(one: PortalProcess, other: PortalProcess, code: string): Promise<string> {
  const given = { name: `Département ${code}`, departmentCode: code, portal: other.url, key: null }
  const { id } = await one.ask<{ id: string }>('add', given)
  const [keyId] = await other.ask<string[]>('keys')
  expect(await one.ask('open', { id, keyId })).toBeNull()
  return id
}

const onlyExchange = async (portal: PortalProcess) => (await portal.ask<NeighbourExchange[]>('exchanges'))[0]
const onlyNeighbour = async (portal: PortalProcess) =>
  (await portal.ask<PlacementNeighbour[]>('neighbours'))[0]

describe('two portals, each in its process and on its base', () => {
  it('exchange keys, share places, send a request and its answer, renew a key, and stop at once when one revokes', async () => {
    const neighbour = await introduce(here, there, '77')
    const back = await introduce(there, here, '91')
    const facility = await there.ask<{ id: string; number: string }>('facility')
    const request = await here.ask<string>('request')

    expect(await here.ask<Found>('search', request)).toStrictEqual([{ stale: null, names: [] }])
    expect(await there.ask('share', { id: back, sharesAll: false, shared: [facility.id] })).toBeNull()

    // What was just read is taken as said now for a minute: the request names the facility that it was told of by then.
    const sent = { request, neighbour, facility: facility.number }
    expect(await here.ask('send', sent)).toStrictEqual({ fault: null, isHeard: true })
    const call = await there.ask<Call>('lastCall')
    expect(JSON.parse(call.body)).toMatchObject({ reference: 'DOSSIER-91-7' })
    expect(call.body).not.toContain('Un texte qui reste')

    const replay = () =>
      fetch(there.url + call.path, { method: 'POST', headers: clean(call.headers), body: call.body })
    expect((await replay()).status).toBe(401)
    const [received, ...others] = await there.ask<PlacementRequest[]>('requests')
    expect(others).toStrictEqual([])
    expect(received).toMatchObject({
      reference: 'DOSSIER-91-7',
      requesterName: 'Département 91',
      state: 'open',
    })

    const asked = await onlyExchange(there)
    const answer = { exchange: asked?.id, answer: { facility: facility.id } }
    expect(await there.ask('answer', answer)).toMatchObject({ fault: null, isHeard: true })
    const answered = await onlyExchange(here)
    expect(answered).toMatchObject({ state: 'accepted', facilityName: 'Foyer du voisin', commune: 'Étampes' })

    expect(await here.ask('end', { request, exchange: answered?.id, isKept: true })).toMatchObject({
      isHeard: true,
    })
    expect([await here.ask('state', request), (await onlyExchange(there))?.state]).toStrictEqual([
      'closed',
      'kept',
    ])

    const [before] = await here.ask<string[]>('keys')
    expect(await here.ask('rotate')).toBeNull()
    const [after] = await here.ask<string[]>('keys')
    const keys = (await onlyNeighbour(there))?.theirKeys ?? []
    expect(keys.map(({ keyId, until }) => [keyId, until !== null])).toStrictEqual([
      [after, false],
      [before, true],
    ])
    const second = await here.ask<string>('request')
    expect(await here.ask('send', { ...sent, request: second })).toStrictEqual({ fault: null, isHeard: true })

    expect(await there.ask('revoke', { id: back })).toBeNull()
    const third = await here.ask<string>('request')
    expect(await here.ask('send', { ...sent, request: third })).toStrictEqual({ fault: null, isHeard: false })
    expect((await onlyNeighbour(here))?.lastFault).toContain('Il ne reconnaît pas notre clé')
    expect(await there.ask<PlacementRequest[]>('requests')).toHaveLength(2)
  }, 60_000)
})

/** As sent, but for what belongs to the connection. */
function clean(headers: Record<string, string>): Record<string, string> {
  const { host: _host, connection: _connection, 'content-length': _length, ...rest } = headers
  return rest
}
