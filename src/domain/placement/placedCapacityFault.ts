import type { Fault } from '../facility/Fault'

type Counted = { openCapacity?: number | null }

/** The open places of a unit that has places are those in service: they are not typed. */
export function placedCapacityFault(
  hasPlaces: boolean,
  before: Counted | null | undefined,
  after: Counted,
): Fault[] {
  if (!hasPlaces || (before?.openCapacity ?? null) === (after.openCapacity ?? null)) return []
  return [
    {
      path: 'openCapacity',
      message: 'Cette unité a des places : ouvrez-en ou retirez-en une dans leur calendrier.',
    },
  ]
}
