import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localTime } from '@/domain/localTime'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { calendarFaults } from '../../helpers/asserts/calendarFaults'
import { type RivalServer, rivalServers } from '../../helpers/scenes/rivalServers'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { readCalendars } = await import('@/features/placement/calendar/read/readCalendars')
const { settleRequest } = await import('@/features/placement/calendar/write/settleRequest')
const { standingOf } = await import('@/domain/placement/calendar/standingOf')
const { takenSpans } = await import('@/domain/placement/calendar/takenSpans')

const RUNS = 100
const ACTS = 60
let servers: RivalServer[] = []

beforeAll(async () => {
  servers = await rivalServers(3)
})
afterAll(() => Promise.all(servers.map(({ close }) => close())))

async function aUnitOf(places: number) {
  const { units } = await aKeptFacility(payload, { units: [{ openCapacity: 8 }] })
  const [unit] = units
  if (!unit) throw new Error('No unit')
  const rows = []
  for (let made = 0; made < places; made += 1) rows.push(await aPlace(payload, unit))
  return { unit, places: rows }
}

const expiresAt = () => new Date(Date.now() + 3_600_000).toISOString()
const today = () => localTime(new Date()).day

describe('the last place', () => {
  it('A4: two workers reserve the last place, one wins', { timeout: 600_000 }, async () => {
    const { places } = await aUnitOf(RUNS)
    const pairs = [await aPlacementRequest(payload), await aPlacementRequest(payload)]
    for (const { id: place } of places) {
      const at = Date.now() + 15
      const answers = await Promise.all(
        pairs.map(({ id }, rank) =>
          servers[rank]?.ask({
            kind: 'rivals',
            at,
            orders: [
              {
                place,
                act: {
                  kind: 'hold',
                  request: id,
                  child: 0,
                  from: today(),
                  to: null,
                  expiresAt: expiresAt(),
                },
              },
            ],
          }),
        ),
      )
      const all = answers.flatMap((one) => one ?? [])
      expect(all.map(({ fault }) => fault ?? 'held').sort()).toStrictEqual(['held', 'taken'])
      expect(all.find(({ fault }) => fault === 'taken')?.words).toMatch(/^Cette place vient d’être réservée/)
      const lines = await readCalendars(payload, { places: [place] })
      expect(lines.map(({ kind, state }) => `${kind} ${state}`)).toStrictEqual(['hold placed'])
      // Each run begins with as few options as the first.
      const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
      const thread = lines[0]?.thread ?? ''
      await commitLine(
        { payload, actor: null, address: null },
        { place, act: { kind: 'cancel', thread, reason: 'doublon' } },
      )
    }
  })
})

describe('three servers that act on the same places', () => {
  it('never write two commitments on one day, nor a state that is not legal, and what is kept is what is there', {
    timeout: 600_000,
  }, async () => {
    const { places } = await aUnitOf(3)
    const requests = [
      await aPlacementRequest(payload),
      await aPlacementRequest(payload, { children: [{}, {}] }),
      await aPlacementRequest(payload),
    ]
    const draw = fc.record({
      kind: fc.nat(1000),
      pick: fc.nat(1000),
      shift: fc.nat(1000),
      length: fc.nat(1000),
      child: fc.nat(10),
      request: fc.nat(10),
      place: fc.nat(10),
    })
    const answers = await Promise.all(
      servers.map((server) =>
        server.ask({
          kind: 'draws',
          places: places.map(({ id }) => id),
          requests: requests.map(({ id, profile }) => ({ id, children: profile.children.length })),
          holdFor: 1500,
          draws: fc.sample(draw, ACTS),
        }),
      ),
    )
    expect(answers.flat().flatMap(({ error }) => error ?? [])).toStrictEqual([])
    const now = new Date()
    const lines = await readCalendars(payload, { places: places.map(({ id }) => id) })
    expect(lines.length).toBeGreaterThan(20)
    expect(calendarFaults(lines, now)).toStrictEqual([])
    await expectRecounted(places, requests)
  })
})

/** What takes each place, and the state of each request, are those that their lines say. */
async function expectRecounted(places: readonly { id: string }[], requests: readonly { id: string }[]) {
  const { refreshTaken } = await import('@/features/placement/calendar/write/refreshTaken')
  for (const { id } of places) {
    const read = () => payload.findByID({ collection: 'places', id, depth: 0, overrideAccess: true })
    const { taken } = await read()
    const lines = await readCalendars(payload, { places: [id] })
    const last = lines.at(-1)
    // As it was when the last line was written: a hold that expired since is in the cache, and worth nothing.
    const then = new Date(Math.max(...lines.map(({ at }) => Date.parse(at)), 0))
    // Every act that was drawn on a place may have been refused: it has no line then.
    expect([last?.seq ?? 0, taken]).toStrictEqual([
      lines.length,
      takenSpans(standingOf(lines, then), localTime(then).day),
    ])
    await refreshTaken(payload, id)
  }
  for (const { id } of requests) {
    const kept = await payload.findByID({
      collection: 'placement-requests',
      id,
      depth: 0,
      overrideAccess: true,
    })
    const settled = await settleRequest(payload, id)
    // A hold past its hour gives its request back when somebody next looks; all else was written at once.
    expect([settled, kept.state === 'held' ? settled : kept.state]).toStrictEqual([settled, settled])
  }
}
