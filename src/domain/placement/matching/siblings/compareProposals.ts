import { CONFIRMATION_STATES } from '../../../facility/freePlacesState'
import { CLOSENESS, type SiblingProposal } from './SiblingProposal'

/** The closest to one another first, then those confirmed within their delay, then the best score. */
export function compareProposals(one: SiblingProposal, other: SiblingProposal): number {
  return (
    closenessRank(one) - closenessRank(other) ||
    stateRank(one) - stateRank(other) ||
    other.score.total - one.score.total ||
    byName(nameOf(one), nameOf(other))
  )
}

const byName = new Intl.Collator('fr').compare

const closenessRank = ({ closeness }: SiblingProposal) =>
  CLOSENESS.findIndex(({ code }) => code === closeness)

/** A group is known to be received as surely as the least sure of its places. */
const stateRank = ({ parts }: SiblingProposal) =>
  Math.max(0, ...parts.map(({ match }) => CONFIRMATION_STATES.indexOf(match.availability.state.state)))

const nameOf = ({ parts }: SiblingProposal) =>
  parts.map(({ match }) => `${match.unit.facility.name} ${match.unit.name} ${match.unit.id}`).join(' ')
