import type { NationalEvent } from '@/domain/nationalSheet/nationalStates'
import type { NationalHashes } from './nationalHashes'

/** What is compared of a sheet, as it was stored and as the files say. */
export type Compared = NationalHashes & { modifiedOn: string | null; url: string | null }

/** Everything that differs, each told by itself: a sheet whose text changed may have moved too. */
export type NationalDifferences = Record<'text' | 'place' | 'addresses' | 'around' | 'date', boolean>

export const nationalDifferences = (was: Compared, is: Compared): NationalDifferences => ({
  text: was.textHash !== is.textHash,
  // An address that the source begins to say is no move.
  place: was.placeHash !== is.placeHash || (was.url !== null && is.url !== null && was.url !== is.url),
  addresses: was.addressHash !== is.addressHash,
  around: was.aroundHash !== is.aroundHash || was.url !== is.url,
  date: was.modifiedOn !== is.modifiedOn,
})

/** The one event of a sheet that is still there: what matters most to readers of what differs. A new day says that the text was read again. */
export function nationalEvent({ text, place, addresses, around, date }: NationalDifferences): NationalEvent {
  if (text) return 'changed'
  if (place) return 'moved'
  if (date) return 'date'
  if (addresses) return 'addresses'
  return around ? 'around' : 'unchanged'
}
