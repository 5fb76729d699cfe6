import type { TaskConfig } from 'payload'
import { sendUrgentNotice as send } from '@/features/trust/urgent/write/sendUrgentNotice'

/** Tells those who follow a sheet of its last change. Idempotent: each is told once. */
export const sendUrgentNotice: TaskConfig<{ input: { id: string }; output: object }> = {
  slug: 'sendUrgentNotice',
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 5_000 } },
  inputSchema: [{ name: 'id', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await send(req.payload, input.id)
    return { output: {} }
  },
}
