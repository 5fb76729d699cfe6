import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { rowsAsked } from '@/features/sheets/present/rowsAsked'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import { territoriesToday } from '@/infra/geography/territoriesToday'

/** What rows of results show of schemes, by sheet number: one read. */
export async function schemeRows(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, RowFacts>> {
  const { docs } = await payload.find({
    ...rowsAsked(readerClass, numbers),
    collection: SLUGS.schemes,
    select: { number: true, territory: true, amount: true, validUntil: true },
  })
  const read = await readAmounts(payload, docs)
  return new Map(
    read.map(({ number, territory, amount, validUntil }) => [
      number ?? '',
      {
        territory: territoriesToday(territory),
        amount: amount ?? null,
        validUntil: validUntil ?? null,
        partner: null,
      },
    ]),
  )
}
