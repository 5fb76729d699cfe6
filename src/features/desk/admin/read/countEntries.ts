import type { CollectionSlug, Payload, TypedUser } from 'payload'

/** How many entries the list of each collection holds for this account, the bin set apart; names that are no collection are absent. */
export async function countEntries(
  payload: Payload,
  user: TypedUser | null,
  asked: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const isCollection = (slug: string): slug is CollectionSlug => slug in payload.collections
  const counts = await Promise.all(
    asked.filter(isCollection).map(async (collection) => {
      const { totalDocs } = await payload.count({ collection, user, overrideAccess: false })
      return [collection, totalDocs] as const
    }),
  )
  return new Map(counts)
}
