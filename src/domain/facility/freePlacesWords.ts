import { fromMinutes } from '../hours/clockMinutes'
import { shortDate } from '../hours/dayNames'
import { timeWords } from '../hours/rangeWords'
import { localTime } from '../localTime'
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

/**
 * `2 places libres en urgence`, `1 place libre en relais à partir du 12 août`, `aucune place libre en long séjour`; past the delay,
 * `2 places en urgence, à confirmer`: not said to be free.
 */
export function freeCountWords({
  duration,
  count,
  from,
  state = 'confirmed',
}: Pick<DurationState, 'duration' | 'count' | 'from'> & { state?: ConfirmationState }): string {
  const words = FOR_DURATION[duration]
  if (count === 0) return `aucune place libre ${words}`
  const plural = count > 1 ? 's' : ''
  const noun = state === 'confirmed' ? `place${plural} libre${plural}` : `place${plural}`
  const places = `${count}\u00a0${noun} ${words}${from ? ` à partir du ${shortDate(from)}` : ''}`
  return state === 'confirmed' ? places : `${places}, à confirmer`
}

/** What a unit without any free place says: past its delay, nobody knows any more that there is none. */
export function noFreePlaceWords({ confirmedAt }: Pick<FreePlaces, 'confirmedAt'>, state: ConfirmationState) {
  if (!confirmedAt) return 'Places libres inconnues'
  return state === 'confirmed' ? 'Aucune place libre' : 'Aucune place dite libre'
}

/** What keeps a reader from adding up the places of several durations, shorter in a row; `null` where one duration alone has some. */
export function samePlacesWords(
  durations: readonly Pick<DurationState, 'count'>[],
  form: 'whole' | 'row' = 'whole',
): string | null {
  if (durations.filter(({ count }) => count > 0).length < 2) return null
  return form === 'row'
    ? 'à ne pas additionner'
    : 'Une même place peut compter pour plusieurs durées\u00a0: ces nombres ne s’additionnent pas.'
}

type Said = Pick<FreePlaces, 'confirmedAt' | 'confirmedBy'>

/** `confirmé il y a 3 h par Awa Test`, `à confirmer, dernière confirmation il y a 3 jours par …`, `jamais confirmé`. */
export function confirmationWords(said: Said, state: ConfirmationState, now: Date): string {
  return worded(said, state, (instant) => sinceWords(instant, now))
}

/** The same on paper, which is read later: `confirmé le 10 août 2026 à 10 h 15 par Awa Test`. */
export function printedConfirmationWords(said: Said, state: ConfirmationState): string {
  return worded(said, state, dayAndTime)
}

function worded(
  { confirmedAt, confirmedBy }: Said,
  state: ConfirmationState,
  when: (instant: Date) => string,
): string {
  if (!confirmedAt) return 'jamais confirmé'
  const by = confirmedBy ? ` par ${confirmedBy}` : ''
  const said = `${when(new Date(confirmedAt))}${by}`
  return state === 'confirmed' ? `confirmé ${said}` : `à confirmer, dernière confirmation ${said}`
}

function dayAndTime(instant: Date): string {
  const { day, minutes } = localTime(instant)
  return `le ${shortDate(day)}\u00a0${day.slice(0, 4)} à ${timeWords(fromMinutes(minutes))}`
}
