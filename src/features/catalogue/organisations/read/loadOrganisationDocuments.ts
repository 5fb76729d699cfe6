import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { servicesByOrganisation } from '@/features/catalogue/services/read/servicesByOrganisation'
import { documentsByClass } from '@/features/sheets/index/documentsByClass'
import { indexedThemes } from '@/features/sheets/index/indexedThemes'
import { publishedOfIds } from '@/features/sheets/index/publishedOfIds'
import { clock } from '@/infra/clock'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { toSearchDocument } from '../present/toSearchDocument'

/** The search documents of these organisations, for each reader class: three reads. */
export async function loadOrganisationDocuments(
  payload: Payload,
  ids: readonly string[],
): Promise<DocumentsByClass> {
  const [{ docs }, services, themes] = await Promise.all([
    payload.find({ collection: SLUGS.organisations, ...publishedOfIds(ids) }),
    servicesByOrganisation(payload, ids),
    indexedThemes(payload),
  ])
  const now = clock.now()
  return documentsByClass(docs, (organisation, readerClass) =>
    toSearchDocument({
      organisation,
      readerClass,
      now,
      themes,
      services: services.get(organisation.id) ?? [],
    }),
  )
}
