import { isEditor, readerClassOf } from '@/access/roles'
import type { Fault } from '@/domain/sheet/Fault'
import { fieldValue } from '@/domain/sheetEditing/fieldValue'
import { splitSensitive } from '@/domain/sheetEditing/splitSensitive'
import { withPlacedPoint } from '@/domain/sheetEditing/withPlacedPoint'
import type { HistoryPart } from '@/domain/sheetHistory/HistoryPart'
import { restoredFields } from '@/domain/sheetHistory/restoredFields'
import { readPublished, type StoredSheet } from '@/features/keeping/editing/read/readPublished'
import { createProposal } from '@/features/keeping/editing/write/createProposal'
import { writePublished } from '@/features/keeping/editing/write/writePublished'
import { mayActForSheet } from '@/features/keeping/memberships/write/mayActForSheet'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { formFieldsOf } from '@/features/registry'
import { isValidationError } from '@/infra/database/isValidationError'
import { withLease } from '@/infra/lease/withLease'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { frenchDay } from '@/ui/frenchDay'
import type { HistorySheet } from '../HistorySheet'
import { findHistorySheet } from '../read/findHistorySheet'
import { findRestoration, type Restoration } from '../read/findRestoration'

const MOST_AN_HOUR = 60

type Ask = MemberContext & {
  number: string
  /** Of a service of the sheet. */
  service: string | null
  version: string
  section: string
  /** `updatedAt` of the sheet that the person was shown. */
  seen: string
}
/** Published, or waiting for an editor, or each for a part. */
type RestoreOutcome = 'restored' | 'proposed' | 'partly'
type Restored = { fault: Fault } | { fault: null; outcome: RestoreOutcome }

/**
 * Puts a section of a sheet back as a version had it, of what this person may read and change. What an editor marked sensitive
 * waits for an editor. Of two people at once the second is asked to look again.
 */
export async function restoreSection(ask: Ask): Promise<Restored> {
  const { payload, actor, number, service } = ask
  const readerClass = readerClassOf(actor)
  const find = () => findHistorySheet({ payload, readerClass, number, service })
  const sheet = await find()
  if (!sheet) return { fault: 'gone' }
  const right = { operation: 'edit', gesture: `rétablir\u00a0: ${ask.section.slice(0, 40)}` } as const
  if (!(await mayActForSheet(ask, sheet.kept, right))) return { fault: 'refused' }
  const limit = { payload, key: `restore:${actor.id}`, limit: MOST_AN_HOUR, windowSeconds: 3600 }
  if (!(await consumeRateLimit(limit)).allowed) return { fault: 'tooMany' }
  const answer = await withLease(payload, sheet.id, async (): Promise<Restored> => {
    // Read again: it may have changed while the lock was waited for.
    const now = await find()
    if (!now) return { fault: 'gone' }
    return now.updatedAt === ask.seen ? restoreLocked(ask, now) : { fault: 'changed' }
  })
  return answer ?? { fault: 'busy' }
}

async function restoreLocked(ask: Ask, sheet: HistorySheet): Promise<Restored> {
  const { payload, actor, version, section } = ask
  const [found, stored] = await Promise.all([
    findRestoration({ payload, user: actor, sheet, version, section }),
    readPublished({ payload, collection: sheet.kind, id: sheet.id }),
  ])
  if (!found || !stored) return { fault: 'gone' }
  if (found.parts.length === 0) return { fault: 'nothing' }
  const waiting = isEditor(actor) ? [] : found.parts.filter((part) => isHeld(sheet, part, stored))
  const direct = found.parts.filter((part) => !waiting.includes(part))
  // Proposed first: a limit that is reached leaves nothing half done.
  if (waiting.length > 0 && !(await propose({ ask, sheet, stored, found, parts: waiting })))
    return { fault: 'tooMany' }
  if (direct.length > 0 && !(await write({ ask, sheet, stored, found, parts: direct })))
    return { fault: 'invalid' }
  if (direct.length === 0) return { fault: null, outcome: 'proposed' }
  return { fault: null, outcome: waiting.length === 0 ? 'restored' : 'partly' }
}

type Work = { ask: Ask; sheet: HistorySheet; stored: StoredSheet; found: Restoration; parts: HistoryPart[] }

const formFields = (sheet: HistorySheet, { fields }: HistoryPart) =>
  formFieldsOf(sheet.kind).filter(({ name }) => fields.includes(name))

function isHeld(sheet: HistorySheet, part: HistoryPart, stored: StoredSheet): boolean {
  return splitSensitive(formFields(sheet, part), stored, false).waiting.length > 0
}

function propose({ ask, sheet, stored, found, parts }: Work): Promise<boolean> {
  const then = withPlacedPoint(found.version.state.fields)
  const lines = parts
    .flatMap((part) => formFields(sheet, part))
    .map((field) => ({
      field: field.name,
      label: field.label,
      before: fieldValue(field, stored[field.name]),
      after: fieldValue(field, then[field.name]),
    }))
  return createProposal({ ...ask, editing: { sheet: sheet.kept, collection: sheet.kind, stored }, lines })
}

/** `false` where a rule of today refuses what was right once. */
async function write({ ask, sheet, stored, found, parts }: Work): Promise<boolean> {
  const { payload, actor, address } = ask
  const data = restoredFields(parts, found.version.state.fields, stored)
  try {
    await writePublished({ payload, collection: sheet.kind, id: sheet.id, data })
  } catch (error) {
    if (!isValidationError(error)) throw error
    return false
  }
  const of = sheet.kind === 'services' ? `Service ${sheet.number}` : found.section.label
  const day = frenchDay(new Date(found.version.state.modifiedAt ?? found.version.savedAt))
  const detail = `${of}\u00a0: ${parts.map(({ label }) => label).join(', ')}, état du ${day}`
  await recordTrace({ payload, actor, action: 'sectionRestored', sheet: sheet.kept, detail, address })
  return true
}
