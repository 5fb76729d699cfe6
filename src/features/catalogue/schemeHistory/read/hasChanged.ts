import type { Payload } from 'payload'
import { canReadAudience, READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'

type Dated = Pick<Scheme, 'id' | 'modifiedAt' | 'changeNote'>

/** Tells whether the page of changes of a scheme has something to say to a class: what its editor wrote, or a version of before. */
export async function hasChanged(
  payload: Payload,
  readerClass: ReaderClass,
  { id, modifiedAt, changeNote }: Dated,
): Promise<boolean> {
  if (changeNote) return true
  if (!modifiedAt) return false
  const audiences = READER_CLASSES.filter((audience) => canReadAudience(readerClass, audience))
  const { totalDocs } = await payload.countVersions({
    collection: SLUGS.schemes,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { 'version.audience': { in: audiences } },
        { 'version.modifiedAt': { less_than: modifiedAt } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs > 0
}
