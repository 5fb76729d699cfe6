import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { SLUGS } from '@/domain/slugs'

/** How many sheets of each kind are public. */
export async function countOpenData(
  payload: Payload,
): Promise<{ organisations: number; services: number; schemes: number }> {
  const where = publishedForClass('public')
  const [organisations, services, schemes] = await Promise.all([
    payload.count({ collection: SLUGS.organisations, where, overrideAccess: true }),
    payload.count({
      collection: SLUGS.services,
      where: {
        and: [
          where,
          { 'organisation._status': { equals: 'published' } },
          { 'organisation.audience': { equals: 'public' } },
          { 'organisation.deletedAt': { equals: null } },
        ],
      },
      overrideAccess: true,
    }),
    payload.count({ collection: SLUGS.schemes, where, overrideAccess: true }),
  ])
  return {
    organisations: organisations.totalDocs,
    services: services.totalDocs,
    schemes: schemes.totalDocs,
  }
}
