import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { increment } from '@/infra/database/increment'

/** Counts a read of a sheet on this day, and whether a search led to it. Nothing tells who read. */
export async function countSheetRead({
  payload,
  number,
  fromSearch,
}: {
  payload: Payload
  number: string
  fromSearch: boolean
}): Promise<void> {
  const day = clock.now().toISOString().slice(0, 10)
  const add = { reads: 1, fromSearch: fromSearch ? 1 : 0 }
  await increment({
    payload,
    collection: SLUGS.sheetUses,
    key: { key: `${day}:${number}` },
    add,
    set: { day, number },
  })
}
