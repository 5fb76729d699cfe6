import { describe, expect, it } from 'vitest'
import { readCentres } from '@/infra/geography/readCentres'

const ruleOf = (code: string, value: unknown) => readCentres([[code, value]]).refused[0]?.rule

describe('readCentres', () => {
  it('keeps centres of the mainland, of Corsica and overseas', () => {
    const entries: [string, unknown][] = [
      ['91223', [2.152, 48.423]],
      ['2A004', [8.738, 41.919]],
      ['97411', [55.448, -20.882]],
    ]
    expect(readCentres(entries)).toStrictEqual({ centres: new Map(entries), refused: [] })
  })

  it('refuses a row with its place, its value and the rule, and keeps the others', () => {
    const { centres, refused } = readCentres([
      ['91223', [48.423, 2.152]],
      ['91016', [2.006, 48.312]],
    ])
    expect([...centres.keys()]).toStrictEqual(['91016'])
    expect(refused).toStrictEqual([
      {
        row: '91223',
        column: 'centre',
        value: '[48.423,2.152]',
        rule: 'La longitude vient avant la latitude : les deux semblent inversées.',
      },
    ])
  })

  it.each([
    ['9122', [2, 48], 'Code INSEE de commune attendu (cinq signes : 91223, 2A004).'],
    ['91223', null, 'Deux nombres attendus : [longitude, latitude], en degrés.'],
    ['91223', [2.1], 'Deux nombres attendus : [longitude, latitude], en degrés.'],
    ['91223', ['2.1', '48.4'], 'Deux nombres attendus : [longitude, latitude], en degrés.'],
    ['91223', [200, 48], 'Longitude de -180 à 180 et latitude de -90 à 90 attendues.'],
    ['91223', [100, 10], 'Ce point n’est pas en France métropolitaine.'],
  ])('says what is wrong with %j: %j', (code, value, rule) => {
    expect(ruleOf(code, value)).toBe(rule)
  })
})
