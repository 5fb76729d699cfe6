import type { FieldValues, SheetField } from './SheetField'
import { canonical, sameValue } from './sameValue'

/** What a person answered to a conflict on a field, and the value (`canonical`) that they were shown as the present one. */
export type ConflictChoice = { take: 'theirs' | 'mine'; seen: string }

type States = {
  /** What the person started from, what they want, what the sheet says now. */
  base: FieldValues
  mine: FieldValues
  now: FieldValues
  choices?: Readonly<Record<string, ConflictChoice>>
}

/**
 * Field by field: what is to be written, and what somebody else changed meanwhile. A field that the person left as it was never
 * conflicts, nor one where both wrote the same. A choice made on a value that has changed again counts for nothing.
 */
export function compareFields(
  fields: readonly SheetField[],
  { base, mine, now, choices = {} }: States,
): { changed: SheetField[]; conflicts: SheetField[] } {
  const changed: SheetField[] = []
  const conflicts: SheetField[] = []
  for (const field of fields) {
    const [was, wanted, present] = [base[field.name], mine[field.name], now[field.name]]
    if (sameValue(field, wanted, was) || sameValue(field, wanted, present)) continue
    if (sameValue(field, was, present)) {
      changed.push(field)
      continue
    }
    const choice = choices[field.name]
    if (!choice || choice.seen !== canonical(present)) conflicts.push(field)
    else if (choice.take === 'mine') changed.push(field)
  }
  return { changed, conflicts }
}
