/** Beyond this, engines give empty pages: nobody turns that many. */
export const LAST_HIT = 1000

/** How many sheets are listed at most. */
export function mostListed(limit: number): number {
  return Math.max(0, Math.min(LAST_HIT, Math.floor(limit)))
}
