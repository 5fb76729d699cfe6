import { z } from 'zod'
import type { SearchLexicon } from '../SearchLexicon'

/** A lexicon as both engines keep it, in JSON. */
export const lexiconSchema: z.ZodType<SearchLexicon> = z.object({
  acronyms: z.array(z.string()),
  synonyms: z.array(z.array(z.string())),
  everyday: z
    .array(z.object({ said: z.string(), means: z.array(z.string()), edited: z.boolean().optional() }))
    .optional(),
})
