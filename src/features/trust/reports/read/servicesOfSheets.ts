import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The services of organisations, each with the organisation whose members keep it: service id → organisation id. */
export async function servicesOfSheets(
  payload: Payload,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (organisations.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: { organisation: { in: organisations } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { organisation: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, organisation }) => [id, String(organisation)]))
}
