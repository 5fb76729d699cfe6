import type { Payload } from 'payload'
import { type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { formatSheetNumber } from '@/domain/sheet/sheetNumber'
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
}

/**
 * The next numbers of a collection, one a public id, and the rows of the registry to insert before the sheets. The registry's
 * unique index decides between two that race: whoever fails asks again.
 */
export async function reserveSheetNumbers(
  payload: Payload,
  { collection, publicIds, now, after }: Ask,
): Promise<ReservedNumbers> {
  const { letter } = sheetKindSpec(collection)
  const numbers = await givenNumbers(payload, publicIds)
  const given = new Set(numbers.keys())
  const first = after ?? (await highestRank(payload, letter))
  const rows: NewDocument[] = []
  for (const publicId of publicIds) {
    if (numbers.has(publicId)) continue
    const rank = first + rows.length + 1
    const number = formatSheetNumber(collection, rank)
    numbers.set(publicId, number)
    const data = { number, letter, rank, publicId, sheet: collection, createdAt: now, updatedAt: now }
    rows.push({ collection: SLUGS.sheetNumbers, id: newDocumentId(), data, versioned: false })
  }
  return { numbers, given, rows, last: first + rows.length }
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
