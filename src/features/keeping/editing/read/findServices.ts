import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { StoredSheet } from './readPublished'

const MOST = 200

/** The published services of an organisation: all for those who keep it (`readerClass` `null`), else those that the class reads. */
export async function findServices(
  payload: Payload,
  organisation: string,
  readerClass: ReaderClass | null,
): Promise<StoredSheet[]> {
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: {
      and: [publishedForClass(readerClass ?? 'agents'), { organisation: { equals: organisation } }],
    },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: 'name',
    select: { internalNote: false },
    overrideAccess: true,
  })
  return docs.map((service) => ({ ...service }))
}
