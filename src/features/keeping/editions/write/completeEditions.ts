import type { Payload, Where } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { editionKinds, entryOf } from '@/features/registry'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { insertDocuments } from '@/infra/database/insertDocuments'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { keyPages } from '@/infra/database/keyPages'
import { newDocumentId } from '@/infra/database/newDocumentId'
import type { Edition } from '@/payload-types'
import { publicationDates } from '../read/publicationDates'
import { toEdition } from './toEdition'

const SLICE = 100

/**
 * Writes the editions that are missing of what is published now, of the sheets that match or of all: those of a base from before
 * editions were kept, and of a publication after which the process died. Slice by slice, and again without harm. Returns how many.
 */
export async function completeEditions(payload: Payload, where: Where = {}): Promise<number> {
  let written = 0
  for (const kind of editionKinds)
    for await (const publicIds of keyPages(payload, {
      collection: kind,
      where: { and: [PUBLISHED, { deletedAt: { exists: false } }, where] },
      key: 'publicId',
      size: SLICE,
    }))
      written += await completeSlice(payload, kind, publicIds)
  return written
}

async function completeSlice(
  payload: Payload,
  kind: SheetKind,
  publicIds: readonly string[],
): Promise<number> {
  const spec = entryOf(kind).editions
  if (!spec) return 0
  const { docs } = await payload.find({
    collection: kind,
    where: { and: [PUBLISHED, { publicId: { in: [...publicIds] } }] },
    depth: 0,
    limit: publicIds.length,
    pagination: false,
    overrideAccess: true,
  })
  const last = await lastEditions(
    payload,
    docs.map(({ id }) => id),
  )
  const dates = await publicationDates(payload, kind, docs)
  const missing = docs.flatMap((sheet) => {
    const at = dates.get(sheet.id) ?? new Date(sheet.updatedAt)
    const before = last.get(sheet.id) ?? null
    const data = toEdition({ kind, spec, stored: { ...sheet }, before, at, typed: null })
    return data ? [data] : []
  })
  const now = new Date().toISOString()
  const documents = missing.map((data) => ({
    collection: SLUGS.editions,
    id: newDocumentId(),
    data: { ...data, createdAt: now, updatedAt: now },
    versioned: false,
  }))
  try {
    if (documents.length > 0) await insertDocuments(payload, documents)
    return documents.length
  } catch (error) {
    // Somebody published meanwhile, or another process does the same: what is still missing is written next time.
    if (!isUniqueViolation(error)) throw error
    return 0
  }
}

/** The last edition of each of these sheets, by the sheet's id. */
async function lastEditions(payload: Payload, ids: readonly string[]): Promise<Map<string, Edition>> {
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    where: { sheetId: { in: [...ids] } },
    sort: 'edition',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map((edition) => [edition.sheetId, edition]))
}
