import { isDeepStrictEqual } from 'node:util'
import type { SourceNotice } from '@/domain/sources/SourceRecord'

/** Kept for one record: more than an editor reads of one sheet. */
const MOST = 30

/**
 * What the base remembers of what an import could not read of a record, as fields of `SourceRecords`: that of its last import alone.
 * An editor who has seen it is not shown the same again.
 */
export function noticeData(notices: readonly SourceNotice[] | undefined, before: unknown, now: string) {
  const unread = (notices ?? []).slice(0, MOST).map(({ column, value, rule }) => ({ column, value, rule }))
  if (unread.length === 0)
    return { notices: null, noticesAt: null, noticesSeenAt: null, noticesSeenByName: null }
  if (isDeepStrictEqual(unread, before)) return { notices: unread, noticesAt: now }
  return { notices: unread, noticesAt: now, noticesSeenAt: null, noticesSeenByName: null }
}
