import { SLUGS } from '@collections/slugs'
import type { PaginatedDocs, Payload } from 'payload'
import type { Scheme } from '@/payload-types'
import { indexSheets } from './indexSheets'

const PAGE = 200

/** Indexes again every published scheme that shows the name of this theme or organisation, page by page. */
export async function indexDependantsOf({
  payload,
  collection,
  id,
}: {
  payload: Payload
  collection: 'themes' | 'organisations'
  id: string
}): Promise<void> {
  const field = collection === 'themes' ? 'themes' : 'contacts'
  for (let page: number | null | undefined = 1; page; ) {
    const found: PaginatedDocs<Pick<Scheme, 'id' | 'publicId'>> = await payload.find({
      collection: SLUGS.schemes,
      where: { and: [{ _status: { equals: 'published' } }, { [field]: { in: [id] } }] },
      depth: 0,
      limit: PAGE,
      page,
      sort: 'number',
      select: { publicId: true },
      overrideAccess: true,
    })
    await indexSheets({
      payload,
      collection: SLUGS.schemes,
      sheets: found.docs.map((doc) => ({ id: doc.id, publicId: doc.publicId ?? '' })),
    })
    page = found.nextPage
  }
}
