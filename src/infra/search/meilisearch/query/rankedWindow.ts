import type { SearchQuery } from '../../SearchQuery'
import type { PageWindow } from './pageWindow'

/** The first hits, whose order is ours; those that follow keep the server's. */
export const RANKED_HITS = 100

/** A window whose first `ranked` hits are to be put in our order. */
type RankedWindow = PageWindow & { ranked: number }

/**
 * Widens a window so that all hits whose order is ours are there, whatever the page; pages past them are asked for as they are. The
 * ordered hits fill whole pages, so that none is shown twice or lost.
 */
export function rankedWindow(
  { page, pageSize }: Pick<SearchQuery, 'page' | 'pageSize'>,
  window: PageWindow,
): RankedWindow {
  const ranked = pageSize * Math.ceil(RANKED_HITS / pageSize)
  const isFirst = window.page === 1
  if (!isFirst && page * pageSize > ranked) return { ...window, ranked: 0 }
  const skip = isFirst ? window.skip : (page - 1) * pageSize
  return { ...window, page: 1, hitsPerPage: Math.max(ranked, window.hitsPerPage), skip, ranked }
}
