import type { TaskConfig } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { geocodeSheet as findPoint } from '@/features/geography/places/write/geocodeSheet'

/** Finds the point of one sheet's address, as the sheet now stands. Idempotent. */
export const geocodeSheet: TaskConfig<{ input: { collection: string; id: string }; output: object }> = {
  slug: 'geocodeSheet',
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 1000 } },
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'id', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    const { collection, id } = input
    if (collection === SLUGS.organisations || collection === SLUGS.services)
      await findPoint({ payload: req.payload, collection, id })
    return { output: {} }
  },
}
