import type { Payload } from 'payload'
import type { DuplicateMatch } from '@/domain/deduplication/DuplicateFinder'
import { SLUGS } from '@/domain/slugs'
import type { OrganisationRecord } from '@/features/intake/facts/sheetKinds'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

type Merge = { record: OrganisationRecord; match: DuplicateMatch; sheet: { id: string; name: string } }

/** Keeps the trace of a record that was taken for the body of a sheet already there, with the reasons. */
export async function noteMerge(payload: Payload, { record, match, sheet }: Merge): Promise<void> {
  const now = clock.now().toISOString()
  const { source, key, values } = record
  try {
    await payload.db.create({
      collection: SLUGS.duplicatePairs,
      data: {
        title: `${sheet.name} / ${values.name} (${source})`,
        pairKey: `${match.id}:${source}:${key}`,
        first: sheet.id,
        score: match.score,
        reasons: match.reasons,
        state: 'merged',
        decidedByName: 'Import',
        decidedAt: now,
        createdAt: now,
        updatedAt: now,
      },
      returning: false,
    })
  } catch (error) {
    // A run that was killed right after had noted it.
    if (!isUniqueViolation(error)) throw error
  }
}
