import type { EditableField } from './editableFields'
import type { SheetField } from './SheetField'

type Held = { sensitiveFields?: readonly EditableField[] | null }

/** Tells whether an editor marked this field of the sheet as sensitive. */
export function isSensitive(field: SheetField, sheet: Held): boolean {
  return field.sensitiveAs !== undefined && (sheet.sensitiveFields ?? []).includes(field.sensitiveAs)
}

/** Changed fields parted in those that are published at once and those that wait for an editor; an editor waits for nobody. */
export function splitSensitive(
  changed: readonly SheetField[],
  sheet: Held,
  byEditor: boolean,
): { direct: SheetField[]; waiting: SheetField[] } {
  const waiting = byEditor ? [] : changed.filter((field) => isSensitive(field, sheet))
  return { direct: changed.filter((field) => !waiting.includes(field)), waiting }
}
