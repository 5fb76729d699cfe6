import type { UnitFit } from '../../facility/unitFits'
import { roomOf } from '../matching/availabilityOf'
import type { CandidateUnit } from '../matching/Candidate'
import { type Match, matchPlaces } from '../matching/matchPlaces'
import type { Search } from '../matching/Search'

/** A unit of a neighbour that may receive all the children that are looked for; `isStrict`: by all that was shared, nothing asked is missed. */
export type SharedMatch = {
  unit: CandidateUnit
  match: Match
  answers: readonly UnitFit[]
  isStrict: boolean
}

/**
 * The units of a neighbour that may receive a child, or brothers and sisters together, by the same rules as ours as far as what is shared
 * tells: those that answer all first, then by score. Whoever is out for one child is out.
 */
export function matchShared(units: readonly CandidateUnit[], search: Search): SharedMatch[] {
  const { children } = search.profile
  const byChild = children.map((child) =>
    matchesOf(units, { ...search, profile: { ...search.profile, children: [child] } }),
  )
  const [first, ...others] = byChild
  const found = [...(first?.values() ?? [])].flatMap((match): SharedMatch[] => {
    const all = [match, ...others.flatMap((matches) => matches.get(match.unit.id) ?? [])]
    const { whole, partly } = roomOf(match.availability, search.profile.wishedFrom)
    if (all.length < children.length || whole + partly < children.length) return []
    return [
      {
        unit: match.unit,
        match,
        answers: distinct(all.flatMap(({ answers }) => answers)),
        isStrict: all.every(({ gaps }) => gaps.length === 0),
      },
    ]
  })
  return found.sort(
    (one, other) =>
      Number(other.isStrict) - Number(one.isStrict) || other.match.score.total - one.match.score.total,
  )
}

function matchesOf(units: readonly CandidateUnit[], search: Search): Map<string, Match> {
  const { strict, relaxed } = matchPlaces(units, search)
  const all = [...strict, ...relaxed.flatMap(({ matches }) => matches)]
  return new Map(all.map((match) => [match.unit.id, match]))
}

const distinct = (answers: readonly UnitFit[]): UnitFit[] => [
  ...new Map(answers.map((answer) => [`${answer.verdict} ${answer.words}`, answer])).values(),
]
