import type { Payload } from 'payload'

/** Documents of each collection. */
export async function countDocuments(payload: Payload): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { slug } of payload.config.collections) {
    const { totalDocs } = await payload.count({ collection: slug, overrideAccess: true })
    counts[slug] = totalDocs
  }
  return counts
}
