import type { TaskConfig } from 'payload'
import { indexNational as bringInLine } from '@/features/finding/search/write/indexNational'

/** Brings the indexes in line with the national sheets once a feed has become the current one. Idempotent. */
export const indexNational: TaskConfig<{ input: object; output: object }> = {
  slug: 'indexNational',
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 500 } },
  handler: async ({ req }) => {
    await bringInLine(req.payload)
    return { output: {} }
  },
}
