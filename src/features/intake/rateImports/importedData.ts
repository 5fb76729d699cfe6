import { rateFaults } from '@/domain/rates/rateFaults'
import type { StoredEntry } from '@/domain/rates/StoredEntry'
import type { ImportedRate } from './ImportedRate'
import { noon, toStoredEntry } from './planRate'

const SOURCE = 'OpenFisca-France'

/** A new rate as the base stores it; published where nothing stands in the way, else a draft « à compléter ». */
export function newRateData(given: ImportedRate) {
  const { file: _, entries: rows, stillValidOn, ...fields } = given
  const entries = rows.map(toStoredEntry)
  return {
    ...fields,
    zone: 'france' as const,
    source: `${SOURCE}, ${given.file}`,
    stillValidOn: stillValidOn ? noon(stillValidOn) : null,
    entries,
    _status: statusOf(given, entries),
  }
}

/** Whether rows may be published with these figures. */
export function statusOf(
  { label, unit, kind }: Pick<ImportedRate, 'label' | 'unit' | 'kind'>,
  entries: readonly StoredEntry[],
): 'published' | 'draft' {
  return rateFaults({ label, unit, kind, entries }).length === 0 ? 'published' : 'draft'
}

/** Whether one of these rows lacks the text that would let it be published. */
export const lackingText = (rows: ImportedRate['entries']): boolean =>
  rows.some(({ ends, referenceTitle }) => !ends && !referenceTitle)
