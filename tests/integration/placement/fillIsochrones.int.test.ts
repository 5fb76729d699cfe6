import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { openHttpServer } from '../../helpers/servers/httpServer'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const square = (half: number, [lng = 0, lat = 0]: number[]) => [
  [
    [lng - half, lat - half],
    [lng + half, lat - half],
    [lng + half, lat + half],
    [lng - half, lat + half],
    [lng - half, lat - half],
  ],
]
const server = await openHttpServer((url) => {
  const point = (url.searchParams.get('point') ?? '').split(',').map(Number)
  const half = Number(url.searchParams.get('costValue')) / 9000
  return { body: { geometry: { type: 'Polygon', coordinates: square(half, point) } } }
})
const { payload, folder } = await openTestPayload({ ISOCHRONES_URL: server.url })
const { fillIsochrones } = await import('@/features/placement/matching/write/fillIsochrones')

describe('ways to facilities', () => {
  afterAll(async () => {
    await server.close()
    rmSync(join(folder, 'isochrones'), { recursive: true, force: true })
  })

  it('are asked for once, and never of a facility whose address is kept from the public', async () => {
    await aKeptFacility(payload, { facility: { name: 'Ouverte', latitude: 48.43, longitude: 2.16 } })
    await aKeptFacility(payload, {
      facility: {
        name: 'Discrète',
        latitude: 48.9,
        longitude: 2.9,
        restrictions: [{ part: 'address', audience: 'agents', reason: 'Adresse protégée' }],
      },
    })
    const asked = await fillIsochrones(payload)
    const again = await fillIsochrones(payload)
    expect([
      asked,
      again,
      new Set(server.asked.map(({ searchParams }) => searchParams.get('point'))),
    ]).toStrictEqual([1, 0, new Set(['2.16,48.43'])])
  })
})
