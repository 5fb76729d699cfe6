import type { PayloadRequest } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { entryOf } from '@/features/registry'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { lastEdition } from '../read/lastEdition'

type Row = Readonly<Record<string, unknown>>
type Withdrawal = { req: PayloadRequest; kind: SheetKind; id: string; at: Date; sheet: Row }

/**
 * Writes that a sheet was withdrawn from its readers, if it was: a draft saved beside what is published is no withdrawal. It says what the
 * last edition said, and is no answer to what is asked of the past. Asked twice, it writes once.
 */
export async function writeRemoval({ req, kind, id, at, sheet }: Withdrawal): Promise<void> {
  const spec = entryOf(kind).editions
  if (!spec) return
  const { payload } = req
  const last = await lastEdition(payload, id, req)
  if (!last || last.nature === 'removed') return
  const { totalDocs } = await payload.count({
    collection: kind,
    where: { and: [{ id: { equals: id } }, PUBLISHED, { deletedAt: { exists: false } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  const { id: _, createdAt: __, updatedAt: ___, ...said } = last
  const note = sheet[spec.noteField]
  const isNoted = typeof note === 'string' && note !== '' && note !== last.sheetNote
  const data = {
    ...said,
    edition: last.edition + 1,
    nature: 'removed' as const,
    cause: null,
    summary: isNoted ? note : null,
    publishedAt: at.toISOString(),
  }
  try {
    await payload.create({ collection: SLUGS.editions, data, depth: 0, overrideAccess: true, req })
  } catch (error) {
    // Another request wrote it.
    if (!isUniqueViolation(error)) throw error
  }
}
