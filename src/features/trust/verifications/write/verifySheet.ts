import type { Payload } from 'payload'
import { hasRole } from '@/access/roles'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import type { VerificationWay } from '@/domain/verification/closedLists'
import { shownVerifier } from '@/domain/verification/shownVerifier'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findPublishedSheetById } from '@/features/sheets/reference/findSheet'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { giveBackRateLimit } from '@/infra/rateLimit/giveBackRateLimit'
import type { User } from '@/payload-types'
import { mayVerify } from './mayVerify'
import { type RecordFault, recordVerification } from './recordVerification'

/** Seconds in which the same gesture is the same press. */
const SAME_PRESS = 10

/** Why a sheet was not confirmed. */
export type VerifyFault = RecordFault | 'refused'

type Verify = {
  payload: Payload
  actor: User
  /** Where it comes from, as `clientAddress` tells it. */
  address: string
  sheet: { kind: SheetKind; id: string; number: string }
  way: VerificationWay
  /** What was checked, in words: `adresse, téléphones, horaires`. */
  checked: string
  note: string
  /** The `modifiedAt` of what the person has read: a sheet that changed since is to be read again. */
  seen?: string | null
  /** The key of the reports and changes that the person was shown. */
  doubts?: string
}

/** Somebody says now that a published sheet is right; pressed twice, it is said once. `null` when done, else why not. */
export async function verifySheet(ask: Verify): Promise<VerifyFault | null> {
  const { payload, actor, address, way, checked, note, seen, doubts = '' } = ask
  const sheet = await findPublishedSheetById(payload, ask.sheet)
  if (!sheet) return 'unknown'
  if (!(await mayVerify({ payload, actor, keeper: sheet.keeper, way }))) {
    await recordTrace({ payload, actor, action: 'refused', sheet, detail: 'confirmer', address })
    return 'refused'
  }
  const key = `verify:${sheet.id}:${actor.id}:${way}`
  if (!(await consumeRateLimit({ payload, key, limit: 1, windowSeconds: SAME_PRESS })).allowed) return null
  const isStaff = hasRole(actor, 'editor', 'administrator', 'coordinator')
  const shownAs = shownVerifier({ title: actor.verifierTitle ?? null, isStaff, kind: sheet.kind, way })
  const said = {
    payload,
    sheet,
    actor,
    byName: actor.name,
    shownAs,
    way,
    checked,
    note,
    address,
    doubts,
    ...(seen === undefined ? {} : { seen }),
  }
  let isSaid = false
  try {
    const fault = await recordVerification(said)
    isSaid = fault === null
    return fault
  } finally {
    if (!isSaid) await giveBackRateLimit({ payload, key })
  }
}
