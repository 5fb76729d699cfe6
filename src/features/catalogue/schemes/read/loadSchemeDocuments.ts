import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { documentsByClass } from '@/features/sheets/index/documentsByClass'
import { indexedNames } from '@/features/sheets/index/indexedNames'
import { publishedOfIds } from '@/features/sheets/index/publishedOfIds'
import { clock } from '@/infra/clock'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { toSearchDocument } from '../present/toSearchDocument'

/** The search documents of these schemes, for each reader class: three reads. */
export async function loadSchemeDocuments(
  payload: Payload,
  ids: readonly string[],
): Promise<DocumentsByClass> {
  const { docs } = await payload.find({ collection: SLUGS.schemes, ...publishedOfIds(ids) })
  const names = await indexedNames(payload, [
    ...new Set(docs.flatMap(({ contacts }) => (contacts ?? []).map(String))),
  ])
  const now = clock.now()
  return documentsByClass(docs, (scheme, readerClass) =>
    toSearchDocument({ scheme, readerClass, now, ...names }),
  )
}
