import { isEmail } from '@/domain/dataInclusion/isEmail'
import { LONGEST_TEXTS } from '@/domain/newSheets/LONGEST_TEXTS'
import { isWebAddress } from '@/domain/text/safeHref'
import { webAddressOf } from '@/domain/text/webAddressOf'
import { phoneOf } from '@/features/keeping/editing/read/phoneOf'
import { type NewSheetFault, type TypedSheet, typedText } from '../TypedSheet'

export type Faults = Partial<Record<string, NewSheetFault>>

const SHORTEST_NAME = 2
const LONGEST = LONGEST_TEXTS

/** The name and description of a new sheet, the faults noted. */
export function checkWords(typed: TypedSheet, faults: Faults): { name: string; description: string | null } {
  const name = typedText(typed, 'name') ?? ''
  const description = typedText(typed, 'description')
  if (name === '') faults.name = 'missing'
  else if (name.length < SHORTEST_NAME) faults.name = 'tooShort'
  else if (name.length > LONGEST.name) faults.name = 'tooLong'
  if (!description) faults.description = 'missing'
  else if (description.length > LONGEST.description) faults.description = 'tooLong'
  return { name, description }
}

/** The telephone (written the way of the directory) and mail of a new sheet, the faults noted. */
export function checkReach(
  typed: TypedSheet,
  faults: Faults,
): { phone: string | null; email: string | null } {
  const [number, mail] = [typedText(typed, 'phone'), typedText(typed, 'email')]
  const phone = number ? phoneOf(number, { postcode: typedText(typed, 'postcode') }) : null
  const email = mail?.toLowerCase() ?? null
  if (number && !phone) faults.phone = 'phone'
  if (email && email.length > LONGEST.email) faults.email = 'tooLong'
  else if (email && !isEmail(email)) faults.email = 'email'
  return { phone, email }
}

/** A site, with `https://` where it was left out, the fault noted. */
export function checkWebsite(typed: TypedSheet, faults: Faults): string | null {
  const text = typedText(typed, 'website')
  if (!text) return null
  const whole = webAddressOf(text)
  const isAddress = isWebAddress(whole) && new URL(whole).hostname.includes('.') && !/\s/.test(whole)
  if (whole.length > LONGEST.website) faults.website = 'tooLong'
  else if (!isAddress) faults.website = 'web'
  return whole
}
