import type { Payload } from 'payload'
import type { SLUGS } from '@/domain/slugs'

type Named = typeof SLUGS.users | typeof SLUGS.organisations | typeof SLUGS.facilities

/** The names of these accounts or sheets, by id; one read. */
export async function namesOf(
  payload: Payload,
  collection: Named,
  given: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(given.filter((id) => typeof id === 'string'))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
