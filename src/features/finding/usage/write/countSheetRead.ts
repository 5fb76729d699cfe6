import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { gatherCount } from '@/infra/database/gatherCount'
import type { SearchTrail } from '../read/cameFromSearch'
import { takeTrail } from '../searchTrails'

type Read = { payload: Payload; number: string; fromSearch: SearchTrail | null }

/**
 * Counts a read of a sheet on this day in France, whether a search led to it and with which words in this month, where a search of ours
 * for these words did show it; in memory first. Nothing tells who read.
 */
export function countSheetRead({ payload, number, fromSearch }: Read): void {
  const { day } = localTime(clock.now())
  const add = { reads: 1, fromSearch: fromSearch ? 1 : 0 }
  gatherCount({
    payload,
    collection: SLUGS.sheetUses,
    key: { key: `${day}:${number}` },
    add,
    set: { day, number },
  })
  const words = fromSearch && takeTrail(fromSearch.words, number)
  if (!words) return
  const month = day.slice(0, 'YYYY-MM'.length)
  gatherCount({
    payload,
    collection: SLUGS.sheetWords,
    key: { key: `${number}:${month}:${words}` },
    add: { count: 1 },
    set: { month, number, words },
  })
}
