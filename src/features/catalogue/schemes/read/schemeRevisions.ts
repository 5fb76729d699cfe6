import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import {
  expectedSheets,
  nextPage,
  type PageOfSheets,
  publishedPage,
  REVISION_FIELDS,
  type SheetsPage,
} from '@/features/sheets/index/ExpectedSheet'
import { indexedNames } from '@/features/sheets/index/indexedNames'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import { clock } from '@/infra/clock'
import { schemeRevision } from '../present/toSearchDocument'

/** A page of published schemes with what each index must hold of them: four reads. */
export async function schemeRevisions(payload: Payload, page: PageOfSheets): Promise<SheetsPage> {
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    ...publishedPage(page),
    select: {
      ...REVISION_FIELDS,
      themes: true,
      contacts: true,
      validUntil: true,
      rateCodes: true,
    },
  })
  const names = await indexedNames(payload, [
    ...new Set(docs.flatMap(({ contacts }) => (contacts ?? []).map(String))),
  ])
  const now = clock.now()
  const amounts = await amountsOn(payload, localTime(now).day)
  const sheets = expectedSheets(SLUGS.schemes, docs, (scheme, readerClass) =>
    schemeRevision({ scheme, readerClass, now, amounts, ...names }),
  )
  return { sheets, next: nextPage(docs, page) }
}
