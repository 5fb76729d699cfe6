import type { PayloadRequest } from 'payload'
import { type AnsweredKind, isKeptKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { changedParts } from '@/domain/sheetHistory/changedParts'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { entryOf } from '@/features/registry'
import { findSheets, namedIn } from '@/features/sheets/reference/findSheets'
import { toReference } from '@/features/sheets/reference/toReference'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { Facility, Organisation, Service } from '@/payload-types'

type Saved = Organisation | Facility | Service
type Save = { req: PayloadRequest; kind: AnsweredKind; doc: Saved; previousDoc: Saved }

/**
 * Writes in the journal who saved a published sheet through the admin or REST, and which parts changed, never to what. Commands,
 * jobs and imports save by the Local API: they write a line of their own, or none. Drafts change nothing that is read.
 */
export async function noteSignedInSave(save: Save): Promise<void> {
  const { req, doc } = save
  const { payload, user } = req
  if (req.payloadAPI !== 'REST' || !user || doc._status !== 'published') return
  const sheet = await keptSheetOf(save)
  if (!sheet) return
  await recordTrace({
    payload,
    req,
    actor: { id: user.id, name: user.name },
    action: 'sheetChanged',
    sheet,
    detail: wordsOf(save),
    address: clientAddress(req.headers),
  })
}

/** The journal files a sheet under the one that keeps it: a service under its organisation. */
async function keptSheetOf({ req, kind, doc }: Save) {
  const { keeper } = toReference(kind, { ...doc })
  if (keeper?.id === doc.id) return { ...keeper, number: doc.number ?? '' }
  const [found] = keeper ? await findSheets({ payload: req.payload, where: namedIn([keeper]), req }) : []
  return found ?? null
}

function wordsOf({ kind, doc, previousDoc }: Save): string {
  const where = isKeptKind(kind) ? 'Administration' : `${sheetKindSpec(kind).label} ${doc.number ?? ''}`
  const parts = changedParts(entryOf(kind).historyParts, { ...previousDoc }, { ...doc })
  const what = parts.map(({ label }) => label).join(', ')
  return what ? `${where}\u00a0: ${what}` : where
}
