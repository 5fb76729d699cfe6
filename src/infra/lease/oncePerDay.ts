import type { Payload } from 'payload'
import { z } from 'zod'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'

const doneSchema = z.object({ day: z.string() })

type Once = {
  payload: Payload
  /** What is done. */
  name: string
  /** `YYYY-MM-DD`, of the product's clock; a shorter time than a day is named as finely as it is (`YYYY-MM-DDTHH:MM`). */
  day: string
  /** The longest that it takes, in seconds: a process that dies holds it no longer. */
  atMost: number
}

/**
 * Does `work` once a day for all the processes of a base: the first to come does it, and what was cut short or failed is gone on with by
 * whoever comes next. `false` where it is done, or under way elsewhere.
 */
export async function oncePerDay(
  { payload, name, day, atMost }: Once,
  work: () => Promise<void>,
): Promise<boolean> {
  const key = `once-per-day:${name}`
  if (await isDone(payload, key, day)) return false
  const { allowed, until } = await consumeRateLimit({ payload, key, limit: 1, windowSeconds: atMost })
  if (!allowed) return false
  try {
    // Another process may have ended between the look and the lease.
    if (await isDone(payload, key, day)) return false
    await work()
    await payload.kv.set(key, { day })
    return true
  } finally {
    await forgetRateLimit({ payload, key, until })
  }
}

const isDone = async (payload: Payload, key: string, day: string): Promise<boolean> =>
  doneSchema.safeParse(await payload.kv.get(key)).data?.day === day
