import { describe, expect, it } from 'vitest'
import { lawFor } from '@/domain/placement/matching/lawFor'
import { aCandidateUnit } from '../../../factories/aCandidateUnit'
import { aChild, aPlacementSearch } from '../../../factories/aPlacementSearch'

const unit = aCandidateUnit({ minYears: 0, maxYears: 12, openCapacity: 12 })
const asked = (birthMonth: string, expectedDays: number | null) =>
  aPlacementSearch({ profile: { children: [aChild({ birthMonth })], expectedDays, duration: 'long' } })
    .profile

describe('lawFor', () => {
  it('forbids a stay of more than four months to a child under three, by its age and not by the unit’s alone', () => {
    const baby = lawFor(unit, asked('2025-05', 200), [])
    const child = lawFor(unit, asked('2016-05', 200), [])
    expect([baby.blocks.length, child.blocks.length]).toStrictEqual([1, 0])
    expect(baby.blocks[0]).toContain('4 mois au plus')
  })

  it('tells what bounds a stay of unknown length, and does not forbid it', () => {
    const { blocks, warnings } = lawFor(unit, asked('2025-05', null), [])
    expect([blocks, warnings.some((words) => words.includes('4 mois au plus'))]).toStrictEqual([[], true])
  })

  it('forbids a relais of more than fifteen days', () => {
    const relay = { ...asked('2016-05', 16), legalTitle: 'relais' as const }
    expect(lawFor(unit, relay, []).blocks[0]).toContain('15 jours au plus')
  })
})
