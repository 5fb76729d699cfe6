import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { UsageError } from '../lib/UsageError'

const TRY_EVERY_MS = 250
const ANSWER_WITHIN_MS = 5_000
const HEALTHY_WITHIN_MS = 120_000

const healthSchema = z.object({ status: z.enum(['ok', 'degraded']) })

/** Waits until the server says that base and index are well. @throws UsageError when it ends or takes too long. */
export async function waitUntilHealthy(origin: string, ended: Promise<number>): Promise<void> {
  const end = ended.then((code) => {
    throw new UsageError(`Le serveur s’est arrêté avant de répondre (code ${code}).`)
  })
  const deadline = Date.now() + HEALTHY_WITHIN_MS
  let last = 'aucune réponse'
  while (Date.now() < deadline) {
    const health = await Promise.race([askHealth(origin), end])
    if (health === 'ok') return
    last = health
    await Promise.race([pause(TRY_EVERY_MS), end])
  }
  throw new UsageError(`Le serveur n’est pas prêt après deux minutes (${last}).`)
}

async function askHealth(origin: string): Promise<string> {
  try {
    const answer = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    const read = healthSchema.safeParse(await answer.json())
    return read.success ? read.data.status : `réponse ${answer.status}`
  } catch (error) {
    return error instanceof Error ? error.message : 'aucune réponse'
  }
}
