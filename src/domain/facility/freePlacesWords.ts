import { shortDate } from '../hours/dayNames'
import type { StayDuration } from './closedLists'
import type { FreePlaces } from './FreePlaces'
import type { ConfirmationState, DurationState } from './freePlacesState'
import { sinceWords } from './sinceWords'

const FOR_DURATION: Readonly<Record<StayDuration, string>> = {
  urgence: 'en urgence',
  court: 'en court séjour',
  moyen: 'en moyen séjour',
  long: 'en long séjour',
  relais: 'en relais',
}

/** `2 places libres en urgence`, `1 place libre en relais à partir du 12 août`, `aucune place libre en long séjour`. */
export function freeCountWords({
  duration,
  count,
  from,
}: Pick<DurationState, 'duration' | 'count' | 'from'>): string {
  const words = FOR_DURATION[duration]
  if (count === 0) return `aucune place libre ${words}`
  const places = `${count}\u00a0${count > 1 ? 'places libres' : 'place libre'} ${words}`
  return from ? `${places} à partir du ${shortDate(from)}` : places
}

/** `confirmé il y a 3 h par Awa Test`, `à confirmer, dernière confirmation il y a 3 jours par …`, `jamais confirmé`. */
export function confirmationWords(
  { confirmedAt, confirmedBy }: Pick<FreePlaces, 'confirmedAt' | 'confirmedBy'>,
  state: ConfirmationState,
  now: Date,
): string {
  if (!confirmedAt) return 'jamais confirmé'
  const by = confirmedBy ? ` par ${confirmedBy}` : ''
  const said = `${sinceWords(new Date(confirmedAt), now)}${by}`
  return state === 'confirmed' ? `confirmé ${said}` : `à confirmer, dernière confirmation ${said}`
}
