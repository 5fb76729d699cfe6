import type { Payload } from 'payload'
import { z } from 'zod'
import { clock } from '@/infra/clock'

const HOUR = 60 * 60_000
/** The longest time expected between two runs, in milliseconds: a server stopped for a week. */
const LONGEST_STOP = 7 * 24 * HOUR
/** A clock that is set right goes back by no more than this, in milliseconds. */
const SET_BACK = HOUR
/** Milliseconds in which runs must agree after a jump. */
const STEADY_AFTER = 24 * HOUR
const KEY = 'care-clock'

const notedSchema = z.object({ at: z.iso.datetime(), steadySince: z.iso.datetime() })

/**
 * Whether what depends on the age of things may be removed: not when the clock has moved by more than a week since the last run (on any
 * server), or back by more than an hour, until runs have agreed for a day. A machine that wakes in another year then purges
 * nothing, and a server that was stopped for long waits a day. The last run is kept in the base; a base without one is believed.
 */
export async function clockIsSteady(payload: Payload): Promise<boolean> {
  const now = clock.now()
  const last = notedSchema.safeParse(await payload.kv.get(KEY)).data
  const moved = last ? now.getTime() - Date.parse(last.at) : 0
  const jumped = moved > LONGEST_STOP || moved < -SET_BACK
  const steadySince = jumped ? now : new Date(last?.steadySince ?? 0)
  await payload.kv.set(KEY, { at: now.toISOString(), steadySince: steadySince.toISOString() })
  const left = STEADY_AFTER - (now.getTime() - steadySince.getTime())
  if (left <= 0) return true
  payload.logger.error({
    msg: 'The clock has moved: nothing is purged until it has been steady for a day',
    lastRunAt: last?.at,
    movedHours: Math.round(moved / HOUR),
    hoursLeft: Math.ceil(left / HOUR),
  })
  return false
}
