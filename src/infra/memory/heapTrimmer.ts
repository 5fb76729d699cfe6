import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { processWide } from '../processWide'

const MEGABYTE = 1024 * 1024

/** How much garbage may pile up before it is collected, in megabytes. */
const SLACK = 64
/** How much the process may grow beside its heap: what the drivers of the bases hold for objects that nobody has collected yet. */
const NATIVE_SLACK = 48

/** How to collect, and what was left the last time, whoever asked: two long works side by side do not each collect. */
const state = processWide('heapTrimmer', () => ({ collect: collector(), heap: 0, native: 0 }))

/**
 * For long work beside a server: Node lets its heap grow as far as the machine's memory allows before it collects, and does not see
 * what native code holds for its garbage. What this answers collects once some has piled up; call it between batches.
 */
export function heapTrimmer(): () => void {
  return () => {
    const held = heldNow()
    if (held.heap - state.heap < SLACK && held.native - state.native < NATIVE_SLACK) return
    state.collect()
    Object.assign(state, heldNow())
  }
}

function collector(): () => void {
  setFlagsFromString('--expose-gc')
  // The flag adds `gc` to the contexts made after it.
  const collect: unknown = runInNewContext('gc')
  return () => {
    if (typeof collect === 'function') collect()
  }
}

function heldNow(): { heap: number; native: number } {
  const { used_heap_size, total_heap_size } = getHeapStatistics()
  return {
    heap: used_heap_size / MEGABYTE,
    native: (process.memoryUsage.rss() - total_heap_size) / MEGABYTE,
  }
}
