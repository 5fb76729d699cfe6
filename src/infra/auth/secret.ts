import { createHash } from 'node:crypto'
import { env } from '@/env'

/** The secret that signs sessions: `REPERE_SECRET`; outside production, one derived from the checkout's folder, stable between starts. */
export function secret(): string {
  return env.REPERE_SECRET ?? createHash('sha256').update(`repere-development:${process.cwd()}`).digest('hex')
}
