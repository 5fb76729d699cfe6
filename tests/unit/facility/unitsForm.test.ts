import { describe, expect, it } from 'vitest'
import type { UnitValues } from '@/domain/facility/UnitValues'
import { unitChanges } from '@/domain/facility/unitChanges'
import { unitForm } from '@/features/keeping/units/present/unitForm'
import { unitKey } from '@/features/keeping/units/present/unitKey'
import { unitLineWords } from '@/features/keeping/units/present/unitLineWords'
import { proposedUnit } from '@/features/keeping/units/read/proposedUnit'
import { readUnitForm } from '@/features/keeping/units/read/readUnitForm'

const UNIT: UnitValues = {
  name: 'Studios',
  site: null,
  active: true,
  mode: 'hebergement-eclate',
  sex: 'mixte',
  minYears: 2,
  minMonths: 6,
  maxYears: 20,
  maxMonths: null,
  durations: ['court', 'long'],
  openCapacity: 6,
  siblingsMax: null,
  needsMet: ['mna'],
  needsNotMet: ['pmr'],
  needsDetail: 'Pas de\nrez-de-chaussée',
  derogation: { granted: true, reason: 'Fratrie' },
}

describe('the form of a unit', () => {
  it('gives back what it was filled with', () => {
    expect(readUnitForm(unitForm(UNIT))).toStrictEqual(UNIT)
  })

  it('makes what is no number one that the rules refuse', () => {
    expect(readUnitForm(new URLSearchParams({ openCapacity: 'six' })).openCapacity).toBeNaN()
  })

  it('knows no code that is not in the lists', () => {
    const { mode, durations } = readUnitForm(new URLSearchParams({ mode: 'tente', durations: 'toujours' }))
    expect([mode, durations]).toStrictEqual([null, []])
  })
})

describe('unitChanges', () => {
  it('says in words what differs', () => {
    const after: UnitValues = { ...UNIT, openCapacity: 5, durations: ['court'], active: false }
    expect(unitChanges(UNIT, after)).toStrictEqual([
      { label: 'Accueille aujourd’hui', before: 'oui', after: 'non' },
      { label: 'Durées', before: 'Court séjour, Long séjour', after: 'Court séjour' },
      { label: 'Places ouvertes', before: '6', after: '5' },
    ])
  })

  it('says nothing when nothing differs', () => {
    expect(unitChanges(UNIT, { ...UNIT })).toStrictEqual([])
  })
})

describe('proposedUnit', () => {
  const stored: unknown = JSON.parse(JSON.stringify(UNIT))

  it('reads a line back as it was written', () => {
    const read = proposedUnit({ field: 'units.u1', before: stored, after: stored })
    expect([read?.unitId, read?.after, unitKey(read?.before ?? null)]).toStrictEqual([
      'u1',
      UNIT,
      unitKey(UNIT),
    ])
  })

  it('tells a new unit, and leaves lines about anything else', () => {
    expect(proposedUnit({ field: 'units.new', before: null, after: stored })?.unitId).toBeNull()
    expect(proposedUnit({ field: 'phones', before: null, after: stored })).toBeNull()
    expect(proposedUnit({ field: 'units.u1', before: null, after: { name: 'Studios' } })).toBeNull()
  })

  it('is shown in words, what changes alone', () => {
    const after: unknown = JSON.parse(JSON.stringify({ ...UNIT, openCapacity: 5 }))
    expect(unitLineWords({ field: 'units.u1', before: stored, after })).toStrictEqual({
      before: 'Places ouvertes : 6',
      after: 'Places ouvertes : 5',
    })
    expect(unitLineWords({ field: 'phones', before: 'a', after: 'b' })).toBeNull()
  })
})
