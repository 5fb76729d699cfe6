import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { completeReference, type LegalReference } from '@/domain/law/legalReference'
import { SLUGS } from '@/domain/slugs'
import { storedReference } from '@/features/sheets/law/storedReferences'
import { clock } from '@/infra/clock'
import { findStored } from '@/infra/database/findStored'
import { keepFact } from '@/infra/database/keepFact'

const FACT = 'legal-references-filled'

/** What the address says, and nothing else: readers read the same. */
const withIds = (reference: LegalReference): LegalReference => {
  const { legiId, versionDate } = completeReference(reference)
  return { ...reference, legiId, versionDate }
}

type Row = { id: string; legalReferences?: unknown }

/**
 * The data step of the schema's change, on both databases: what the addresses of the references of published schemes say (identifier, day) is
 * written in the boxes made for it. Nothing is taken away, no date of a sheet moves; once for a base, and gone on with when cut short.
 */
export async function fillReferences(payload: Payload): Promise<void> {
  if (await payload.kv.get(FACT)) return
  const rows = await findStored<Row>(payload, {
    collection: SLUGS.schemes,
    where: { 'legalReferences.url': { like: 'legifrance' } },
    select: { legalReferences: true },
    limit: 0,
  })
  for (const { id, legalReferences } of rows) {
    if (!Array.isArray(legalReferences)) continue
    const filled = legalReferences.map((row: unknown) => storedReference(row, withIds))
    if (isDeepStrictEqual(filled, legalReferences)) continue
    await payload.db.updateOne({
      collection: SLUGS.schemes,
      id,
      data: { legalReferences: filled },
      returning: false,
    })
  }
  await keepFact(payload, FACT, { at: clock.now().toISOString() })
}
