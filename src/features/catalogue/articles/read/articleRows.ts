import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { rowsAsked } from '@/features/sheets/present/rowsAsked'

/** What rows of results show of sheets of the guide, by sheet number: one read. */
export async function articleRows(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, RowFacts>> {
  const { docs } = await payload.find({
    ...rowsAsked(readerClass, numbers),
    collection: SLUGS.articles,
    select: { number: true, validUntil: true },
  })
  return new Map(
    docs.map(({ number, validUntil }) => [
      number ?? '',
      { territory: [], amount: null, validUntil: validUntil ?? null, partner: null },
    ]),
  )
}
