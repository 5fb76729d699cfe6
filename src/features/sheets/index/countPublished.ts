import type { Payload, Where } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { publishedForClass, publishedWithOrganisationForClass } from '@/access/publishedForReader'
import { listedNational } from '@/access/publishedNational'
import type { ReaderClass } from '@/domain/ReaderClass'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'

/** How many sheets the index of a class is to hold. */
export async function countPublished(payload: Payload, readerClass: ReaderClass): Promise<number> {
  const counts = await Promise.all([
    countNational(payload),
    ...ALL_SHEET_KINDS.map((collection) =>
      payload.count({ collection, where: indexedFor(collection, readerClass), overrideAccess: true }),
    ),
  ])
  return counts.reduce((total, { totalDocs }) => total + totalDocs, 0)
}

/** National sheets are read by every class. */
async function countNational(payload: Payload): Promise<{ totalDocs: number }> {
  const where = listedNational(await currentNationalFeed(payload))
  return payload.count({ collection: SLUGS.nationalSheets, where, overrideAccess: true })
}

/** What the index of a class holds of a collection: a service only where its organisation is read too. */
function indexedFor(collection: SheetKind, readerClass: ReaderClass): Where {
  if (collection === SLUGS.services) return publishedWithOrganisationForClass(readerClass)
  return publishedForClass(readerClass)
}
