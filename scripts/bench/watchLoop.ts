import { monitorEventLoopDelay } from 'node:perf_hooks'
import { percentile, rounded } from './timing'

/** How often the loop is looked at, in milliseconds: as long is told even where nothing holds it. */
const RESOLUTION = 1

/**
 * Watches the event loop until what it returns is called; turns during which `isOthers` tells that the bench itself was at work are left
 * out of what is told by the processor. It then tells how long the loop was held at a time, in milliseconds, at the most and
 * in 99 cases of a hundred where it was: by the clock, which counts what the machine does besides, and by the processor, which counts
 * what V8 does on threads of its own.
 */
export function watchLoop(isOthers: () => boolean = () => false) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  let spent = process.cpuUsage()
  const turns: number[] = []
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(spent)
    spent = process.cpuUsage()
    const held = (user + system) / 1e3
    const others = isOthers()
    if (held >= RESOLUTION && !others) turns.push(held)
  }, RESOLUTION)
  delay.enable()
  return () => {
    delay.disable()
    clearInterval(timer)
    const held = (nanoseconds: number) => rounded(Math.max(0, nanoseconds / 1e6 - RESOLUTION))
    return {
      heldMs: held(delay.max),
      heldP99Ms: held(delay.percentile(99)),
      heldCpuMs: rounded(percentile(turns, 1)),
      heldCpuP99Ms: rounded(percentile(turns, 0.99)),
    }
  }
}
