import type { SheetSectionSpec } from '../sheetEditing/SheetField'
import type { HistoryPart } from './HistoryPart'

/** A page of the form of a sheet, or all that has none there. */
export type HistorySection = { code: string; label: string }

const REST: HistorySection = { code: 'reste', label: 'Le reste de la fiche' }

/** Who may read a sheet and its parts is not put back with the rest: only an editor does it. */
const ONLY_EDITORS = ['audience', 'restrictions']

/** The section of a part, as the forms of its kind group fields; `null` for what only editors write, unless one asks. */
export function sectionOfPart(
  sections: readonly SheetSectionSpec[],
  { fields }: Pick<HistoryPart, 'fields'>,
  byEditor: boolean,
): HistorySection | null {
  const section = sections.find((each) =>
    fields.every((field) => each.fields.some(({ name }) => name === field)),
  )
  if (!section || fields.some((field) => ONLY_EDITORS.includes(field))) return byEditor ? REST : null
  return { code: section.code, label: section.label }
}
