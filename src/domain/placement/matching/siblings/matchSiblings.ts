import { groupBy } from '../../groupBy'
import type { CandidateUnit } from '../Candidate'
import type { Search } from '../Search'
import { blockingOf } from './blockingOf'
import { compareProposals } from './compareProposals'
import { type Division, divideGroup } from './divideGroup'
import { isWithinReach } from './isWithinReach'
import { proposalOf } from './proposalOf'
import type { SiblingMatches, SiblingProposal } from './SiblingProposal'
import { type SiblingSite, sitesOf } from './siblingSites'

/** Proposals in several places that are told: the best ones. */
const MOST_NEAR = 5
const MOST_SPLIT = 3
const MOST_TOGETHER = 20

type Options = {
  /** With the units that nobody confirmed for twice their delay. */
  withHidden?: boolean
}

/**
 * Places for brothers and sisters, all of them (two to seven): each child is assigned exactly, by its age at arrival, its sex and what
 * excludes, to a place that is free on its days. Together in one unit comes before one site, one establishment, 15 minutes apart, and
 * apart for good. « Ensemble, obligatoire » is never divided; where nothing takes all of them, `blocking` says who keeps the others from
 * it and what would let them in.
 */
export function matchSiblings(
  units: readonly CandidateUnit[],
  search: Search,
  { withHidden = false }: Options = {},
): SiblingMatches {
  const count = search.profile.children.length
  const { sites, hidden } = sitesOf(units, search, withHidden)
  const all = (1 << count) - 1
  const propose = (site: SiblingSite, cost: number): SiblingProposal[] => {
    const found = site.table.at(all, cost)
    return found ? [proposalOf([{ site, assignment: found }], search)] : []
  }
  const together = [...sites.flatMap((site) => propose(site, 0)), ...sameFacility(sites, count, search)].sort(
    compareProposals,
  )
  const relaxed = sites
    .filter((site) => !site.table.at(all, 0))
    .flatMap((site) => propose(site, 1))
    .sort(compareProposals)
  const isDivisible = search.profile.siblings !== 'required'
  const isNear = nearness(sites, search)
  const near = isDivisible
    ? divided(sites, divideGroup({ ...asked(sites, count), isNear, most: MOST_NEAR }), search)
    : []
  const split = isDivisible
    ? divided(sites, divideGroup({ ...asked(sites, count), most: MOST_SPLIT }), search)
    : []
  return {
    together: together.slice(0, MOST_TOGETHER),
    relaxed: relaxed.slice(0, MOST_TOGETHER),
    near: near.filter(({ closeness }) => closeness === 'near'),
    split: split.filter(({ closeness }) => closeness === 'split'),
    hidden,
    blocking: together.length > 0 ? [] : blockingOf(sites, relaxed, count),
  }
}

const asked = (sites: readonly SiblingSite[], children: number) => ({
  sites: sites.map(({ table }) => table),
  children,
})

/** Several sites of one establishment, where none of them takes all the children. */
function sameFacility(sites: readonly SiblingSite[], children: number, search: Search): SiblingProposal[] {
  return [...groupBy(sites, ({ facility }) => facility).values()].flatMap((own) =>
    own.length < 2 || own.some(({ table }) => table.at((1 << children) - 1, 0))
      ? []
      : divided(own, divideGroup({ ...asked(own, children), most: 1 }), search),
  )
}

function divided(
  sites: readonly SiblingSite[],
  divisions: readonly Division[],
  search: Search,
): SiblingProposal[] {
  const proposals = divisions.map(({ groups }) =>
    proposalOf(
      groups.flatMap(({ site, mask }) => {
        const found = sites[site]
        const assignment = found?.table.at(mask, 0)
        return found && assignment ? [{ site: found, assignment }] : []
      }),
      search,
    ),
  )
  return proposals.sort(compareProposals)
}

/** Tells near sites, each pair looked at once. */
function nearness(sites: readonly SiblingSite[], { travelBetween }: Search) {
  const known = new Map<number, boolean>()
  return (one: number, other: number): boolean => {
    const key = Math.min(one, other) * sites.length + Math.max(one, other)
    const told = known.get(key)
    if (told !== undefined) return told
    const [first, second] = [sites[one]?.units[0], sites[other]?.units[0]]
    const isNear = first && second ? isWithinReach(travelBetween(first.unit, second.unit)) : false
    known.set(key, isNear)
    return isNear
  }
}
