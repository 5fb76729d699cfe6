import type { Counts } from './Suite'

/** `12 passed, 0 failed, 1 skipped`. */
export function countsSentence({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
