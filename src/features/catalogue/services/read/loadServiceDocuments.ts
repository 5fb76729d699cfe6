import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { documentsByClass } from '@/features/sheets/index/documentsByClass'
import { indexedThemes } from '@/features/sheets/index/indexedThemes'
import { publishedOfIds } from '@/features/sheets/index/publishedOfIds'
import { clock } from '@/infra/clock'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { toSearchDocument } from '../present/toSearchDocument'
import { organisationsOfServices } from './organisationsOfServices'

/** The search documents of these services, for each reader class: three reads. */
export async function loadServiceDocuments(
  payload: Payload,
  ids: readonly string[],
): Promise<DocumentsByClass> {
  const [{ docs }, themes] = await Promise.all([
    payload.find({ collection: SLUGS.services, ...publishedOfIds(ids) }),
    indexedThemes(payload),
  ])
  const organisations = await organisationsOfServices(
    payload,
    docs.map(({ organisation }) => String(organisation)),
  )
  const now = clock.now()
  return documentsByClass(docs, (service, readerClass) =>
    toSearchDocument({
      service,
      organisation: organisations.get(String(service.organisation)),
      readerClass,
      now,
      themes,
    }),
  )
}
