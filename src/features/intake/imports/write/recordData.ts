import { noticeData } from '@/features/intake/notices/noticeData'
import type { ReadRecord } from './ImportContext'
import type { StoredRecord } from './StoredRecord'

type Given = ReadRecord & { stored?: Pick<StoredRecord, 'notices'> | null }

/** What the base remembers of a record after its import. */
export function recordData({ record, fingerprint, values, stored = null }: Given, now: string) {
  return {
    fingerprint,
    lastValues: {
      ...values,
      // Between two sources, the one that spoke last has the name of the body.
      ...(record.updatedOn ? { updatedOn: record.updatedOn } : {}),
      ...(record.sheet === 'services' ? { organisationKey: record.organisationKey } : {}),
    },
    ...noticeData(record.notices, stored?.notices, now),
    missingSince: null,
    updatedAt: now,
  }
}
