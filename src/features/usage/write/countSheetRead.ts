import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { clock } from '@/infra/clock'
import { gatherCount } from '@/infra/database/gatherCount'
import { keptWords } from '../keptWords'
import type { SearchTrail } from '../read/cameFromSearch'

const LONGEST = 60

type Read = { payload: Payload; number: string; fromSearch: SearchTrail | null }

/** Counts a read of a sheet on this day in France, whether a search led to it and with which words in this month; in memory first. Nothing tells who read. */
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
  const words = fromSearch && keptWords(fromSearch.words, LONGEST)
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
