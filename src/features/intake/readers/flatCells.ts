import type { RowNotes } from '@/features/sheets/values/RowNotes'

type Cells = Readonly<Record<string, unknown>>
type Flat = { notes: RowNotes; isList: (column: string) => boolean }

const OTHER_FORM = 'valeur d’une autre forme que prévu\u00a0: laissée de côté'

/**
 * The cells of a record whose values are all plain: several texts in the place of one are one text; an object, or a list of more than
 * texts, is left aside and told.
 */
export function flatCells(cells: Cells, { notes, isList }: Flat): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, value]) => {
      if (!isObject(value)) return [column, value]
      const items = Array.isArray(value) ? value.filter((item) => !isEmpty(item)) : null
      if (items && !items.some(isObject)) return [column, isList(column) ? items : items.join(', ') || null]
      if (!isEmpty(value)) notes.warn(column, value, OTHER_FORM)
      return [column, null]
    }),
  )
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/** Says nothing: `{}`, `[null]`, an empty text. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return isObject(value) && Object.values(value).every(isEmpty)
}
