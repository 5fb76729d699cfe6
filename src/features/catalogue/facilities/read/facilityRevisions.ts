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
import { facilityRevision } from '../present/toSearchDocument'
import { unitsByFacility } from './unitsByFacility'

/** A page of published facilities with what each index must hold of them: two reads. */
export async function facilityRevisions(payload: Payload, page: PageOfSheets): Promise<SheetsPage> {
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    ...publishedPage(page),
    select: REVISION_FIELDS,
  })
  const units = await unitsByFacility(
    payload,
    docs.map(({ id }) => id),
  )
  const now = clock.now()
  const sheets = expectedSheets(SLUGS.facilities, docs, (facility, readerClass) =>
    facilityRevision({ facility, readerClass, now, units: units.get(facility.id) ?? [] }),
  )
  return { sheets, next: nextPage(docs, page) }
}
