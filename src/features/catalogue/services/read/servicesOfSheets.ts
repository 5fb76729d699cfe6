import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The services of organisations (those that match `where`), each with the organisation whose members keep it: service id → organisation id. */
export async function servicesOfSheets(
  payload: Payload,
  organisations: readonly string[],
  where: Where = {},
): Promise<ReadonlyMap<string, string>> {
  if (organisations.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: { and: [{ organisation: { in: organisations } }, where] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { organisation: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, organisation }) => [id, String(organisation)]))
}
