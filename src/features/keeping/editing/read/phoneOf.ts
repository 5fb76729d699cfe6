import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'

/** A telephone number written the way of the directory, `null` when the text is not exactly one. */
export function phoneOf(text: string): string | null {
  const { phones, left } = readPhones(text, { notes: new RowNotes(0), column: 'phone' })
  const [phone] = phones
  return phone && phones.length === 1 && !left && !phone.note ? phone.number : null
}
