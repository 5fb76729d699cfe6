import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import { VERIFICATION_WAYS, type VerificationWay } from '@/domain/verification/closedLists'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findPublishedSheetById } from '@/features/sheets/reference/findSheet'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import { currentDoubtsKey } from '@/features/trust/doubts/read/currentDoubtsKey'
import { clock } from '@/infra/clock'
import { isValidationError } from '@/infra/database/isValidationError'
import { withLease } from '@/infra/lease/withLease'
import { stampSheet } from './stampSheet'

/** Why a verification could not be written. */
export type RecordFault = Extract<Fault, 'unknown' | 'changed' | 'invalid' | 'doubted'>

type Verification = {
  payload: Payload
  sheet: SheetReference
  /** The account; `null` for whoever reads the sheet's own address. */
  actor: { id: string; name: string } | null
  /** Kept with the record, for editors. */
  byName: string
  /** Told to readers. */
  shownAs: string
  way: VerificationWay
  checked: string
  note: string
  address: string
  /** The `modifiedAt` of what the person has read, where it was read: a sheet that changed since is to be read again. */
  seen?: string | null
  /** The key of the reports and changes that the person was shown: with others open, nothing is confirmed. */
  doubts?: string
}

const LONGEST_NOTE = 300

/** Writes that somebody said a sheet is right: the record, the dates of the sheet, the journal. Whoever calls has checked the right to. */
export async function recordVerification(said: Verification): Promise<RecordFault | null> {
  const { payload, sheet, actor, byName, way, checked, note, address } = said
  // Under the lock of those who edit: what they write is neither lost nor confirmed unread.
  const outcome = await withLease(payload, sheet.id, () => stampUnchanged(said))
  if (outcome !== 'done') return outcome ?? 'changed'
  await payload.create({
    collection: SLUGS.verifications,
    data: {
      sheet: sheet.kind,
      sheetId: sheet.id,
      sheetNumber: sheet.number,
      at: clock.now().toISOString(),
      ...(actor ? { by: actor.id } : {}),
      byName,
      way,
      checked,
      note: note.trim().slice(0, LONGEST_NOTE),
    },
    depth: 0,
    overrideAccess: true,
  })
  await recordTrace({
    payload,
    actor,
    action: 'sheetVerified',
    sheet,
    detail: labelOf(VERIFICATION_WAYS, way),
    address,
  })
  return null
}

async function stampUnchanged({
  payload,
  sheet,
  shownAs,
  seen,
  doubts = '',
}: Verification): Promise<RecordFault | 'done'> {
  const now = await findPublishedSheetById(payload, sheet)
  if (!now) return 'unknown'
  if (seen !== undefined && seen !== now.modifiedAt) return 'changed'
  if ((await currentDoubtsKey(payload, sheet.id)) !== doubts) return 'doubted'
  try {
    await stampSheet({ payload, sheet, by: shownAs })
    return 'done'
  } catch (error) {
    if (isValidationError(error)) return 'invalid'
    throw error
  }
}
