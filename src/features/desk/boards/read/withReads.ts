import type { Payload } from 'payload'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import type { BoardRow } from '../BoardRow'
import { readsSince } from './mostRead'

/** The lines of a page with how often their sheets were read in the last 30 days: one read for all. */
export async function withReads(payload: Payload, rows: readonly BoardRow[], now: Date): Promise<BoardRow[]> {
  const numbers = [...new Set(rows.map(({ number }) => number).filter(isSheet))]
  if (numbers.length === 0) return [...rows]
  const { docs } = await payload.find({
    collection: SLUGS.sheetUses,
    where: { and: [{ number: { in: numbers } }, { day: { greater_than_equal: readsSince(now) } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { number: true, reads: true },
    overrideAccess: true,
  })
  const sums = new Map<string, number>()
  for (const { number, reads } of docs) sums.set(number, (sums.get(number) ?? 0) + reads)
  return rows.map((row) => (isSheet(row.number) ? { ...row, reads: sums.get(row.number) ?? 0 } : row))
}

/** National sheets and places in the plan of the guide have numbers too, and their reads are not counted. */
const isSheet = (number: string): boolean => parseSheetNumber(number) !== null
