import type { Match } from '@/domain/placement/matching/matchPlaces'

/** What a unit has for a search: `2 places`, `1 place, une partie du séjour`, `3 places comptées`; `à confirmer` where nobody vouches for it. */
export function roomWords({ availability }: Pick<Match, 'availability'>): string {
  const { whole, partly, counted, state } = availability
  const sure = state.state === 'confirmed' ? '' : ', à confirmer'
  if (counted !== null) return `${placesOf(counted)} ${counted > 1 ? 'comptées' : 'comptée'}${sure}`
  if (whole.length > 0) return `${placesOf(whole.length)}${sure}`
  return `${placesOf(partly.length)}, une partie du séjour${sure}`
}

const placesOf = (count: number) => `${count}\u00a0${count > 1 ? 'places' : 'place'}`
