import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { OrganisationOfService } from '../present/placeOf'

const SELECT = {
  name: true,
  acronym: true,
  number: true,
  kind: true,
  networks: true,
  communesServed: true,
  audience: true,
  _status: true,
  deletedAt: true,
  updatedAt: true,
  address: true,
  latitude: true,
  longitude: true,
  openingHours: true,
  hoursNote: true,
  closures: true,
  restrictions: true,
  phones: true,
  emails: true,
} as const

/** The published organisations of these ids, by id: one read. Not masked: what leaves the server goes through `placeOf`. */
export async function organisationsOfServices(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, OrganisationOfService>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { and: [{ id: { in: wanted } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: wanted.length,
    pagination: false,
    select: SELECT,
    overrideAccess: true,
  })
  return new Map(docs.map((row) => [row.id, row]))
}
