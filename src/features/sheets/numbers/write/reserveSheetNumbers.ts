import type { Payload } from 'payload'
import { type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { formatSheetNumber, parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { highestRank } from '../read/highestRank'

/** Numbers for new sheets by public id; `given` are those reserved before, by a run that ended too early. */
export type ReservedNumbers = {
  numbers: Map<string, string>
  given: Set<string>
  rows: NewDocument[]
  /** The highest rank so far: where the next batch may go on without asking. */
  last: number
}

type Ask = {
  collection: SheetKind
  publicIds: readonly string[]
  now: string
  /** The last rank of the batch before; asked of the registry when absent. */
  after?: number | undefined
  /** The numbers that these sheets had before, by public id: given back where nobody has them. */
  wished?: ReadonlyMap<string, string>
}

/** A number beyond is a slip of the pen: those that follow would all be as long. */
const MOST = 9_999_999

/**
 * The next numbers of a collection, one a public id, and the rows of the registry to insert before the sheets. The registry's
 * unique index decides between two that race: whoever fails asks again.
 */
export async function reserveSheetNumbers(
  payload: Payload,
  { collection, publicIds, now, after, wished = new Map() }: Ask,
): Promise<ReservedNumbers> {
  const { letter } = sheetKindSpec(collection)
  const numbers = await givenNumbers(payload, publicIds)
  const given = new Set(numbers.keys())
  const back = await ranksGivenBack(payload, collection, wished)
  const rows: NewDocument[] = []
  let last = Math.max(after ?? (await highestRank(payload, letter)), ...back.values())
  for (const publicId of publicIds) {
    if (numbers.has(publicId)) continue
    const rank = back.get(publicId) ?? last + 1
    last = Math.max(last, rank)
    const number = formatSheetNumber(collection, rank)
    numbers.set(publicId, number)
    const data = { number, letter, rank, publicId, sheet: collection, createdAt: now, updatedAt: now }
    rows.push({ collection: SLUGS.sheetNumbers, id: newDocumentId(), data, versioned: false })
  }
  return { numbers, given, rows, last }
}

/** The ranks of the numbers wished for that were never given, by public id; the first who asks for one has it. */
async function ranksGivenBack(
  payload: Payload,
  collection: SheetKind,
  wished: ReadonlyMap<string, string>,
): Promise<Map<string, number>> {
  const ranks = new Map<number, string>()
  for (const [publicId, said] of wished) {
    const read = parseSheetNumber(said)
    const rank = Number(read?.number.slice(1))
    if (read?.kind === collection && rank > 0 && rank <= MOST && !ranks.has(rank)) ranks.set(rank, publicId)
  }
  if (ranks.size === 0) return new Map()
  const { letter } = sheetKindSpec(collection)
  const { docs } = await payload.find({
    collection: SLUGS.sheetNumbers,
    where: { and: [{ letter: { equals: letter } }, { rank: { in: [...ranks.keys()] } }] },
    depth: 0,
    limit: ranks.size,
    pagination: false,
    select: { rank: true },
    overrideAccess: true,
  })
  for (const { rank } of docs) ranks.delete(rank)
  return new Map([...ranks].map(([rank, publicId]) => [publicId, rank]))
}

async function givenNumbers(payload: Payload, publicIds: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetNumbers,
    where: { publicId: { in: [...publicIds] } },
    depth: 0,
    limit: publicIds.length,
    pagination: false,
    select: { number: true, publicId: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ publicId, number }) => [publicId, number]))
}
