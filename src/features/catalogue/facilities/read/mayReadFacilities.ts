import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'

/** Tells whether a class may read some facility: the navigation leads nobody to an empty place. */
export async function mayReadFacilities(payload: Payload, readerClass: ReaderClass): Promise<boolean> {
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: publishedForClass(readerClass),
    depth: 0,
    limit: 1,
    pagination: false,
    select: { number: true },
    overrideAccess: true,
  })
  return docs.length > 0
}
