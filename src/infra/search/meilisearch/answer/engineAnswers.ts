import { z } from 'zod'

/** By attribute, by value: how many documents. */
export type Counts = Record<string, Record<string, number>>

/** A hit as it came, with the place of the query that found it (0 where nothing was typed). */
export type RawHit = Record<string, unknown> & { id: string; tier: number }

export type Found = { hits: RawHit[]; total: number; counts: Counts }

const countsSchema = z.record(z.string(), z.record(z.string(), z.number()))
const hitSchema = z.looseObject({ id: z.string() })
const federatedHitSchema = z.looseObject({
  id: z.string(),
  _federation: z.object({ queriesPosition: z.number() }),
})

const federatedSchema = z.object({
  hits: z.array(federatedHitSchema),
  totalHits: z.number(),
  facetsByIndex: z.record(z.string(), z.object({ distribution: countsSchema })).optional(),
})

const resultSchema = z.object({
  hits: z.array(hitSchema),
  totalHits: z.number(),
  facetDistribution: countsSchema.optional(),
})

/** Reads the answer to a search in tiers of one index. */
export function readFederated(answer: unknown): Found {
  const { hits, totalHits, facetsByIndex } = federatedSchema.parse(answer)
  return {
    hits: hits.map(({ _federation, ...hit }) => ({ ...hit, tier: _federation.queriesPosition })),
    total: totalHits,
    counts: Object.values(facetsByIndex ?? {})[0]?.distribution ?? {},
  }
}

/** Reads the answers to queries without text, in their order. */
export function readResults(answer: unknown): Found[] {
  const { results } = z.object({ results: z.array(resultSchema) }).parse(answer)
  return results.map(({ hits, totalHits, facetDistribution }) => ({
    hits: hits.map((hit) => ({ ...hit, tier: 0 })),
    total: totalHits,
    counts: facetDistribution ?? {},
  }))
}
