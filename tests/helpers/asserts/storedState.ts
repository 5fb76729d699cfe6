import type { CollectionSlug, Payload } from 'payload'

const WATCHED: CollectionSlug[] = [
  'organisations',
  'facilities',
  'services',
  'units',
  'users',
  'memberships',
  'verifications',
  'proposals',
  'reports',
  'signed-links',
  'sheet-drafts',
  'sheet-reminders',
  'refused-mails',
]

/** Everything that is stored of the extranet, whole, by collection: the same before and after a refused gesture. */
export async function storedState(payload: Payload): Promise<Record<string, string>> {
  const pairs = await Promise.all(
    WATCHED.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        limit: 0,
        pagination: false,
        depth: 0,
        sort: 'id',
        overrideAccess: true,
        showHiddenFields: true,
      })
      return [collection, JSON.stringify(docs)] as const
    }),
  )
  return Object.fromEntries(pairs)
}
