import { STAY_DURATIONS } from '../../facility/closedLists'
import type { ChildProfile } from '../PlacementProfile'
import type { MatchingWeights } from '../placementSettings'
import { type Availability, freeShare } from './availabilityOf'
import type { CandidateUnit } from './Candidate'
import type { Search } from './Search'
import { minutesOf, type Travel } from './Travel'
import { wishedSpan } from './wishedSpan'

export type ScoreCriterion = keyof MatchingWeights

/**
 * How well a unit answers, from 0 to 100, and what it is made of: each criterion gives a `part` from 0 to 1, and counts by its weight. A
 * criterion that says nothing of this search (no mode wished, no commune, no need, an only child) is absent, and counts for nothing.
 */
export type Score = {
  total: number
  parts: readonly { code: ScoreCriterion; part: number; weight: number }[]
}

type Parts = Partial<Record<ScoreCriterion, number>>

/** Minutes of travel from which a way is worth nothing. */
const FAR_MINUTES = 75
const HOUR_MS = 3_600_000

/** What a unit is worth for a child, criterion by criterion. */
export function partsOf(
  unit: CandidateUnit,
  child: ChildProfile,
  { search, travel, availability }: { search: Search; travel: Travel | null; availability: Availability },
): Parts {
  const { profile } = search
  const share = freeShare(availability, wishedSpan(profile))
  return {
    ...(profile.modes.length > 0 ? { mode: modePart(unit, profile.modes) } : {}),
    ...(travel ? { travel: Math.max(0, 1 - minutesOf(travel) / FAR_MINUTES) } : {}),
    ...(child.needs.length > 0 ? { needs: needsPart(unit, child.needs) } : {}),
    duration: unit.durations.includes(profile.duration) ? share : share / 2,
    freshness: freshnessPart(unit, search),
    reliability: unit.reliability,
  }
}

/** The score of these parts under these weights; of nothing that counts, 0. */
export function scoreOf(parts: Parts, weights: MatchingWeights): Score {
  const told = (Object.keys(weights) as ScoreCriterion[]).flatMap((code) => {
    const part = parts[code]
    return part === undefined ? [] : [{ code, part, weight: weights[code] }]
  })
  const most = told.reduce((sum, { weight }) => sum + weight, 0)
  const sum = told.reduce((total, { part, weight }) => total + part * weight, 0)
  return { total: most === 0 ? 0 : Math.round((sum / most) * 1000) / 10, parts: told }
}

/** The first mode that is wished is worth 1, each next one less, one that is not wished nothing. */
function modePart({ mode }: CandidateUnit, modes: Search['profile']['modes']): number {
  const rank = modes.indexOf(mode)
  return rank === -1 ? 0 : 1 - rank / modes.length
}

/** A need that is met is worth 1, one that nothing is said of a half. */
function needsPart({ needsMet, needsNotMet }: CandidateUnit, needs: ChildProfile['needs']): number {
  const worth = needs.map((need) => {
    if (needsNotMet.includes(need)) return 0
    return needsMet.includes(need) ? 1 : 0.5
  })
  return worth.reduce<number>((sum, each) => sum + each, 0) / needs.length
}

/** From 1 at the moment of the confirmation down to 0 at twice the delay of the duration. */
function freshnessPart({ free, durations }: CandidateUnit, { profile, now, freshness }: Search): number {
  if (!free.confirmedAt) return 0
  const hours = (now.getTime() - Date.parse(free.confirmedAt)) / HOUR_MS
  const asked = durations.includes(profile.duration) ? profile.duration : durations[0]
  const delay = freshness.delays[asked ?? STAY_DURATIONS[0].code]
  return Math.min(1, Math.max(0, 1 - hours / (2 * delay)))
}
