import type { Payload } from 'payload'
import { SHEET_SLUGS, SLUGS } from '@/domain/slugs'
import { facilityRevisions } from '@/features/facilities/read/facilityRevisions'
import { organisationRevisions } from '@/features/organisations/read/organisationRevisions'
import { schemeRevisions } from '@/features/schemes/read/schemeRevisions'
import { serviceRevisions } from '@/features/services/read/serviceRevisions'
import type { ExpectedSheet } from './ExpectedSheet'

const READERS = {
  [SLUGS.schemes]: schemeRevisions,
  [SLUGS.organisations]: organisationRevisions,
  [SLUGS.services]: serviceRevisions,
  [SLUGS.facilities]: facilityRevisions,
}

/** Every published sheet with what the indexes must hold of it, page by page, reading only the fields that revisions need. */
export async function* expectedRevisions(payload: Payload): AsyncGenerator<ExpectedSheet[]> {
  for (const collection of SHEET_SLUGS)
    for (let page: number | null | undefined = 1; page; ) {
      const found: { sheets: ExpectedSheet[]; nextPage: number | null | undefined } = await READERS[
        collection
      ](payload, page)
      yield found.sheets
      page = found.nextPage
    }
}
