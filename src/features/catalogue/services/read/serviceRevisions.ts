import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
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
    },
  })
  const organisations = await organisationsOfServices(
    payload,
    docs.map(({ organisation }) => String(organisation)),
  )
  const now = clock.now()
  const sheets = expectedSheets(SLUGS.services, docs, (service, readerClass) =>
    serviceRevision({
      service,
      organisation: organisations.get(String(service.organisation)),
      readerClass,
      now,
    }),
  )
  return { sheets, next: nextPage(docs, page) }
}
