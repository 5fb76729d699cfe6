import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { servicesByOrganisation } from '@/features/catalogue/services/read/servicesByOrganisation'
import { zoneOfHours } from '@/features/sheets/hours/present/weekOf'
import {
  expectedSheets,
  nextPage,
  type PageOfSheets,
  publishedPage,
  REVISION_FIELDS,
  type SheetsPage,
} from '@/features/sheets/index/ExpectedSheet'
import { clock } from '@/infra/clock'
import { organisationRevision } from '../present/toSearchDocument'

/** A page of published organisations with what each index must hold of them: two reads. */
export async function organisationRevisions(payload: Payload, page: PageOfSheets): Promise<SheetsPage> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    ...publishedPage(page),
    select: {
      ...REVISION_FIELDS,
      openingHours: true,
      closures: true,
      address: true,
      communesServed: true,
    },
  })
  const services = await servicesByOrganisation(
    payload,
    docs.map(({ id }) => id),
  )
  const now = clock.now()
  const sheets = expectedSheets(
    SLUGS.organisations,
    docs,
    (organisation, readerClass) =>
      organisationRevision({ organisation, readerClass, now, services: services.get(organisation.id) ?? [] }),
    zoneOfHours,
  )
  return { sheets, next: nextPage(docs, page) }
}
