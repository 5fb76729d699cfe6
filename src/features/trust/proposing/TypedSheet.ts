import { oneLine } from '@/domain/text/oneLine'
import { severalLines } from '@/domain/text/severalLines'

/** What was typed in a form, as it was typed: texts, and the values of boxes that are ticked. */
export type TypedSheet = Readonly<Record<string, string | readonly string[]>>

/** Why a field is refused; each has its words in the portal. */
const NEW_SHEET_FAULTS = [
  'missing',
  'tooShort',
  'tooLong',
  'choice',
  'postcode',
  'commune',
  'namesakes',
  'phone',
  'email',
  'web',
  'organisation',
  'several',
] as const
export type NewSheetFault = (typeof NEW_SHEET_FAULTS)[number]

/** The faults of a form by field. */
export type TypedFaults = Readonly<Partial<Record<string, NewSheetFault>>>

/** The one field of several lines. */
const OF_LINES = 'description'

/** One text of a form, trimmed, on one line where its field has one; `null` when empty. */
export function typedText(typed: TypedSheet, name: string): string | null {
  const value = typed[name]
  const sent = typeof value === 'string' ? value : (value?.[0] ?? '')
  const text = name === OF_LINES ? severalLines(sent) : oneLine(sent)
  return text === '' ? null : text
}

/** The boxes that are ticked under a name. */
export function typedList(typed: TypedSheet, name: string): string[] {
  const value = typed[name]
  if (typeof value === 'string') return value === '' ? [] : [value]
  return [...(value ?? [])]
}
