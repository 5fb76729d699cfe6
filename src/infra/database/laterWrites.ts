import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { processWide } from '../processWide'
import { withPatience } from './whileBusy'

type LaterWrite = {
  payload: Payload
  /** Of two writes with the same key that wait, the later one alone is done. */
  key: string
  work: () => Promise<unknown>
}

/** How long a write waits for others to be done with, in milliseconds. */
const GATHERED_FOR = 2000
const MOST_WAITING = 5000
const TOLD_EVERY = 60_000
/** How long the way of a read may wait for the base, in milliseconds: for its lock, and for its answer. */
const SHORT_PATIENCE = 25
const SHORT_WAIT = 300
/** A base that has just refused is not asked again within so many milliseconds. */
const SPARED_FOR = 1000

type State = {
  waiting: Map<string, LaterWrite>
  /** Writes whose read has gone on without their answer. */
  underWay: Set<Promise<unknown>>
  timer: NodeJS.Timeout | null
  flushing: Promise<void>
  toldAt: number
  sparedUntil: number
}

const state = processWide<State>('laterWrites', () => ({
  waiting: new Map(),
  underWay: new Set(),
  timer: null,
  flushing: Promise.resolve(),
  toldAt: Number.NEGATIVE_INFINITY,
  sparedUntil: 0,
}))

/**
 * Has a write done outside the request that asks for it, some two seconds later, and again until the base takes it. It lives in
 * memory: a process that is killed loses the last seconds, or what a base that stayed locked never took. `false` when too many wait.
 */
export function writeLater(write: LaterWrite): boolean {
  const { waiting } = state
  if (!waiting.has(write.key) && waiting.size >= MOST_WAITING) {
    tell(write.payload, 'Too many writes wait: one is lost')
    return false
  }
  waiting.set(write.key, write)
  state.timer ??= setTimeout(() => void flushLaterWrites(), GATHERED_FOR).unref()
  return true
}

/** Does now all that waits and ends what is under way, as far as the base takes it; never throws. For the end of a process, and for tests. */
export function flushLaterWrites(): Promise<void> {
  state.flushing = state.flushing.then(flush)
  return state.flushing
}

async function flush(): Promise<void> {
  if (state.timer) clearTimeout(state.timer)
  state.timer = null
  await Promise.all(state.underWay)
  for (const [key, write] of [...state.waiting]) {
    state.waiting.delete(key)
    try {
      await write.work()
    } catch (error) {
      tell(write.payload, 'A write waits for the base', error)
      // Last now: one that never passes does not hold the others.
      if (!state.waiting.has(key)) writeLater(write)
      return
    }
  }
}

/** Writes at once if the base takes it in a moment, else later: never fails the read that it goes with, nor holds it. */
export async function writeBesideRead(write: LaterWrite): Promise<void> {
  const written = attempt(write.payload, write.work)
  // One that is still under way when the read goes on is not done twice.
  const settled = written.then((answer) => {
    state.underWay.delete(settled)
    if (answer === null) writeLater(write)
  })
  state.underWay.add(settled)
  await inTime(written)
}

/** What a write answered, if the base took it in a moment; `null` otherwise, and the read goes on without it. */
export function tryBesideRead<T>(payload: Payload, work: () => Promise<T>): Promise<{ done: T } | null> {
  return inTime(attempt(payload, work))
}

async function attempt<T>(payload: Payload, work: () => Promise<T>): Promise<{ done: T } | null> {
  if (performance.now() < state.sparedUntil) return null
  try {
    return { done: await withPatience(SHORT_PATIENCE, work) }
  } catch (error) {
    spare()
    tell(payload, 'The base does not take a write', error)
    return null
  }
}

async function inTime<T>(written: Promise<T | null>): Promise<T | null> {
  const late = new AbortController()
  const answer = await Promise.race([
    written,
    wait(SHORT_WAIT, null, { signal: late.signal }).then(spare, () => null),
  ])
  late.abort()
  return answer
}

function spare(): null {
  state.sparedUntil = performance.now() + SPARED_FOR
  return null
}

function tell(payload: Payload, msg: string, err?: unknown): void {
  if (performance.now() - state.toldAt < TOLD_EVERY) return
  state.toldAt = performance.now()
  payload.logger.warn({ msg, waiting: state.waiting.size, err })
}
