import { hasAddress } from '../text/addressesIn'

const LONGEST = 120
/** Line breaks, control characters, and what is not seen: a name is read as it is written. */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u

type NameFault = 'noName' | 'tooLong' | 'severalLines' | 'address'

/** In French, for the forms that ask for a name. */
export const NAME_FAULTS: Record<NameFault, string> = {
  noName: 'Écrivez un nom.',
  tooLong: `Un nom compte ${LONGEST} caractères au plus.`,
  severalLines: 'Un nom tient sur une ligne, sans caractère invisible.',
  address: 'Un nom ne contient ni adresse de site ni adresse de courriel.',
}

/** What is wrong with the name of a person, which goes out in mails to others; `null` when it will do. */
export function personNameFault(name: string): NameFault | null {
  if (name.length > LONGEST) return 'tooLong'
  if (name.trim() === '') return 'noName'
  if (UNREADABLE.test(name)) return 'severalLines'
  return hasAddress(name) ? 'address' : null
}
