import type { CollectionSlug, Payload } from 'payload'

/** Everything that imports write, in an order that no relation forbids. */
export const IMPORTED = [
  'conflicts',
  'duplicate-pairs',
  'source-records',
  'services',
  'organisations',
  'data-sources',
] as const satisfies readonly CollectionSlug[]

/** Deletes every document of these collections, one collection after the other, those of the bin too; nothing is indexed meanwhile. */
export async function deleteAll(payload: Payload, collections: readonly CollectionSlug[]): Promise<void> {
  for (const collection of collections)
    await payload.delete({
      collection,
      where: { id: { exists: true } },
      trash: true,
      depth: 0,
      overrideAccess: true,
      context: { deferIndexing: true },
    })
}
