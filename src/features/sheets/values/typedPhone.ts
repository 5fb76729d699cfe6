import type { PhonePlace } from '@/domain/phone/phoneRegion'
import { RowNotes } from './RowNotes'
import { readPhones } from './readPhones'

/**
 * The one number that a person typed, written the way of the directory, with the words beside it (`poste 12`, `fax 01…`); `null` when it
 * is not one.
 */
export function typedPhone(
  text: string,
  place: PhonePlace = {},
): { number: string; note: string | null } | null {
  const { phones, left, faxes } = readPhones(text, { notes: new RowNotes(0), column: 'phone' }, place)
  const [phone] = phones
  if (!phone || phones.length > 1 || left) return null
  const note = [phone.note, ...faxes.map((fax) => `fax ${fax}`)].filter(Boolean).join(', ')
  return { number: phone.number, note: note || null }
}
