import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import type { ReadComplement } from '../read/findComplements'

/** Of the complements of agents, those of one sheet that a class may read. */
export function complementsOf(
  bySheet: ReadonlyMap<string, readonly ReadComplement[]>,
  code: string,
  readerClass: ReaderClass,
): ReadComplement[] {
  return (bySheet.get(code) ?? []).filter(({ audience }) => canReadAudience(readerClass, audience))
}
