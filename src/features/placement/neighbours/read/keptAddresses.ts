import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** More facilities than any département keeps apart. */
const MOST = 5_000

/** The facilities whose address is kept from anybody, by id: no other département learns where they are. */
export async function keptAddresses(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: { 'restrictions.part': { equals: 'address' } },
    limit: MOST,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
