import { CONFIRMATION_STATES, type ConfirmationState } from './freePlacesState'

/** What ranks a unit in a list; `distance` in any unit of length, `null` when no place is looked around. */
export type RankedUnit = { state: ConfirmationState; distance: number | null; confirmedAt: string | null }

/** Order of the list: confirmed places first, then the nearest, then the last confirmed. */
export function compareUnits(one: RankedUnit, other: RankedUnit): number {
  return (
    CONFIRMATION_STATES.indexOf(one.state) - CONFIRMATION_STATES.indexOf(other.state) ||
    byDistance(one.distance, other.distance) ||
    instantOf(other.confirmedAt) - instantOf(one.confirmedAt)
  )
}

function byDistance(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one - other
}

const instantOf = (confirmedAt: string | null) => (confirmedAt ? Date.parse(confirmedAt) : 0)
