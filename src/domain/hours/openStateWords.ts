import { shortDate } from './dayNames'
import { openingWords } from './openingWords'
import type { OpenState } from './openState'
import { timeWords } from './rangeWords'

const LONGEST_COMMENT = 40

/** `Ouvert jusqu’à 17 h`, `Fermé, ouvre demain à 9 h`, `Fermé exceptionnellement jusqu’au 31 août`. */
export function openStateWords(state: OpenState): string {
  switch (state.kind) {
    case 'always':
      return 'Ouvert 24\u00a0h sur\u00a024'
    case 'open':
      return withHoliday(`Ouvert jusqu’à ${untilWords(state)}`, state.holiday)
    case 'opens':
      return withHoliday(`Fermé, ouvre ${openingWords(state.next)}`, state.holiday)
    case 'closed':
      return 'Fermé'
    case 'closedExceptionally':
      return `Fermé exceptionnellement jusqu’au ${shortDate(state.closure.to)}`
    case 'unknown':
      return unknownWords(state.comment)
  }
}

function unknownWords(comment: string | null): string {
  if (!comment) return 'Horaires non connus'
  return comment.length <= LONGEST_COMMENT ? comment : 'Horaires particuliers'
}

function untilWords({ until, inDays }: { until: string; inDays: number }): string {
  if (inDays === 0) return timeWords(until)
  return inDays === 1 ? `demain ${timeWords(until)}` : `${timeWords(until)} dans ${inDays}\u00a0jours`
}

function withHoliday(words: string, holiday: boolean): string {
  return holiday ? `${words} (jour férié, à vérifier)` : words
}
