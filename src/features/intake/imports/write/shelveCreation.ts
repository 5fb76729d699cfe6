import { recordPublicId } from '@/domain/sources/recordPublicId'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import type { Creation } from './Creation'
import { plannedId } from './DryRun'
import { recordKey } from './findStoredRecords'
import type { ImportContext } from './ImportContext'
import { newSheetData, UNNUMBERED } from './newSheetData'
import { recordData } from './recordData'

/** Remembers the sheet that a dry run would have made: records that follow may be of the same body, or services of it. */
export function shelveCreation<Record extends SourceRecord>(
  { dryRun }: ImportContext,
  kind: FedKind<Record['values']>,
  creation: Creation<Record>,
): void {
  const { record } = creation
  // Nothing is recognised as a service that the same import makes.
  if (record.sheet === 'services') return
  const { source, key } = record
  const id = plannedId(recordPublicId(record))
  const { provenance, ...fields } = newSheetData<Record>({ kind, read: creation, ...UNNUMBERED })
  const { fingerprint, lastValues } = recordData(creation, '')
  const feed = {
    id: '',
    source,
    key,
    sheetId: id,
    fingerprint,
    lastValues,
    updatedAt: '',
    missingSince: null,
  }
  dryRun.put(id, { fields, provenance, missing: false, feeds: [feed] })
  dryRun.feed(record.sheet, recordKey(record), id)
}
