import type { PhonePlace } from '@/domain/phone/phoneRegion'
import { RowNotes } from './RowNotes'
import { readPhones } from './readPhones'

/** The one number that a person typed, written the way of the directory, with the words beside it (`poste 12`); `null` when it is not one. */
export function typedPhone(
  text: string,
  place: PhonePlace = {},
): { number: string; note: string | null } | null {
  const { phones, left } = readPhones(text, { notes: new RowNotes(0), column: 'phone' }, place)
  const [phone] = phones
  return phone && phones.length === 1 && !left ? { number: phone.number, note: phone.note } : null
}
