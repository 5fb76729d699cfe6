import type { PhonePlace } from '@/domain/phone/phoneRegion'
import { typedPhone } from '@/features/sheets/values/typedPhone'

/** A telephone number written the way of the directory, `null` when the text is not exactly one. */
export function phoneOf(text: string, place: PhonePlace = {}): string | null {
  const phone = typedPhone(text, place)
  return phone && !phone.note ? phone.number : null
}
