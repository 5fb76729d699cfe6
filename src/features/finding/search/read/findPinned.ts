import type { Payload } from 'payload'
import { parsePlanNumber } from '@/domain/guide/parsePlanNumber'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { foldedWords } from '@/domain/text/tokenize'
import { publicIdsOfPlan } from '@/features/catalogue/articles/read/publicIdsOfPlan'
import { numberedIn } from '@/features/sheets/reference/findSheets'

const MOST = 500

/** Public ids that come first for these words: of a plan number what bears it, else what editors pinned, sheets of any kind, in their order; accents, case, signs and spaces do not count. */
export async function findPinned(payload: Payload, text: string): Promise<string[]> {
  const planned = parsePlanNumber(text)
  if (planned?.includes('.')) return publicIdsOfPlan(payload, planned)
  const asked = plain(text)
  if (asked === '') return []
  const { docs } = await payload.find({
    collection: SLUGS.pinnedAnswers,
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { queries: true, sheets: true },
    overrideAccess: true,
  })
  const numbers = docs
    .filter(({ queries }) => queries.some((query) => plain(query) === asked))
    .flatMap(({ sheets }) => sheets.flatMap((number) => parseSheetNumber(number) ?? []))
  const publicIds = await publicIdsOf(payload, numbers)
  return numbers.flatMap(({ number }) => publicIds.get(number) ?? [])
}

type Numbered = { kind: SheetKind; number: string }

/** By number: one read a kind that is named. */
async function publicIdsOf(
  payload: Payload,
  sheets: readonly Numbered[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    [...new Set(sheets.map(({ kind }) => kind))].map(async (kind) => {
      const numbers = sheets.flatMap((sheet) => (sheet.kind === kind ? [sheet.number] : []))
      const { docs } = await payload.find({
        collection: kind,
        where: numberedIn(numbers),
        depth: 0,
        limit: numbers.length,
        pagination: false,
        select: { number: true, publicId: true },
        overrideAccess: true,
      })
      return docs.flatMap(({ number, publicId }) => (number && publicId ? [[number, publicId] as const] : []))
    }),
  )
  return new Map(found.flat())
}

const plain = (text: string): string => foldedWords(text).join(' ')
