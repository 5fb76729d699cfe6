import { cookies } from 'next/headers'
import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { readRecent } from '@/domain/recent/recentNumbers'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'
import { ownerMark, RECENT_COOKIE } from '@/infra/auth/recentCookie'

export type RecentRow = { number: string; title: string; url: string }

/** The numbers of the sheets that this person opened last in this browser, the last first; none where they are somebody else's. */
export async function recentNumbers(userId: string): Promise<string[]> {
  const recent = readRecent((await cookies()).get(RECENT_COOKIE)?.value ?? '')
  return recent?.owner === ownerMark(userId) ? recent.numbers : []
}

type Ask = { payload: Payload; readerClass: ReaderClass; numbers: readonly string[]; most: number }

/** The first of these sheets that the class may still read, in their order; one read a kind that is among them. */
export async function listRecent({ payload, readerClass, numbers, most }: Ask): Promise<RecentRow[]> {
  const kinds = new Set(numbers.map((number) => parseSheetNumber(number)?.kind))
  const sheets = await findSheets({
    payload,
    where: (kind) =>
      kinds.has(kind) ? { and: [publishedOfKindForClass(kind, readerClass), numberedIn(numbers)] } : null,
  })
  return numbers
    .flatMap((number) => sheets.find((sheet) => sheet.number === number) ?? [])
    .slice(0, most)
    .map(({ number, name }) => ({ number, title: name, url: sheetPath(number) }))
}
