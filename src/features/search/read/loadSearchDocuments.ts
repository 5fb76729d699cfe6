import type { Payload } from 'payload'
import { type SheetSlug, SLUGS } from '@/domain/slugs'
import { loadFacilityDocuments } from '@/features/facilities/read/loadFacilityDocuments'
import { loadOrganisationDocuments } from '@/features/organisations/read/loadOrganisationDocuments'
import { loadSchemeDocuments } from '@/features/schemes/read/loadSchemeDocuments'
import { loadServiceDocuments } from '@/features/services/read/loadServiceDocuments'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'

const LOADERS = {
  [SLUGS.schemes]: loadSchemeDocuments,
  [SLUGS.organisations]: loadOrganisationDocuments,
  [SLUGS.services]: loadServiceDocuments,
  [SLUGS.facilities]: loadFacilityDocuments,
}

/** The search documents of these sheets as they are published now, for each reader class: a few reads, whatever their number. */
export function loadSearchDocuments(
  payload: Payload,
  collection: SheetSlug,
  ids: readonly string[],
): Promise<DocumentsByClass> {
  return LOADERS[collection](payload, ids)
}
