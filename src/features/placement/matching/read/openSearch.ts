import type { Payload } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { readyOn } from '@/domain/placement/calendar/readyOn'
import type { CandidateUnit } from '@/domain/placement/matching/Candidate'
import { lawFor } from '@/domain/placement/matching/lawFor'
import type { RuleAnswer, Search } from '@/domain/placement/matching/Search'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import type { PlacementSettings } from '@/domain/placement/placementSettings'
import { calendarOf } from '@/features/sheets/hours/calendarOf'
import type { Candidates } from './findCandidates'
import type { SearchedRequest } from './findSearchedRequest'
import { keptApart } from './keptApart'
import { openTravel, type Ways } from './openTravel'
import type { Grounds } from './readGrounds'
import { requestRefusals } from './requestRefusals'

type Ask = {
  profile: PlacementProfile
  request: SearchedRequest | null
  candidates: Candidates
  grounds: Grounds
  now: Date
}

/** A search with all that it is judged by, what is of itself alone being read: `isTimed` says whether travel is known in minutes. */
export async function openSearch(
  payload: Payload,
  { profile, request, candidates, grounds, now }: Ask,
): Promise<{ search: Search; isTimed: boolean }> {
  const { settings, freshness, rules } = grounds
  const [ways, incompatible, refusals] = await Promise.all([
    openTravel(payload, profile.commune, candidates),
    keptApart(payload, profile.incompatibleWith, { candidates, now }),
    request ? requestRefusals(payload, request, candidates) : [],
  ])
  const search = {
    profile,
    now,
    freshness,
    refusals,
    incompatible,
    rulesOf: lawOnce(profile, rules),
    ...judgedBy(settings, ways, candidates),
  }
  return { search, isTimed: ways.isTimed }
}

/** Units of the same ages, mode, category and capacity are under the same law: it is asked once for all of them. */
function lawOnce(profile: PlacementProfile, rules: Grounds['rules']): Search['rulesOf'] {
  const known = new Map<string, RuleAnswer>()
  return (unit) => {
    const { minYears, minMonths, maxYears, maxMonths, mode, openCapacity, facility } = unit
    const ages = `${minYears} ${minMonths} ${maxYears} ${maxMonths}`
    const key = `${ages} ${openCapacity} ${mode} ${facility.category}`
    const answer = known.get(key) ?? lawFor(unit, profile, rules)
    known.set(key, answer)
    return answer
  }
}

function judgedBy(
  { weights, ageTolerance, preparationDays }: PlacementSettings,
  { travelTo, travelBetween }: Ways,
  { listedOf }: Candidates,
) {
  // Units of one département that prepare a place in as many days are ready on the same day.
  const known = new Map<string, string>()
  const lastDayTaken = ({ id }: CandidateUnit, lastDay: string): string => {
    const listed = listedOf.get(id)
    const days = listed?.unit.preparationDays ?? preparationDays
    const departement = listed?.facility.departement ?? null
    const key = `${departement} ${days} ${lastDay}`
    const day = known.get(key) ?? addDays(readyOn(lastDay, days, calendarOf(departement).isHoliday), -1)
    known.set(key, day)
    return day
  }
  return { weights, ageTolerance, travelTo, travelBetween, lastDayTaken }
}
