import { groupBy } from '../../groupBy'
import { answerChild } from '../answerChild'
import { roomOf } from '../availabilityOf'
import type { CandidateUnit } from '../Candidate'
import { factsOf, type UnitFacts } from '../matchPlaces'
import type { Search } from '../Search'
import { partsOf, scoreOf } from '../scoreOf'
import type { UnitAnswer } from '../UnitAnswer'
import { assignGroup, type GroupTable, type UnitOption } from './assignGroup'

/** A unit of a site; `children`: what it answers to each of them, by rank. */
export type SiblingUnit = UnitFacts & { children: readonly UnitAnswer[]; option: UnitOption }

/** Units under one roof, and how they can be shared between the children. */
export type SiblingSite = {
  facility: string
  units: readonly SiblingUnit[]
  table: GroupTable
}

/**
 * The sites that can take one child at least, and how many units are left out because nobody confirms them. A unit whose refusal of this
 * request stands is left out too: it is overridden one child at a time, from the list.
 */
export function sitesOf(
  units: readonly CandidateUnit[],
  search: Search,
  withHidden: boolean,
): { sites: SiblingSite[]; hidden: number } {
  let hidden = 0
  const told: SiblingUnit[] = []
  for (const unit of units) {
    const facts = factsOf(unit, search)
    if (typeof facts === 'string' || facts.refusal?.stands) continue
    const found = withChildren(facts, search)
    if (!found) continue
    if (facts.availability.state.state === 'hidden' && !withHidden) hidden += 1
    else told.push(found)
  }
  const bySite = groupBy(told, ({ unit }) => `${unit.facility.id}\n${unit.site ?? ''}`)
  const count = search.profile.children.length
  const sites = [...bySite.values()].map(
    (own): SiblingSite => ({
      facility: own[0]?.unit.facility.id ?? '',
      units: own,
      table: assignGroup(
        own.map(({ option }) => option),
        count,
      ),
    }),
  )
  return { sites, hidden }
}

/** `null` for a unit that can take none of them. */
function withChildren(facts: UnitFacts, search: Search): SiblingUnit | null {
  const { unit, availability, travel } = facts
  const { profile, ageTolerance } = search
  const asked = { day: profile.wishedFrom, tolerance: ageTolerance }
  const answers = profile.children.map((child) => answerChild(unit, child, asked))
  if (answers.every(({ excluded }) => excluded)) return null
  const children = profile.children.map((child, rank) => {
    const answer = answers[rank]
    if (!answer || answer.excluded) return null
    const { total } = scoreOf(partsOf(unit, child, { search, travel, availability }), search.weights)
    return { cost: answer.gaps.length, score: total }
  })
  const room = roomOf(availability, profile.wishedFrom)
  const option = { cost: facts.answer.gaps.length, ...room, most: unit.siblingsMax, children }
  return { ...facts, children: answers, option }
}
