import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { documentsByClass } from '@/features/sheets/index/documentsByClass'
import { indexedNames } from '@/features/sheets/index/indexedNames'
import { publishedOfIds } from '@/features/sheets/index/publishedOfIds'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import { clock } from '@/infra/clock'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { toSearchDocument } from '../present/toSearchDocument'

/** The search documents of these schemes, for each reader class, with the amounts of today: four reads. */
export async function loadSchemeDocuments(
  payload: Payload,
  ids: readonly string[],
): Promise<DocumentsByClass> {
  const { docs } = await payload.find({ collection: SLUGS.schemes, ...publishedOfIds(ids) })
  const names = await indexedNames(payload, [
    ...new Set(docs.flatMap(({ contacts }) => (contacts ?? []).map(String))),
  ])
  const now = clock.now()
  const amounts = await amountsOn(payload, localTime(now).day)
  return documentsByClass(docs, (scheme, readerClass) =>
    toSearchDocument({ scheme, readerClass, now, amounts, ...names }),
  )
}
