import type { ReadRecord } from './ImportContext'

/** What the base remembers of a record after its import. */
export function recordData({ record, fingerprint, values }: ReadRecord, now: string) {
  return {
    fingerprint,
    lastValues: {
      ...values,
      ...(record.sheet === 'services' ? { organisationKey: record.organisationKey } : {}),
    },
    missingSince: null,
    updatedAt: now,
  }
}
