import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { processWide } from '../processWide'
import { isUniqueViolation } from './isUniqueViolation'
import { withPatience } from './whileBusy'

/** A try holds for so many milliseconds: whoever asks for the health does not make the server write at each request. */
const TRIED_EVERY = 5000
/** Writers that take longer than this hold everybody up. */
const PATIENCE = 2000

const tried = processWide<{ at: number; answer: Promise<boolean> }>('writable', () => ({
  at: Number.NEGATIVE_INFINITY,
  answer: Promise.resolve(true),
}))

/** Whether the base takes a write (a real one, of one row) within two seconds; tried at most every five seconds. */
export function isWritable(payload: Payload): Promise<boolean> {
  if (performance.now() - tried.at < TRIED_EVERY) return tried.answer
  tried.at = performance.now()
  tried.answer = Promise.race([write(payload), wait(PATIENCE, false, { ref: false })])
  return tried.answer
}

async function write(payload: Payload): Promise<boolean> {
  try {
    await withPatience(PATIENCE / 2, () => payload.kv.set('written', { at: new Date().toISOString() }))
    return true
  } catch (error) {
    // Two servers that make the row at once: one of them has written.
    if (isUniqueViolation(error)) return true
    payload.logger.error({ msg: 'Health: the database takes no write', err: error })
    return false
  }
}
