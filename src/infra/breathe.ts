import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long work made of short steps may have held the event loop when it begins one more, in milliseconds: 20 with that step. */
const HELD_AT_MOST = 8

let since: number | null = null

/**
 * Lets the event loop turn when it has not for a while: what awaits only synchronous work (SQLite) never leaves it by itself, so that
 * no request is answered meanwhile, no timer fires, and what native code holds for objects long gone is not given back.
 */
export async function breathe(): Promise<void> {
  const now = performance.now()
  if (since === null) {
    since = now
    setImmediate(() => {
      since = null
    }).unref()
  } else if (now - since > HELD_AT_MOST) await nextTurn()
}

/** Lets the event loop turn in any case: between steps that take as long as it may be held. */
export async function giveWay(): Promise<void> {
  await nextTurn()
}
