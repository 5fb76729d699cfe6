import { describe, expect, it } from 'vitest'
import { codesOfCommune } from '@/infra/geography/codesOfCommune'
import { communesOf } from '@/infra/geography/communesOf'
import { communeToday } from '@/infra/geography/communeToday'
import { departementOf } from '@/infra/geography/departementOf'
import { expandCommune } from '@/infra/geography/expandCommune'
import { inseeToday } from '@/infra/geography/inseeToday'
import { loadGeography } from '@/infra/geography/loadGeography'
import { OLD_EPCIS } from '@/infra/geography/oldEpcis'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import { territoryLabel } from '@/infra/geography/territoryLabel'
import { territoryToday } from '@/infra/geography/territoryToday'

describe('a territory code brought up to date', () => {
  it.each([
    ['91223', ['91223']],
    ['91182', ['91228']],
    ['78182', ['91228']],
    ['69152', ['69149']],
    ['97123', ['97701']],
    ['97127', ['97801']],
    ['75112', ['75112']],
    ['200017846', ['200017846']],
    ['245900410', ['200093201']],
    ['200035459', ['200096956']],
    ['200071157', ['200096642', '200096634']],
    ['200058014', ['200058014']],
    ['91', ['91']],
    ['975', ['975']],
    ['988', ['988']],
    ['france', ['france']],
    ['00000', []],
    ['999999999', []],
    ['96', []],
    ['x', []],
  ])('is, for %s, %j', (code, today) => {
    expect(territoryToday(code)).toStrictEqual(today)
  })

  it('keeps in a list what is unknown, and each place once', () => {
    expect(territoriesToday(['91182', '91228', '999999999', '245900410'])).toStrictEqual([
      '91228',
      '999999999',
      '200093201',
    ])
    expect(territoriesToday(null)).toStrictEqual([])
  })

  it('has successors that exist for every dissolved EPCI', () => {
    const { communes, epcis } = loadGeography()
    const lost = [...OLD_EPCIS].filter(
      ([old, now]) => epcis.has(old) || now.some((code) => !epcis.has(code) && !communes.has(code)),
    )
    expect(lost).toStrictEqual([])
  })

  it('keeps an arrondissement in an address, and knows its city', () => {
    expect([
      inseeToday('75112'),
      communeToday('75112'),
      inseeToday('91182'),
      inseeToday('00000'),
      inseeToday(null),
    ]).toStrictEqual(['75112', '75056', '91228', '00000', null])
  })

  it('names a place of old as it is called today', () => {
    expect(['245900410', '91182', '75112', '200071157'].map((code) => territoryLabel(code))).toStrictEqual([
      'Métropole Européenne de Lille',
      'Évry-Courcouronnes',
      'Paris 12e',
      'CC Gérardmer Hautes Vosges, CC des Hautes Vosges',
    ])
  })

  it('covers the communes of what replaced it', () => {
    expect(communesOf('245900410')).toStrictEqual(communesOf('200093201'))
    expect(departementOf('245900410')).toBe('59')
  })
})

describe('the territories of a commune', () => {
  it('have its établissement public territorial', () => {
    expect(expandCommune('91479')).toStrictEqual(['91479', '200058014', '200054781', '91', 'france'])
  })

  it('are those of its city for an arrondissement, and hold its arrondissements for a city', () => {
    expect(expandCommune('75112').slice(0, 2)).toStrictEqual(['75112', '75056'])
    expect(expandCommune('75056')).toContain('75112')
    expect(expandCommune('13055')).toContain('13212')
  })

  it('have no EPCI overseas where there is none', () => {
    expect(expandCommune('98818')).toStrictEqual(['98818', '988', 'france'])
  })

  it('are stored under every code that the commune had', () => {
    expect(codesOfCommune('91182')).toStrictEqual(expect.arrayContaining(['91228', '91182', '78182']))
    expect(codesOfCommune('75112')).toContain('75056')
    expect(codesOfCommune('00000')).toStrictEqual(['00000'])
  })
})
