import { describe, expect, it } from 'vitest'
import { resolveZones } from '@/features/intake/schemeImports/resolveZones'
import { departementsOfRegion } from '@/infra/geography/departementsOfRegion'
import { subtractTerritories } from '@/infra/geography/subtractTerritories'

describe('resolveZones', () => {
  it.each(['DEP-20', 'COM-00000', 'EPCI-999999999', 'PAYS-99109', 'REG-99', 'XYZ-1', 'Essonne'])(
    'does not know %s',
    (zone) => {
      expect(resolveZones([zone])).toStrictEqual({ territory: [], unknown: [zone], moved: [] })
    },
  )

  it.each([
    ['PAYS-99100', ['france']],
    ['DEP-2A', ['2A']],
    ['DEP-1', ['01']],
    ['DEP-974', ['974']],
    ['COM-91223', ['91223']],
    ['EPCI-200017846', ['200017846']],
    ['REG-94', ['2A', '2B']],
  ])('reads %s as %j', (zone, territory) => {
    expect(resolveZones([zone]).territory).toStrictEqual(territory)
  })

  it('follows a commune that was merged into another, and says so', () => {
    expect(resolveZones(['COM-69152'])).toStrictEqual({
      territory: ['69149'],
      unknown: [],
      moved: [{ zone: 'COM-69152', code: '69149' }],
    })
  })
})

describe('subtractTerritories', () => {
  it('keeps whole what no exclusion touches', () => {
    expect(subtractTerritories(['91', '77'], ['75'])).toStrictEqual(['91', '77'])
  })

  it('leaves nothing of what is excluded whole', () => {
    expect(subtractTerritories(['91223'], ['91'])).toStrictEqual([])
  })

  it('turns France less a département into the other départements', () => {
    const left = subtractTerritories(['france'], ['01'])
    expect(left).toContain('91')
    expect(left).not.toContain('01')
    expect(left).not.toContain('france')
  })

  it('turns a département less a commune into EPCI and communes', () => {
    const left = subtractTerritories(['91'], ['91223'])
    expect(left).toContain('249100546')
    expect(left).toContain('91433')
    expect(left).not.toContain('91223')
    expect(left).not.toContain('200017846')
  })

  it('drops a département from its region', () => {
    expect(subtractTerritories(departementsOfRegion('94'), ['2B'])).toStrictEqual(['2A'])
  })
})
