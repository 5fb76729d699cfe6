import { setTimeout as wait } from 'node:timers/promises'

/** In milliseconds: slices that others made long are not waited for as long again. */
const LONGEST_BREATH = 50

/**
 * Hands over slices one by one and lets requests through between two, for `share` of what the one before took: as long, half of this
 * process stays theirs.
 */
export async function* restBetween<Slice>(
  slices: AsyncIterable<Slice> | Iterable<Slice>,
  share = 1,
): AsyncGenerator<Slice> {
  let since = performance.now()
  for await (const slice of slices) {
    yield slice
    await wait(Math.min(LONGEST_BREATH, (performance.now() - since) * share))
    since = performance.now()
  }
}
