import type { SheetKind } from '../sheet/sheetKinds'
import { parseSheetNumber } from '../sheet/sheetNumber'

/** How many aids one page holds; one address stands beside them. */
export const MOST_AIDS = 3

const AIDS: readonly SheetKind[] = ['schemes', 'services']

/** What a sheet is on the page of an interview; `null` for a kind that is never handed to a family, and for what is no number. */
export function interviewPart(number: string): 'aid' | 'address' | null {
  const kind = parseSheetNumber(number)?.kind
  if (!kind) return null
  if (AIDS.includes(kind)) return 'aid'
  return kind === 'organisations' ? 'address' : null
}

/** The numbers that a text of `D0032.P0004` holds, in its order: each once, never more than one page takes. */
export function readInterview(text: string): string[] {
  return text
    .slice(0, 100)
    .split('.')
    .flatMap((part) => parseSheetNumber(part)?.number ?? [])
    .reduce<string[]>(withSheet, [])
}

/** The numbers with this sheet last: an address takes the place of the one before, an aid past the third is not added. */
export function withSheet(numbers: readonly string[], number: string): string[] {
  const part = interviewPart(number)
  if (part === null || numbers.includes(number)) return [...numbers]
  if (part === 'address') return [...numbers.filter((known) => interviewPart(known) !== 'address'), number]
  return isFull(numbers) ? [...numbers] : [...numbers, number]
}

/** Whether the page takes no other aid. */
export function isFull(numbers: readonly string[]): boolean {
  return numbers.filter((number) => interviewPart(number) === 'aid').length >= MOST_AIDS
}

/** The numbers with this aid one place earlier among the aids. */
export function withEarlier(numbers: readonly string[], number: string): string[] {
  const aids = numbers.filter((known) => interviewPart(known) === 'aid')
  const at = aids.indexOf(number)
  const before = aids[at - 1]
  if (before === undefined) return [...numbers]
  return numbers.map((known) => (known === before ? number : known === number ? before : known))
}
