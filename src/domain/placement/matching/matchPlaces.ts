import { CONFIRMATION_STATES } from '../../facility/freePlacesState'
import type { UnitFit } from '../../facility/unitFits'
import type { ChildProfile } from '../PlacementProfile'
import { answerChild } from './answerChild'
import { answerWish } from './answerWish'
import { type Availability, availabilityOf, datesGap, roomOf } from './availabilityOf'
import type { CandidateUnit } from './Candidate'
import { type Remembered, rememberedRefusal } from './rememberedRefusal'
import type { Search } from './Search'
import { partsOf, type Score, scoreOf } from './scoreOf'
import type { Travel } from './Travel'
import { type Exclusion, GAPS, type Gap, type GapCode, together, type UnitAnswer } from './UnitAnswer'
import { wishedSpan } from './wishedSpan'

/** A unit that may receive a child: how it answers, what it has free, what it is worth. No gap: it answers all that is asked. */
export type Match = {
  unit: CandidateUnit
  availability: Availability
  travel: Travel | null
  answers: readonly UnitFit[]
  gaps: readonly Gap[]
  refusal: Remembered | null
  score: Score
}

/** Results that need the same criteria to be passed over, the lightest first. */
type RelaxedStep = { codes: readonly GapCode[]; matches: readonly Match[] }

/**
 * `strict`: every criterion is met; `relaxed`: one or two are not, and which; `refused`: held back by a refusal that stands; `hidden`:
 * nobody confirmed them for twice their delay; `excluded`: how many units are out, by reason. In each list, those confirmed first, then
 * the best score.
 */
export type Matches = {
  strict: readonly Match[]
  relaxed: readonly RelaxedStep[]
  refused: readonly Match[]
  hidden: readonly Match[]
  excluded: Readonly<Partial<Record<Exclusion, number>>>
}

/** More criteria to pass over, and a unit is not what was looked for. */
const MOST_GAPS = 2

/**
 * The places that may receive a child, of all these units: hard rules exclude (age at arrival, sex, hotel, habilitation, a child of the
 * group, the law, no free day), soft ones score, and what is not known is told, never a reason to leave out. The strict results first,
 * then those which need a criterion to be passed over.
 */
export function matchPlaces(units: readonly CandidateUnit[], search: Search): Matches {
  const [child] = search.profile.children
  const excluded: Partial<Record<Exclusion, number>> = {}
  const kept: Match[] = []
  for (const unit of units) {
    const found = child ? matchUnit(unit, child, search) : 'inactive'
    if (typeof found === 'string') excluded[found] = (excluded[found] ?? 0) + 1
    else kept.push(found)
  }
  const sorted = kept.sort(compareMatches)
  const inSight = sorted.filter((match) => match.availability.state.state !== 'hidden')
  const open = inSight.filter(({ refusal }) => !refusal?.stands)
  return {
    strict: open.filter(({ gaps }) => gaps.length === 0),
    relaxed: stepsOf(open.filter(({ gaps }) => gaps.length > 0)),
    refused: inSight.filter(({ refusal }) => refusal?.stands),
    hidden: sorted.filter((match) => match.availability.state.state === 'hidden'),
    excluded,
  }
}

/** What a unit says of a search whoever the child is. */
export type UnitFacts = {
  unit: CandidateUnit
  travel: Travel | null
  answer: UnitAnswer
  availability: Availability
  refusal: Remembered | null
}

/** What a unit says of a search whoever the child is; why it is out of it otherwise. */
export function factsOf(unit: CandidateUnit, search: Search): UnitFacts | Exclusion {
  const travel = search.travelTo(unit.facility)
  const answer = answerWish(unit, search, travel)
  if (answer.excluded) return answer.excluded
  const availability = availabilityOf(unit, search)
  const room = roomOf(availability, search.profile.wishedFrom)
  if (room.whole + room.partly === 0) return 'full'
  const refusals = search.refusals.filter((refusal) => refusal.unit === unit.id)
  return { unit, travel, answer, availability, refusal: rememberedRefusal(refusals, search.now) }
}

/** How a unit answers a child; why it is out of the search otherwise. */
export function matchChild(facts: UnitFacts, child: ChildProfile, search: Search): Match | Exclusion {
  const { unit, travel, availability, refusal } = facts
  const { profile } = search
  const own = answerChild(unit, child, { day: profile.wishedFrom, tolerance: search.ageTolerance })
  const answer = together([own, facts.answer])
  if (answer.excluded) return answer.excluded
  const dates = datesGap(availability, wishedSpan(profile))
  return {
    unit,
    availability,
    travel,
    answers: dates ? [...answer.answers, { verdict: 'misfits', words: dates.words }] : answer.answers,
    gaps: dates ? [...answer.gaps, dates] : answer.gaps,
    refusal,
    score: scoreOf(partsOf(unit, child, { search, travel, availability }), search.weights),
  }
}

function matchUnit(unit: CandidateUnit, child: ChildProfile, search: Search): Match | Exclusion {
  const facts = factsOf(unit, search)
  const found = typeof facts === 'string' ? facts : matchChild(facts, child, search)
  return typeof found !== 'string' && found.gaps.length > MOST_GAPS ? 'gaps' : found
}

/** Those confirmed within their delay first, then the best score; a name decides between equals. */
function compareMatches(one: Match, other: Match): number {
  return (
    stateRank(one) - stateRank(other) ||
    other.score.total - one.score.total ||
    byName(one.unit.facility.name, other.unit.facility.name) ||
    byName(one.unit.name, other.unit.name) ||
    (one.unit.id < other.unit.id ? -1 : 1)
  )
}

const byName = new Intl.Collator('fr').compare

const stateRank = ({ availability }: Match) => CONFIRMATION_STATES.indexOf(availability.state.state)

/** One step for each set of criteria, one criterion before two, in the order of `GAPS`. */
function stepsOf(matches: readonly Match[]): RelaxedStep[] {
  const steps = new Map<string, { codes: GapCode[]; matches: Match[] }>()
  for (const match of matches) {
    const codes = GAPS.map(({ code }) => code).filter((code) => match.gaps.some((gap) => gap.code === code))
    const step = steps.get(codes.join(' '))
    if (step) step.matches.push(match)
    else steps.set(codes.join(' '), { codes, matches: [match] })
  }
  const rank = ({ codes }: RelaxedStep) =>
    codes.reduce(
      (sum, code) => sum * GAPS.length + GAPS.findIndex((gap) => gap.code === code),
      (codes.length - 1) * GAPS.length ** MOST_GAPS,
    )
  return [...steps.values()].sort((one, other) => rank(one) - rank(other))
}
