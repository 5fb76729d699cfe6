import type { Payload } from 'payload'
import { kindsOnBoard } from '@/access/boardRights'
import type { Reader } from '@/access/roles'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import type { DeskCount } from './countDesk'

/** How many sheets that this person follows are published, and what share of them is verified within its cadence, in whole percents; `null` without any. */
export type DeskShare = { published: number; share: number | null }

/** From the counts of the desk and one count a kind. */
export async function deskShare(
  payload: Payload,
  reader: Reader,
  counts: readonly DeskCount[],
): Promise<DeskShare> {
  const published = await Promise.all(
    kindsOnBoard(reader, ALL_SHEET_KINDS).map(async (collection) => {
      const { totalDocs } = await payload.count({ collection, where: PUBLISHED, overrideAccess: true })
      return totalDocs
    }),
  )
  const total = published.reduce((sum, count) => sum + count, 0)
  const countOf = (code: string) => counts.find(({ list }) => list.code === code)?.count ?? 0
  const late = countOf('overdue') + countOf('never')
  return { published: total, share: total === 0 ? null : Math.floor(((total - late) / total) * 100) }
}
