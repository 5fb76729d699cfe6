import type { CandidateFacility, CandidateUnit } from '@/domain/placement/matching/Candidate'
import type { SharedFacility } from '../read/exchangeSchemas'

/** A neighbour's word is neither better nor worse than another's: nothing is known of it yet. */
const UNKNOWN_RELIABILITY = 0.5

/** The units of shared facilities as the search of places looks at them: by their counts, without a point on the ground. */
export function toCandidates(facilities: readonly SharedFacility[]): CandidateUnit[] {
  return facilities.flatMap(({ units, number, name, category, habilitation }) => {
    const facility: CandidateFacility = { id: number, name, category, habilitation, points: [], sites: [] }
    return units.map(
      ({ free, confirmedAt, ...unit }): CandidateUnit => ({
        ...unit,
        site: null,
        active: true,
        free: { counts: free, outOfService: [], confirmedAt, confirmedBy: null },
        places: [],
        reliability: UNKNOWN_RELIABILITY,
        facility,
      }),
    )
  })
}
