import type { PlacementNeighbour } from '@/payload-types'

/** What an exchange with a neighbour is at. */
export type NeighbourState = 'compare' | 'open' | 'suspended' | 'revoked'

export function neighbourState({ active, verifiedAt, revokedAt }: PlacementNeighbour): NeighbourState {
  if (revokedAt) return 'revoked'
  if (!verifiedAt) return 'compare'
  return active ? 'open' : 'suspended'
}
