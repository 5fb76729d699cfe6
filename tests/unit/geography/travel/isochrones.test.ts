import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IsochronesUnavailable } from '@/infra/geography/travel/Isochrones'
import { KnownIsochrones } from '@/infra/geography/travel/KnownIsochrones'
import { openGeoplateformeIsochrones } from '@/infra/geography/travel/openGeoplateformeIsochrones'
import { travelFrom } from '@/infra/geography/travel/travelFrom'
import { openHttpServer, type TestHttpServer } from '../../../helpers/servers/httpServer'

/** A square of so many degrees around a point, as the service draws it. */
const square = ([lng, lat]: [number, number], half: number) => [
  [lng - half, lat - half],
  [lng + half, lat - half],
  [lng + half, lat + half],
  [lng - half, lat + half],
  [lng - half, lat - half],
]
const FACILITY = { lat: 48.43, lng: 2.16 }
const SECONDS_PER_DEGREE = 9000

/** Squares that grow with the time that is asked for. */
function answer(url: URL) {
  const [lng = 0, lat = 0] = (url.searchParams.get('point') ?? '').split(',').map(Number)
  const half = Number(url.searchParams.get('costValue')) / SECONDS_PER_DEGREE
  return { body: { geometry: { type: 'Polygon', coordinates: [square([lng, lat], half)] } } }
}

describe('isochrones of the Géoplateforme', () => {
  let server: TestHttpServer
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'repere-isochrones-'))
  })
  afterEach(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const known = () =>
    new KnownIsochrones(folder, openGeoplateformeIsochrones({ url: server.url, within: 2000 }), 0)

  it('are asked for with the point of the facility, four times, and nothing else', async () => {
    server = await openHttpServer(answer)
    const asked = await known().fill([FACILITY])
    expect([asked, server.asked.map(({ searchParams }) => Object.fromEntries(searchParams))]).toStrictEqual([
      1,
      [900, 1800, 2700, 3600].map((seconds) => ({
        resource: 'bdtopo-valhalla',
        profile: 'car',
        costType: 'time',
        costValue: String(seconds),
        timeUnit: 'second',
        direction: 'arrival',
        point: '2.16,48.43',
        crs: 'EPSG:4326',
        geometryFormat: 'geojson',
      })),
    ])
  })

  it('are kept: nothing is asked for twice, in another process neither', async () => {
    server = await openHttpServer(answer)
    await known().fill([FACILITY, FACILITY])
    const other = known()
    expect([await other.fill([FACILITY]), server.asked.length]).toStrictEqual([0, 4])
    await other.load([FACILITY])
    expect(other.of(FACILITY)?.map(({ minutes }) => minutes)).toStrictEqual([15, 30, 45, 60])
  })

  it('tell the band of a place that is tested here, the crow’s distance of a point that nothing is known of', async () => {
    server = await openHttpServer(answer)
    const isochrones = known()
    await isochrones.fill([FACILITY])
    const from = (lng: number) => travelFrom({ lat: 48.43, lng }, [FACILITY], isochrones)
    const unknown = travelFrom({ lat: 48.43, lng: 2.17 }, [{ lat: 48.5, lng: 2.17 }], isochrones)
    expect([
      from(2.2)?.kind,
      from(2.2),
      from(2.42),
      from(2.6)?.kind,
      unknown?.kind,
      Math.round(unknown?.km ?? 0),
    ]).toMatchObject(['within', { minutes: 15 }, { minutes: 45 }, 'beyond', 'crow', 8])
    expect(server.asked.length).toBe(4)
  })

  it('read holes and several surfaces', async () => {
    server = await openHttpServer(() => ({
      body: {
        geometry: {
          type: 'MultiPolygon',
          coordinates: [[square([2.16, 48.43], 0.1), square([2.16, 48.43], 0.02)], [square([3, 48], 0.1)]],
        },
      },
    }))
    const isochrones = known()
    await isochrones.fill([FACILITY])
    const kindAt = (lat: number, lng: number) => travelFrom({ lat, lng }, [FACILITY], isochrones)?.kind
    expect([kindAt(48.48, 2.16), kindAt(48.43, 2.16), kindAt(48, 3), kindAt(47, 3)]).toStrictEqual([
      'within',
      'beyond',
      'within',
      'beyond',
    ])
  })

  it.each([
    ['an error', { status: 429, body: '' }],
    ['no JSON', { body: '<html>' }],
    ['no surface', { body: { geometry: { type: 'Point', coordinates: [2, 48] } } }],
    ['a ring that is no ring', { body: { geometry: { type: 'Polygon', coordinates: [[[2, 48]]] } } }],
  ])('keep nothing of %s', async (_, spoiled) => {
    server = await openHttpServer(() => spoiled)
    await expect(known().fill([FACILITY])).rejects.toThrow(IsochronesUnavailable)
    expect(readdirSync(folder)).toStrictEqual([])
  })

  it('are asked for again where a file was spoiled', async () => {
    server = await openHttpServer(answer)
    await known().fill([FACILITY])
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"not":"an isochrone"')
    const isochrones = known()
    await isochrones.load([FACILITY])
    expect([isochrones.of(FACILITY), await isochrones.fill([FACILITY])]).toStrictEqual([null, 1])
  })
})
