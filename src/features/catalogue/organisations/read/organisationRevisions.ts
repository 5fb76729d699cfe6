import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { HOURS_OF_ORGANISATION } from '@/features/catalogue/services/present/hoursOfOrganisation'
import { revisionsOfServices } from '@/features/catalogue/services/read/revisionsOfServices'
import { zoneOfHours } from '@/features/sheets/hours/present/weekOf'
import {
  expectedSheets,
  nextPage,
  type PageOfSheets,
  publishedRows,
  type SheetsPage,
} from '@/features/sheets/index/ExpectedSheet'
import { clock } from '@/infra/clock'
import { leanDocuments } from '@/infra/database/leanDocuments'
import { type OrganisationForRevision, organisationRevision } from '../present/toSearchDocument'

/** A page of published organisations with what each index must hold of them: two reads. */
export async function organisationRevisions(payload: Payload, page: PageOfSheets): Promise<SheetsPage> {
  const ask = publishedRows(page)
  const rows = await leanDocuments<OrganisationForRevision>(payload, {
    collection: SLUGS.organisations,
    ...ask,
    fields: [...ask.fields, ...HOURS_OF_ORGANISATION.fields],
    lists: HOURS_OF_ORGANISATION.lists,
  })
  const services = await revisionsOfServices(
    payload,
    rows.map(({ id }) => id),
  )
  const now = clock.now()
  const sheets = expectedSheets(
    SLUGS.organisations,
    rows,
    (organisation, readerClass) =>
      organisationRevision({ organisation, readerClass, now, services: services.get(organisation.id) ?? [] }),
    zoneOfHours,
  )
  return { sheets, next: nextPage(rows, page) }
}
