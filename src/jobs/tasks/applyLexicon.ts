import type { TaskConfig } from 'payload'
import { configureLexicon } from '@/features/finding/search/write/configureLexicon'

/** Gives the engine the synonyms and acronyms as they now stand. Idempotent. */
export const applyLexicon: TaskConfig<{ input: object; output: object }> = {
  slug: 'applyLexicon',
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 500 } },
  handler: async ({ req }) => {
    await configureLexicon(req.payload)
    return { output: {} }
  },
}
