import { processWide } from '@/infra/processWide'

type Watch = {
  ask: (() => Promise<boolean>) | null
  last: { stands: boolean; at: number } | null
  asking: Promise<boolean> | null
}

/** What stands before the pages opens no engine of its own: it asks through whoever did at the server's start. */
const watch = processWide<Watch>('searchWatch', () => ({ ask: null, last: null, asking: null }))

/** What was told is believed for so long, in milliseconds. */
const BELIEVED_MS = 1_000

/**
 * Whether a search would be answered now; `true` where nobody watches. A standing engine is asked again each second at most; one
 * that is down is asked beside the pages, none of which waits for it.
 */
export async function searchStands(): Promise<boolean> {
  const { ask, last } = watch
  if (!ask || (last?.stands && performance.now() - last.at < BELIEVED_MS)) return true
  watch.asking ??= ask()
    .catch(() => false)
    .then((stands) => {
      watch.last = { stands, at: performance.now() }
      watch.asking = null
      return stands
    })
  return last?.stands === false ? false : watch.asking
}

/** Has this process ask `ask` from now on. */
export function askSearchWith(ask: () => Promise<boolean>): void {
  watch.ask = ask
  watch.last = null
}
