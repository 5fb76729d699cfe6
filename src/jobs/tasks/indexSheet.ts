import type { TaskConfig } from 'payload'
import { isIndexedKind } from '@/domain/sheet/documentTypes'
import { indexSheets } from '@/features/finding/search/write/indexSheets'

/** Re-reads one sheet as it is now published and writes or removes its search documents. Idempotent. */
export const indexSheet: TaskConfig<{
  input: { collection: string; id: string; publicId: string }
  output: object
}> = {
  slug: 'indexSheet',
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 500 } },
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'id', type: 'text', required: true },
    { name: 'publicId', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    if (isIndexedKind(input.collection))
      await indexSheets({
        payload: req.payload,
        collection: input.collection,
        sheets: [{ id: input.id, publicId: input.publicId }],
      })
    return { output: {} }
  },
}
