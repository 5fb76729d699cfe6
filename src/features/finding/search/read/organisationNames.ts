import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The name of each of these partners, by its number. */
export async function organisationNames(
  payload: Payload,
  numbers: readonly string[],
): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { number: { in: [...numbers] } },
    depth: 0,
    limit: numbers.length,
    pagination: false,
    select: { number: true, name: true },
    overrideAccess: true,
  })
  return new Map(docs.flatMap(({ number, name }) => (number ? [[number, name] as const] : [])))
}
