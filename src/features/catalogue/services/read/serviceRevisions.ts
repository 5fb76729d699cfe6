import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
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
import { serviceRevision } from '../present/toSearchDocument'
import { organisationsOfServices } from './organisationsOfServices'

/** A page of published services with what each index must hold of them: two reads. */
export async function serviceRevisions(payload: Payload, page: PageOfSheets): Promise<SheetsPage> {
  const { docs } = await payload.find({
    collection: SLUGS.services,
    ...publishedPage(page),
    select: {
      ...REVISION_FIELDS,
      organisation: true,
      openingHours: true,
      address: true,
    },
  })
  const organisations = await organisationsOfServices(
    payload,
    docs.map(({ organisation }) => String(organisation)),
  )
  const now = clock.now()
  const organisationOf = ({ organisation }: (typeof docs)[number]) => organisations.get(String(organisation))
  const sheets = expectedSheets(
    SLUGS.services,
    docs,
    (service, readerClass) =>
      serviceRevision({ service, organisation: organisationOf(service), readerClass, now }),
    // Its own place, else that of its organisation, as for what is shown of it.
    (service) => zoneOfHours(departementOfPlace(service) ? service : (organisationOf(service) ?? service)),
  )
  return { sheets, next: nextPage(docs, page) }
}
