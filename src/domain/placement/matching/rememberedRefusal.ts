import { addDays } from '../../hours/calendarDay'
import { shortDate } from '../../hours/dayNames'
import { labelOf } from '../../labelOf'
import { localTime } from '../../localTime'
import { lowered } from '../../text/lowered'
import { REFUSAL_REASONS } from '../closedLists'
import type { PastRefusal } from './Search'

/** The last refusal of a request by a unit: `stands` while its reason holds it back, to be passed over with a reason. */
export type Remembered = { stands: boolean; words: string }

/**
 * What is remembered of the refusals of one request by one unit. By the reason: what lies in the profile holds until the profile or the
 * unit is changed, an incompatibility with the group for its days, an incomplete file until it is completed; the lack of a real place, of
 * time or of staff holds nothing back (the word of the unit is worth less). Several are told by the last; one that stands is enough.
 */
export function rememberedRefusal(refusals: readonly PastRefusal[], now: Date): Remembered | null {
  const ordered = [...refusals].sort((one, other) => other.at.localeCompare(one.at))
  const told = ordered.find((one) => isStanding(one, now)) ?? ordered[0]
  if (!told) return null
  const reason = labelOf(REFUSAL_REASONS, told.reason)
  const words = `déjà refusée le ${shortDate(localTime(new Date(told.at)).day)} pour\u00a0: ${lowered(reason)}`
  return { stands: isStanding(told, now), words }
}

function isStanding(refusal: PastRefusal, now: Date): boolean {
  const known = REFUSAL_REASONS.find(({ code }) => code === refusal.reason)
  const since = (instant: string | null) => instant !== null && instant > refusal.at
  switch (known?.remembered) {
    case 'profile':
      return !since(refusal.profileChangedAt) && !since(refusal.unitChangedAt)
    case 'file':
      return !since(refusal.fileCompletedAt)
    case 'days':
      return localTime(now).day < addDays(localTime(new Date(refusal.at)).day, known.days)
    default:
      return false
  }
}
