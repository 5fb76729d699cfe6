import type { PayloadRequest } from 'payload'
import type { ChangeCause } from '@/domain/editions/closedLists'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { entryOf } from '@/features/registry'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { lastEdition } from '../read/lastEdition'
import { toEdition } from './toEdition'

const TRIES = 5

type Publication = {
  /** Within its transaction: where there is one, the sheet and its edition are stored together or not at all. */
  req: PayloadRequest
  kind: SheetKind
  id: string
  at: Date
  /** The day that its editor gave for what changes, `YYYY-MM-DD`. */
  typed: string | null
  /** Why it changes, as its editor said. */
  cause?: ChangeCause | null
}

/**
 * Writes the edition of a sheet that has just been published, as it is stored; nothing for a kind without a past, or when readers
 * read what they read before. Asked twice, it writes once.
 */
export async function writeEdition({ req, kind, id, at, typed, cause }: Publication): Promise<void> {
  const spec = entryOf(kind).editions
  if (!spec) return
  const { payload } = req
  const { docs } = await payload.find({
    collection: kind,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    draft: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [stored] = docs
  if (!stored) return
  for (let attempt = 1; ; attempt += 1) {
    const before = await lastEdition(payload, id, req)
    const data = toEdition({ kind, spec, stored: { ...stored }, before, at, typed, cause: cause ?? null })
    if (!data) return
    try {
      await payload.create({ collection: SLUGS.editions, data, depth: 0, overrideAccess: true, req })
      return
    } catch (error) {
      // Another save of the sheet took the number.
      if (!isUniqueViolation(error) || attempt === TRIES) throw error
    }
  }
}
