import { NEIGHBOURS } from './NEIGHBOURS'

/** How near a département is to the one that the site serves: itself, one that touches it, the rest. In the order of proposals. */
export const NEARNESS = ['inside', 'neighbour', 'outside'] as const
export type Nearness = (typeof NEARNESS)[number]

/** Codes of départements; everything is inside where the site names none. */
export function nearness(department: string, home: string | null | undefined): Nearness {
  if (!home || department === home) return 'inside'
  return NEIGHBOURS.get(home)?.includes(department) ? 'neighbour' : 'outside'
}
