import type { Audience } from '@/domain/ReaderClass'

type Dated = { audience: Audience; verifiedAt?: string | null; reviewDueAt?: string | null }

/** What every kept sheet is told by, of its stored fields; one that is in the bin is nobody's to read. */
export function keptDates(sheet: Dated | undefined) {
  return {
    audience: sheet?.audience ?? 'agents',
    verifiedAt: sheet?.verifiedAt ?? null,
    reviewDueAt: sheet?.reviewDueAt ?? null,
  } as const
}
