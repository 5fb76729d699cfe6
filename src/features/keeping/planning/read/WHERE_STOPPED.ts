import type { Where } from 'payload'

/** The plans that wait for somebody: changed since they were approved, or not done at their hour. */
export const WHERE_STOPPED: Where = { state: { in: ['stale', 'failed'] } }
