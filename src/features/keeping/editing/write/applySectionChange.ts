import { isEditor } from '@/access/roles'
import type { Fault } from '@/domain/sheet/Fault'
import { type ConflictChoice, compareFields } from '@/domain/sheetEditing/compareFields'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { valuesOf } from '@/domain/sheetEditing/fieldValue'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import { sameValue } from '@/domain/sheetEditing/sameValue'
import { splitSensitive } from '@/domain/sheetEditing/splitSensitive'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { isValidationError } from '@/infra/database/isValidationError'
import { withLease } from '@/infra/lease/withLease'
import type { Editing } from '../Editing'
import { checkValues } from '../read/checkValues'
import { readSection } from '../read/openSection'
import { type AddedPhoto, addPhoto } from './addPhoto'
import { createProposal } from './createProposal'
import { publishFields } from './publishFields'
import { PhotoNotStored } from './storePhoto'

export type SectionChange = MemberContext & {
  /** The section as it was opened for this person. */
  editing: Editing
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
  | { kind: 'fault'; fault: Fault; fields?: string[]; faults?: FieldFault[] }

/**
 * The one command that changes a section of a sheet: rights of this instant, rules of each field, conflicts field by field, then
 * what may be published at once is, and the rest waits as a proposal.
 */
export async function applySectionChange(change: SectionChange): Promise<SectionOutcome> {
  const { payload, editing } = change
  return (await withLease(payload, editing.stored.id, () => changeLocked(change))) ?? fault('busy')
}

/**
 * What somebody else may have changed while the lock was waited for is read again, for conflicts are told from it: the rights of the
 * person, and the fields that are stored. Which sheet and which section it is stays as it was opened.
 */
async function changeLocked(change: SectionChange): Promise<SectionOutcome> {
  const { payload, actor } = change
  const opened = await readSection(payload, actor, change.editing)
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

const fault = (code: Fault): SectionOutcome => ({ kind: 'fault', fault: code })
