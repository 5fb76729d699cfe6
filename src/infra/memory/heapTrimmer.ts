import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const MEGABYTE = 1024 * 1024

/** How much garbage may pile up before it is collected, in megabytes. */
const SLACK = 80

/**
 * For long work beside a server: Node lets its heap grow as far as the machine's memory allows before it collects. What this answers
 * collects once `SLACK` has piled up; call it between batches.
 */
export function heapTrimmer(): () => void {
  setFlagsFromString('--expose-gc')
  // The flag adds `gc` to the contexts made after it.
  const collect: unknown = runInNewContext('gc')
  let live = 0
  return () => {
    if (typeof collect !== 'function' || usedHeap() - live < SLACK) return
    collect()
    live = usedHeap()
  }
}

const usedHeap = (): number => getHeapStatistics().used_heap_size / MEGABYTE
