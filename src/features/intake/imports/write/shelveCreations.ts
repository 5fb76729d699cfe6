import { SLUGS } from '@/domain/slugs'
import { recordPublicId } from '@/domain/sources/recordPublicId'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import { reserveSheetNumbers } from '@/features/sheets/numbers/write/reserveSheetNumbers'
import type { Creation } from './Creation'
import { plannedId } from './DryRun'
import type { ImportContext } from './ImportContext'
import { newSheetData, UNNUMBERED } from './newSheetData'
import { recordData } from './recordData'
import { wishedNumbers } from './wishedNumbers'

/**
 * Remembers the sheets that a dry run would have made, under the numbers that they would get: records that follow may be of the same
 * body, or services of it.
 */
export async function shelveCreations<Record extends SourceRecord>(
  { dryRun, payload, lastRank }: ImportContext,
  kind: FedKind<Record['values']>,
  creations: readonly Creation<Record>[],
): Promise<void> {
  // Nothing is recognised as a service that the same import makes.
  if (kind.slug === SLUGS.services || creations.length === 0) return
  const { numbers, last } = await reserveSheetNumbers(payload, {
    collection: kind.slug,
    publicIds: creations.map(({ record }) => recordPublicId(record)),
    now: UNNUMBERED.now,
    after: lastRank.get(kind.slug),
    wished: wishedNumbers(creations.map(({ record }) => record)),
  })
  lastRank.set(kind.slug, last)
  for (const creation of creations) {
    const { record } = creation
    const { source, key } = record
    const publicId = recordPublicId(record)
    const id = plannedId(publicId)
    const number = numbers.get(publicId) ?? ''
    const facts = { ...UNNUMBERED, number }
    const { provenance, ...fields } = newSheetData<Record>({ kind, read: creation, ...facts })
    const { fingerprint, lastValues } = recordData(creation, '')
    const origin = { id: '', source, key, sheetId: id, updatedAt: '', missingSince: null }
    const feeds = [{ ...origin, fingerprint, lastValues }]
    dryRun.put(id, { fields, number, provenance, missing: false, feeds })
  }
}
