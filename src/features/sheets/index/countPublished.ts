import type { Payload, Where } from 'payload'
import { publishedForClass, publishedWithOrganisationForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'

/** How many sheets the index of a class is to hold. */
export async function countPublished(payload: Payload, readerClass: ReaderClass): Promise<number> {
  const counts = await Promise.all(
    ALL_SHEET_KINDS.map((collection) =>
      payload.count({ collection, where: indexedFor(collection, readerClass), overrideAccess: true }),
    ),
  )
  return counts.reduce((total, { totalDocs }) => total + totalDocs, 0)
}

/** What the index of a class holds of a collection: a service only where its organisation is read too. */
function indexedFor(collection: SheetKind, readerClass: ReaderClass): Where {
  if (collection === SLUGS.services) return publishedWithOrganisationForClass(readerClass)
  return publishedForClass(readerClass)
}
