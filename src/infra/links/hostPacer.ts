import { setTimeout as wait } from 'node:timers/promises'

/** Waits its turn on a host: its requests begin one after the other, `pause` milliseconds apart at least. */
export type HostPacer = (host: string) => Promise<void>

/** Paces the requests of one pass. */
export function hostPacer(pause: number): HostPacer {
  const next = new Map<string, number>()
  return async (host) => {
    const now = performance.now()
    const at = Math.max(now, next.get(host) ?? 0)
    next.set(host, at + pause)
    if (at > now) await wait(at - now)
  }
}
