import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
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
import { HOURS_OF_ORGANISATION } from '../present/hoursOfOrganisation'
import type { OrganisationOfRevision } from '../present/placeOf'
import { type ServiceForRevision, serviceRevision } from '../present/toSearchDocument'

type Row = ServiceForRevision & { id: string; organisation: string }

/** A page of published services with what each index must hold of them: two reads. */
export async function serviceRevisions(payload: Payload, page: PageOfSheets): Promise<SheetsPage> {
  const ask = publishedRows(page)
  const rows = await leanDocuments<Row>(payload, {
    collection: SLUGS.services,
    ...ask,
    fields: [...ask.fields, 'organisation', 'openingHours', 'address.inseeCode', 'address.postcode'],
  })
  const organisations = await organisationsOf(payload, rows)
  const now = clock.now()
  const organisationOf = ({ organisation }: Row) => organisations.get(organisation)
  const sheets = expectedSheets(
    SLUGS.services,
    rows,
    (service, readerClass) =>
      serviceRevision({ service, organisation: organisationOf(service), readerClass, now }),
    // Its own place, else that of its organisation, as for what is shown of it.
    (service) => zoneOfHours(departementOfPlace(service) ? service : (organisationOf(service) ?? service)),
  )
  return { sheets, next: nextPage(rows, page) }
}

/** The published organisations of these services, by id, with what revisions are made of alone. */
async function organisationsOf(
  payload: Payload,
  services: readonly Row[],
): Promise<Map<string, OrganisationOfRevision>> {
  const ids = new Set(services.map(({ organisation }) => organisation))
  const organisations = await leanDocuments<OrganisationOfRevision>(payload, {
    collection: SLUGS.organisations,
    fields: ['id', 'number', 'updatedAt', 'audience', '_status', ...HOURS_OF_ORGANISATION.fields],
    lists: HOURS_OF_ORGANISATION.lists,
    published: true,
    among: { id: [...ids] },
  })
  return new Map(organisations.map((organisation) => [organisation.id, organisation]))
}
