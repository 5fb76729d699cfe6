import { describe, expect, it } from 'vitest'
import { readOutlines } from '@/infra/geography/outlines/readOutlines'
import { simplifyRings } from '@/infra/geography/outlines/simplifyRings'

/** Two squares side by side; their common border has a point that is hardly off it. */
const WEST = [
  [0, 0],
  [1, 0],
  [1.001, 0.5],
  [1, 1],
  [0, 1],
  [0, 0],
] as const
const EAST = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
  [1.001, 0.5],
  [1, 0],
] as const

describe('simplifyRings', () => {
  it('keeps one border between neighbours, and tells that of the whole', () => {
    const { rings, border } = simplifyRings([WEST, EAST], 0.01)
    const [west = [], east = []] = rings.map((ring) => ring.map(String))
    expect([west.includes('1.001,0.5'), east.includes('1.001,0.5')]).toStrictEqual([false, false])
    expect([west, east].map((ring) => ['1,0', '1,1'].every((point) => ring.includes(point)))).toStrictEqual([
      true,
      true,
    ])
    expect(border.flat().map(String)).not.toContain('1.001,0.5')
    expect(border).toHaveLength(2)
  })
})

describe('readOutlines', () => {
  const commune = (code: string, ring: unknown) => ({
    type: 'Feature',
    properties: { code, nom: 'Essai' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  })

  it('parts communes by département, with their source', () => {
    const file = { type: 'FeatureCollection', features: [commune('91001', WEST), commune('2A001', EAST)] }
    const { departments: read } = readOutlines(file, 'IGN')
    expect([...read.keys()]).toStrictEqual(['91', '2A'])
    expect(JSON.parse(read.get('91') ?? '')).toMatchObject({ attribution: 'IGN' })
  })

  it('refuses what is no commune', () => {
    expect(
      readOutlines({ type: 'FeatureCollection', features: [commune('x', WEST)] }, '').wrong,
    ).toStrictEqual('features.0.properties.code')
  })
})
