let last = 0

/**
 * The hour as milliseconds, never twice the same in a process. The real clock, even where `REPERE_NOW` fixes the product's: an order
 * of changes that stands still would lose some.
 */
export function nextInstant(): number {
  last = Math.max(Date.now(), last + 1)
  return last
}
