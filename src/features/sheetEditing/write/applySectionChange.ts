import { isEditor } from '@/access/roles'
import { type ConflictChoice, compareFields } from '@/domain/sheetEditing/compareFields'
import type { EditFault } from '@/domain/sheetEditing/EditFault'
import type { FieldFault } from '@/domain/sheetEditing/fieldFaults'
import { valuesOf } from '@/domain/sheetEditing/fieldValue'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import { sameValue } from '@/domain/sheetEditing/sameValue'
import { splitSensitive } from '@/domain/sheetEditing/splitSensitive'
import type { MemberContext } from '@/features/actor/MemberContext'
import { isValidationError } from '@/infra/database/isValidationError'
import type { Editing } from '../Editing'
import { checkValues } from '../read/checkValues'
import { openSection } from '../read/openSection'
import { type AddedPhoto, addPhoto } from './addPhoto'
import { createProposal } from './createProposal'
import { publishFields } from './publishFields'
import { recordRefusal } from './recordRefusal'
import { PhotoNotStored } from './storePhoto'
import { withSheetLock } from './withSheetLock'

export type SectionChange = MemberContext & {
  number: string
  /** A section, or the number of a service of the organisation. */
  code: string
  /** What the person started from and what they want, in the shapes of `fieldValue`; a field that is in neither is left alone. */
  base: FieldValues
  mine: FieldValues
  choices?: Readonly<Record<string, ConflictChoice>>
  /** A photo to add to those of a field, whatever else is done to them. */
  photo?: AddedPhoto
}

/** Names of fields, never values. */
export type SectionOutcome =
  | { kind: 'done'; published: string[]; waiting: string[] }
  | { kind: 'fault'; fault: EditFault; fields?: string[]; faults?: FieldFault[] }

/**
 * The one command that changes a section of a sheet: rights of this instant, rules of each field, conflicts field by field, then
 * what may be published at once is, and the rest waits as a proposal. A refusal leaves a line in the journal.
 */
export async function applySectionChange(change: SectionChange): Promise<SectionOutcome> {
  const { payload, actor, number, code } = change
  const opened = await openSection({ payload, user: actor, number, code })
  if (opened.fault === 'gone') return fault('gone')
  if (opened.fault === 'refused') {
    await recordRefusal(change, opened.sheet, code)
    return fault('refused')
  }
  const { id } = opened.editing.stored
  return (await withSheetLock(payload, id, () => changeLocked(change))) ?? fault('busy')
}

/** Reads the sheet again: it may have changed while the lock was waited for. */
async function changeLocked(change: SectionChange): Promise<SectionOutcome> {
  const { payload, actor, number, code } = change
  const opened = await openSection({ payload, user: actor, number, code })
  if (opened.fault) return fault(opened.fault)
  const { editing } = opened
  const { stored, collection } = editing
  const sent = editing.fields.filter(
    (field) =>
      field.name in change.mine &&
      field.name in change.base &&
      !sameValue(field, change.mine[field.name], change.base[field.name]),
  )
  const [base, mine] = [valuesOf(sent, change.base), valuesOf(sent, change.mine)]
  const now = valuesOf(sent, stored)
  const wanted = checkValues({ collection, fields: sent, values: mine, stored }).values
  const { changed, conflicts } = compareFields(sent, {
    base,
    mine: wanted,
    now,
    ...(change.choices ? { choices: change.choices } : {}),
  })
  const { faults, values } = checkValues({ collection, fields: changed, values: mine, stored })
  if (faults.length > 0) return { kind: 'fault', fault: 'faults', faults }
  if (conflicts.length > 0)
    return { kind: 'fault', fault: 'conflict', fields: conflicts.map(({ name }) => name) }
  if (editing.mode === 'propose')
    return changed.length === 0
      ? fault('nothing')
      : publishAndPropose(change, editing, { direct: [], waiting: changed, values, now })
  const added = await addPhoto(change, editing, { changed, values })
  if (added.fault) return fault(added.fault)
  if (added.fields.length === 0) return fault('nothing')
  const parted = splitSensitive(added.fields, stored, isEditor(actor))
  return publishAndPropose(change, editing, { ...parted, values, now, publish: added.publish })
}

type Parted = ReturnType<typeof splitSensitive> & {
  values: FieldValues
  now: FieldValues
  publish?: typeof publishFields
}

async function publishAndPropose(
  context: MemberContext,
  editing: Editing,
  { direct, waiting, values, now, publish = publishFields }: Parted,
): Promise<SectionOutcome> {
  const lines = waiting.map(({ name, label }) => ({
    field: name,
    label,
    before: now[name],
    after: values[name],
  }))
  try {
    if (direct.length > 0) await publish({ ...context, editing, fields: direct, values })
  } catch (error) {
    if (error instanceof PhotoNotStored) return fault('photoStore')
    if (isValidationError(error)) return fault('invalid')
    throw error
  }
  if (lines.length > 0 && !(await createProposal({ ...context, editing, lines }))) return fault('tooMany')
  return {
    kind: 'done',
    published: direct.map(({ name }) => name),
    waiting: waiting.map(({ name }) => name),
  }
}

const fault = (code: EditFault): SectionOutcome => ({ kind: 'fault', fault: code })
