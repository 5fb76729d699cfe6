import { dayGroups } from './dayGroups'
import { foldWords } from './foldWords'
import { timesIn } from './timesIn'

/** Why a text that `frenchWeek` leaves is no week of hours, in French: what an editor has to look at. */
export function whyNotWeek(text: string): string {
  const folded = foldWords(text)
  if (dayGroups(folded).length === 0) return 'aucun jour n’y est nommé.'
  return timesIn(folded) === null
    ? 'aucune heure n’y est dite.'
    : 'un mot, une date ou une heure n’y est pas compris, rien n’est deviné.'
}
