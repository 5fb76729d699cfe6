import type { TaskConfig } from 'payload'
import { sendBulletins as send } from '@/features/trust/bulletins/write/sendBulletins'

/** Mails the last published bulletin to those who asked for it and have not had it. Idempotent. */
export const sendBulletins: TaskConfig<{ input: object; output: object }> = {
  slug: 'sendBulletins',
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 1000 } },
  handler: async ({ req }) => {
    await send(req.payload)
    return { output: {} }
  },
}
