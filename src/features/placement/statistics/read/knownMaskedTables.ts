import type { CountedThread } from '@/domain/placement/statistics/CountedInput'
import type { MaskedTables } from '../present/closedVeil'
import { type MaskedAsk, maskedTables } from '../present/maskedTables'

const known = new WeakMap<readonly CountedThread[], Map<string, Promise<MaskedTables>>>()

/** `maskedTables`, once for a year, a day and the end of a month as long as the base is the same: a page of a month or a territory asks them too. */
export function knownMaskedTables(ask: MaskedAsk): Promise<MaskedTables> {
  const { base, year, today, monthEnd } = ask
  const key = [year, today, monthEnd?.month, monthEnd?.takenAt].join(' ')
  const ofBase = known.get(base.threads) ?? new Map<string, Promise<MaskedTables>>()
  known.set(base.threads, ofBase)
  const before = ofBase.get(key)
  if (before) return before
  const tables = maskedTables(ask)
  ofBase.set(key, tables)
  tables.catch(() => ofBase.delete(key))
  return tables
}
