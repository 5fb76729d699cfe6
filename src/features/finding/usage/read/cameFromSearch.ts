/** A search that led somewhere, by what was typed; nothing else of the address is kept. */
export type SearchTrail = { words: string }

/** The longest address that is read: a search has no longer one. */
const LONGEST = 4000

/** The search of our own that the reader says to come from; `null` when they come from elsewhere. */
export function cameFromSearch(headers: Headers): SearchTrail | null {
  const referer = headers.get('referer')
  if (!referer || referer.length > LONGEST || !URL.canParse(referer)) return null
  const { host, pathname, searchParams } = new URL(referer)
  if (host !== headers.get('host') || (pathname !== '/recherche' && pathname !== '/')) return null
  return { words: searchParams.get('q') ?? '' }
}
