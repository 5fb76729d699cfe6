import type { PayloadRequest } from 'payload'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { changedParts } from '@/domain/sheetHistory/changedParts'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/audit/write/recordTrace'
import { entryOf } from '@/features/registry'
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

/** The journal files a service under the organisation that keeps it. */
async function keptSheetOf({ req, kind, doc }: Save) {
  if (!('organisation' in doc)) {
    const kept = kind === SLUGS.facilities ? SLUGS.facilities : SLUGS.organisations
    return { kind: kept, id: doc.id, number: doc.number ?? '' }
  }
  const { organisation } = doc
  const found = await req.payload.findByID({
    collection: SLUGS.organisations,
    id: typeof organisation === 'string' ? organisation : organisation.id,
    depth: 0,
    select: { number: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found ? { kind: SLUGS.organisations, id: found.id, number: found.number ?? '' } : null
}

function wordsOf({ kind, doc, previousDoc }: Save): string {
  const where = kind === SLUGS.services ? `Service ${doc.number ?? ''}` : 'Administration'
  const parts = changedParts(entryOf(kind).historyParts, { ...previousDoc }, { ...doc })
  const what = parts.map(({ label }) => label).join(', ')
  return what ? `${where}\u00a0: ${what}` : where
}
