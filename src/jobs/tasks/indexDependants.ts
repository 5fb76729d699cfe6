import type { TaskConfig } from 'payload'
import { indexDependantsOf } from '@/features/finding/search/write/indexDependantsOf'

/** Indexes again the sheets that carry facts of a theme or organisation. Idempotent. */
export const indexDependants: TaskConfig<{ input: { collection: string; id: string }; output: object }> = {
  slug: 'indexDependants',
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 500 } },
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'id', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    await indexDependantsOf({ payload: req.payload, collection: input.collection, id: input.id })
    return { output: {} }
  },
}
