import type { TaskConfig } from 'payload'
import { sendNotices } from '@/features/placement/notices/write/sendNotices'

/** Mails the notices on places that have no mail yet. Idempotent: each is sent once. */
export const sendPlacementNotices: TaskConfig<{ input: object; output: object }> = {
  slug: 'sendPlacementNotices',
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 5_000 } },
  handler: async ({ req }) => {
    await sendNotices(req.payload)
    return { output: {} }
  },
}
