import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { numberedIn } from '@/features/sheets/reference/findSheets'
import type { SheetFeed } from '@/payload-types'
import { textsIn } from './textsIn'

type Keyed = Pick<SheetFeed, 'number' | 'keys'>

/** What the sheets belong to, by number; of those that were published and whose feed says nothing new, one more read. */
export async function keysOf(
  payload: Payload,
  byNumber: ReadonlyMap<string, Keyed>,
  editions: readonly { sheetNumber: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const missing = [...new Set(editions.map(({ sheetNumber }) => sheetNumber))].filter(
    (number) => !byNumber.has(number),
  )
  const { docs } =
    missing.length === 0
      ? { docs: [] }
      : await payload.find({
          collection: SLUGS.sheetFeed,
          where: numberedIn(missing),
          depth: 0,
          limit: missing.length,
          pagination: false,
          select: { number: true, keys: true },
          overrideAccess: true,
        })
  return new Map([...byNumber.values(), ...docs].map(({ number, keys }) => [number, textsIn(keys)]))
}
