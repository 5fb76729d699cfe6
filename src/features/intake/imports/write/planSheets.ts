import { SLUGS } from '@/domain/slugs'
import { recordPublicId } from '@/domain/sources/recordPublicId'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import { reserveSheetNumbers } from '@/features/sheets/numbers/write/reserveSheetNumbers'
import type { Creation } from './Creation'
import type { ImportContext } from './ImportContext'
import { newSheetData } from './newSheetData'

/** What a dry run does in place of making sheets: it counts them, and remembers organisations under the number that they would get. */
export async function planSheets<Record extends SourceRecord>(
  context: ImportContext,
  kind: FedKind<Record['values']>,
  creations: readonly Creation<Record>[],
): Promise<void> {
  context.report.counts.created += creations.length
  if (kind.slug !== SLUGS.organisations) return
  const { numbers, last } = await reserveSheetNumbers(context.payload, {
    collection: kind.slug,
    publicIds: creations.map(({ record }) => recordPublicId(record)),
    now: '',
    after: context.lastRank.get(kind.slug),
  })
  for (const creation of creations) {
    const { record, fingerprint, values } = creation
    const { source, key } = record
    const publicId = recordPublicId(record)
    const number = numbers.get(publicId) ?? ''
    const audience = context.sources.audienceOf(source)
    const facts = { number, publicId, now: '', organisation: undefined, centre: undefined }
    const { provenance, ...stored } = newSheetData<Record>({ kind, read: creation, audience, ...facts })
    context.planned.keep({
      publicId,
      number,
      stored,
      provenance,
      feeds: [
        {
          id: '',
          source,
          key,
          sheetId: '',
          fingerprint,
          updatedAt: '',
          lastValues: { ...values },
          missingSince: null,
        },
      ],
    })
  }
  context.lastRank.set(kind.slug, last)
}
