import type { CandidatePlace, CandidateUnit } from '@/domain/placement/matching/Candidate'

export const MATCHING_NOW = new Date('2026-11-30T09:00:00.000Z')

/** A place of a unit, in service for years and free; `facts` say what matters here. */
export const aCandidatePlace = (id: string, facts: Partial<CandidatePlace> = {}): CandidatePlace => ({
  id,
  reference: id,
  kind: 'ordinary',
  inServiceFrom: '2020-01-01',
  inServiceTo: null,
  taken: [],
  ...facts,
})

type Facts = Partial<Omit<CandidateUnit, 'facility'>> & { facility?: Partial<CandidateUnit['facility']> }

/** A unit of a MECS for 6 to 12 years, with one free place, confirmed an hour ago; `facts` say what matters here. */
export function aCandidateUnit({ facility, ...facts }: Facts = {}): CandidateUnit {
  const id = facts.id ?? 'unit'
  return {
    id,
    name: `Groupe ${id}`,
    site: null,
    active: true,
    mode: 'internat-collectif',
    sex: 'mixte',
    minYears: 6,
    maxYears: 12,
    durations: ['urgence', 'court', 'long'],
    openCapacity: 8,
    siblingsMax: null,
    needsMet: [],
    needsNotMet: [],
    free: { counts: [], outOfService: [], confirmedAt: '2026-11-30T08:00:00.000Z', confirmedBy: 'Awa Test' },
    places: [aCandidatePlace(`${id}-1`)],
    reliability: 1,
    ...facts,
    facility: {
      id: `facility-of-${id}`,
      name: `Maison ${id}`,
      category: 'mecs',
      habilitation: 'ase',
      points: [{ lat: 48.43, lng: 2.16 }],
      sites: [],
      ...facility,
    },
  }
}
