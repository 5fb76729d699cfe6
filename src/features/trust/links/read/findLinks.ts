import type { Payload } from 'payload'
import type { LinkState } from '@/domain/links/linkLists'
import { SLUGS } from '@/domain/slugs'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { ExternalLink } from '@/payload-types'

const A_PAGE = 20
/** Sheets named of a link that many lead to. */
const NAMED = 8

/** A link with the first sheets that lead to it, by number. */
export type LinkRow = ExternalLink & { named: readonly SheetReference[] }
type Ask = { payload: Payload; states?: readonly LinkState[]; page?: number; limit?: number }

/** A page of the links to other sites, the most read first, `page` from 1; those that wait when no state is said. For editors alone: the caller checks. */
export async function findLinks({
  payload,
  states = ['broken', 'moved'],
  page = 1,
  limit = A_PAGE,
}: Ask): Promise<{ rows: LinkRow[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: SLUGS.externalLinks,
    where: { state: { in: [...states] } },
    sort: ['-reads', 'url'],
    depth: 0,
    page,
    limit,
    overrideAccess: true,
  })
  const numbers = docs.flatMap(({ sheets }) => (sheets ?? []).slice(0, NAMED))
  const sheets = numbers.length > 0 ? await findSheets({ payload, where: () => numberedIn(numbers) }) : []
  const byNumber = new Map(sheets.map((sheet) => [sheet.number, sheet]))
  const rows = docs.map((link) => ({
    ...link,
    named: (link.sheets ?? []).slice(0, NAMED).flatMap((number) => byNumber.get(number) ?? []),
  }))
  return { rows, total: totalDocs, pages: totalPages }
}
