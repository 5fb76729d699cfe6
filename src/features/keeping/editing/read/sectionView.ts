import type { Payload } from 'payload'
import { compareFields } from '@/domain/sheetEditing/compareFields'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { valuesOf } from '@/domain/sheetEditing/fieldValue'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import { sameValue } from '@/domain/sheetEditing/sameValue'
import type { Editing } from '../Editing'
import { checkValues } from './checkValues'
import { findDraft } from './findDraft'

/** What the form of a section shows: `values` in its inputs, `base` what they started from, `now` what the sheet says. */
export type SectionView = {
  values: FieldValues
  base: FieldValues
  now: FieldValues
  /** When the draft was kept; `null` without one. */
  savedAt: string | null
  /** Names of the fields that somebody else changed since the draft started. */
  conflicts: string[]
  faults: FieldFault[]
}

/** The section as this person left it, else as the sheet says. A field left untouched in the draft follows the sheet. */
export async function sectionView(payload: Payload, userId: string, editing: Editing): Promise<SectionView> {
  const { fields, stored, collection } = editing
  const now = valuesOf(fields, stored)
  const draft = await findDraft(payload, userId, editing)
  if (!draft) return { values: now, base: now, now, savedAt: null, conflicts: [], faults: [] }
  const touched = fields.filter(
    (field) =>
      field.name in draft.base &&
      !sameValue(field, draft.values[field.name], draft.base[field.name]) &&
      !sameValue(field, draft.values[field.name], now[field.name]),
  )
  const pick = (from: FieldValues) =>
    Object.fromEntries(
      fields.map((field) => [field.name, (touched.includes(field) ? from : now)[field.name]] as const),
    )
  const [values, base] = [pick(draft.values), pick(draft.base)]
  const { conflicts } = compareFields(fields, { base, mine: values, now })
  const { faults } = checkValues({ collection, fields: touched, values, stored })
  return {
    values,
    base,
    now,
    savedAt: touched.length > 0 ? draft.savedAt : null,
    conflicts: conflicts.map(({ name }) => name),
    faults,
  }
}
