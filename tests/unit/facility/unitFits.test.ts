import { describe, expect, it } from 'vitest'
import type { SearchedUnit } from '@/domain/facility/matchesUnit'
import { unitFits } from '@/domain/facility/unitFits'

const UNIT: SearchedUnit = {
  active: true,
  mode: 'internat-collectif',
  sex: 'garcons',
  minYears: 12,
  maxYears: 17,
  durations: ['long'],
  needsMet: ['soins'],
  needsNotMet: ['pmr'],
  freeNow: [],
}
const TOLD = {
  durations: [{ duration: 'long', state: 'confirmed', count: 2, from: null }],
  freeNow: ['long'],
} as const
const said = (criteria: Parameters<typeof unitFits>[1]) =>
  unitFits(UNIT, criteria, { durations: [...TOLD.durations], freeNow: [...TOLD.freeNow] }).map(
    ({ verdict, words }) => `${verdict} ${words.replaceAll('\u00a0', ' ')}`,
  )

describe('unitFits', () => {
  it('says nothing when nothing is asked', () => {
    expect(said({})).toStrictEqual([])
  })

  it('ticks what fits, asks what is not said, and tells why the rest does not', () => {
    expect(
      said({ age: { years: 14 }, sex: 'garcon', durations: ['long'], needs: ['soins', 'pmr', 'mna'] }),
    ).toStrictEqual([
      'fits âge',
      'fits garçon',
      'fits long séjour',
      'fits Soins ou traitement quotidien',
      'misfits ne peut pas accueillir : Fauteuil roulant (PMR)',
      'asks Mineur non accompagné (MNA) : à vérifier',
    ])
    expect(said({ age: { years: 8 }, sex: 'fille', durations: ['urgence'] })).toStrictEqual([
      'misfits âge : 12 à 17 ans',
      'misfits garçons seulement',
      'misfits urgence : non proposé',
    ])
  })

  it('asks to confirm a place that was last confirmed past its delay, and ticks none', () => {
    const stale = { duration: 'long', state: 'toConfirm', count: 2, from: null } as const
    expect(
      unitFits(UNIT, { durations: ['long'], freeNow: true }, { durations: [stale], freeNow: [] }),
    ).toStrictEqual([
      { verdict: 'asks', words: 'long séjour\u00a0: à confirmer' },
      { verdict: 'misfits', words: 'aucune place libre maintenant' },
    ])
  })
})
