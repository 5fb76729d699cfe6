import { describe, expect, it } from 'vitest'
import { coversTerritory } from '@/domain/territory/coversTerritory'

const ETAMPES = ['91223', '200017846', '91', 'france']

describe('coversTerritory', () => {
  it.each([
    ['nothing', []],
    ['another commune', ['91228']],
    ['another département', ['94', '77']],
  ])('leaves out a place when it lists %s', (_, territory) => {
    expect(coversTerritory(territory, ETAMPES)).toBe(false)
  })

  it.each(ETAMPES)('reaches a place through its code %s', (code) => {
    expect(coversTerritory(['77', code], ETAMPES)).toBe(true)
  })
})
