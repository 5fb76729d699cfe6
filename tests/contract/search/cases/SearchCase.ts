import type { MatchReason } from '@/infra/search/SearchAnswer'

/** What is typed, which sheets come first, which never come. */
export type SearchCase = {
  text: string
  /** All of these are among the `first` hits. */
  ids: string[]
  first: number
  absent: string[]
  /** Of the first id. */
  reason: MatchReason | null
}

type Options = Partial<Pick<SearchCase, 'first' | 'absent' | 'reason'>>

const list = (ids: string): string[] => ids.split(' ').filter((id) => id !== '')

/** A case: ids are separated by spaces; the first three hits are looked at unless `first` says otherwise. */
export function finds(
  text: string,
  ids: string,
  { first = 3, absent = [], reason = null }: Options = {},
): SearchCase {
  return { text, ids: list(ids), first, absent, reason }
}
