import { env } from '@/env'

/** The one clock: `REPERE_NOW` fixes it for tests and demos, where it is allowed. */
export const clock = {
  now: (): Date => (env.REPERE_NOW ? new Date(env.REPERE_NOW) : new Date()),
}
