import { setTimeout as wait } from 'node:timers/promises'

/** A stop waits no longer than this, in milliseconds: whoever asked for it will not either. */
const LONGEST = 3000

/** Has the process do a last work when it is asked to end, before those who were listening until now (Next) end it. */
export function beforeStop(work: () => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const listeners = process.listeners(signal)
    for (const listener of listeners) process.off(signal, listener)
    process.once(signal, async () => {
      await Promise.race([work(), wait(LONGEST, undefined, { ref: false })])
      for (const listener of listeners) process.on(signal, listener)
      process.kill(process.pid, signal)
    })
  }
}
