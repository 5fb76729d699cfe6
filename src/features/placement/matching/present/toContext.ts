import { momentWords } from '@/domain/placement/momentWords'
import { addressOf } from '@/ui/filters/searchUrl'
import type { PlaceSearch } from '../read/searchPlaces'
import { SEARCH_PATH } from '../SEARCH_PATH'
import type { SearchContext } from '../ui/SearchContext'

const HOUR_MS = 3_600_000
/** The states of a request for which options may be put. */
const HOLDABLE: readonly string[] = ['open', 'held', 'waiting', 'admitted']

/** What the rows of a search share. `kept`: the parameters of its address that say what is looked for. */
export function toContext(
  { request, now, settings, candidates }: PlaceSearch,
  kept: URLSearchParams,
): SearchContext {
  const isHoldable = request !== null && HOLDABLE.includes(request.state)
  return {
    now,
    request: isHoldable ? String(request.id) : null,
    end: momentWords(new Date(now.getTime() + settings.holdHours * HOUR_MS), now),
    back: addressOf(SEARCH_PATH, kept),
    listedOf: candidates.listedOf,
  }
}
