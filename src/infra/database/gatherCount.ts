import { processWide } from '../processWide'
import { type Increment, increment } from './increment'
import { writeLater } from './laterWrites'

const gathered = processWide('gatheredCounts', () => new Map<string, Increment>())

/** Adds to counters as `increment` does, some seconds later and many reads at once, so that a read is not a write. A process that is killed loses those seconds. */
export function gatherCount(more: Increment): void {
  const key = `count:${more.collection}:${JSON.stringify(more.key)}`
  gathered.set(key, together(gathered.get(key), more))
  if (!writeLater({ payload: more.payload, key, work: () => write(key) })) gathered.delete(key)
}

async function write(key: string): Promise<void> {
  const taken = gathered.get(key)
  if (!taken) return
  gathered.delete(key)
  try {
    await increment(taken)
  } catch (error) {
    gathered.set(key, together(taken, gathered.get(key)))
    throw error
  }
}

function together(one: Increment | undefined, other: Increment | undefined): Increment {
  // At least one of the two is there.
  const last = (other ?? one) as Increment
  if (!one || !other) return last
  const names = [...Object.keys(one.add), ...Object.keys(other.add)]
  return {
    ...last,
    add: Object.fromEntries(names.map((name) => [name, (one.add[name] ?? 0) + (other.add[name] ?? 0)])),
  }
}
