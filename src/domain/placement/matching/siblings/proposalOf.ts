import { spanWords } from '../availabilityOf'
import type { CandidatePlace } from '../Candidate'
import { type Match, matchChild } from '../matchPlaces'
import type { Search } from '../Search'
import { type Score, type ScoreCriterion, scoreOf } from '../scoreOf'
import { minutesOf, type Travel } from '../Travel'
import type { Gap } from '../UnitAnswer'
import type { GroupAssignment } from './assignGroup'
import { isWithinReach } from './isWithinReach'
import { CLOSENESS, type Closeness, type SiblingPart, type SiblingProposal } from './SiblingProposal'
import type { SiblingSite, SiblingUnit } from './siblingSites'

type Group = { site: SiblingSite; assignment: GroupAssignment }
type Told = { child: number | null; gap: Gap }

/** What a group is proposed, in one site or in several: who goes where, on which place, and what is passed over for it. */
export function proposalOf(groups: readonly Group[], search: Search): SiblingProposal {
  const told = groups.flatMap(({ site, assignment }) =>
    assignment.taken.flatMap(({ unit, children }) => {
      const found = site.units[unit]
      return found ? [inUnit(found, children, search)] : []
    }),
  )
  const parts = told.flatMap((each) => each.parts).sort((one, other) => one.child - other.child)
  const apart = farthest(groups, search)
  const closeness = closenessOf(groups, apart, told.length)
  return {
    closeness,
    parts,
    gaps: told.flatMap(({ gaps }) => gaps),
    apart,
    score: meanScore(parts, closeness, search),
  }
}

/** The children that a unit takes: on the places that are free all along first. */
function inUnit(
  found: SiblingUnit,
  ranks: readonly number[],
  search: Search,
): { parts: SiblingPart[]; gaps: Told[] } {
  const { whole, partly, counted } = found.availability
  const places: (CandidatePlace | null)[] = [...whole, ...partly.map(({ place }) => place)]
  const gaps: Told[] = found.answer.gaps.map((gap) => ({ child: null, gap }))
  const parts = ranks.flatMap((child, at): SiblingPart[] => {
    const profile = search.profile.children[child]
    const match = profile ? matchChild(found, profile, search) : null
    if (!match || typeof match === 'string') return []
    for (const gap of found.children[child]?.gaps ?? []) gaps.push({ child, gap })
    const late = counted === null ? partly[at - whole.length] : undefined
    if (late) {
      const words = `libre ${late.spans.map(spanWords).join(' et ')}`
      gaps.push({ child, gap: { code: 'dates', words } })
    }
    return [{ child, match: withoutUnitGaps(match, found), place: places[at] ?? null }]
  })
  const most = found.unit.siblingsMax
  if (most !== null && ranks.length > most) {
    const words = `${ranks.length}\u00a0enfants pour ${most} ensemble au plus`
    gaps.push({ child: null, gap: { code: 'siblings', words } })
  }
  if (counted !== null && found.option.whole === 0)
    for (const gap of parts[0]?.match.gaps ?? []) if (gap.code === 'dates') gaps.push({ child: null, gap })
  return { parts, gaps }
}

/** The criteria of the unit are told once for all of its children. */
const withoutUnitGaps = (match: Match, { answer }: SiblingUnit): Match => ({
  ...match,
  gaps: match.gaps.filter((gap) => !answer.gaps.includes(gap)),
})

function closenessOf(groups: readonly Group[], apart: Travel | null, units: number): Closeness {
  if (groups.length === 1) return units === 1 ? 'sameUnit' : 'sameSite'
  if (new Set(groups.map(({ site }) => site.facility)).size === 1) return 'sameFacility'
  return isWithinReach(apart) ? 'near' : 'split'
}

/** `null` on one site, and where nothing locates one of them: nobody can say that they are near. */
function farthest(groups: readonly Group[], { travelBetween }: Search): Travel | null {
  const ways: (Travel | null)[] = []
  for (const [at, { site: one }] of groups.entries())
    for (const { site: other } of groups.slice(at + 1)) {
      const [from, to] = [one.units[0], other.units[0]]
      ways.push(from && to ? travelBetween(from.unit, to.unit) : null)
    }
  if (ways.length === 0 || ways.includes(null)) return null
  return ways.reduce((far, way) => (far && way && minutesOf(way) > minutesOf(far) ? way : far))
}

/** The mean of what each child is proposed, and how close they stay. */
function meanScore(parts: readonly SiblingPart[], closeness: Closeness, { weights }: Search): Score {
  const sums: Partial<Record<ScoreCriterion, { sum: number; count: number }>> = {}
  for (const { match } of parts)
    for (const { code, part } of match.score.parts) {
      const { sum, count } = sums[code] ?? { sum: 0, count: 0 }
      sums[code] = { sum: sum + part, count: count + 1 }
    }
  const means = Object.fromEntries(Object.entries(sums).map(([code, { sum, count }]) => [code, sum / count]))
  const siblings = CLOSENESS.find(({ code }) => code === closeness)?.part ?? 0
  return scoreOf({ ...means, siblings }, weights)
}
