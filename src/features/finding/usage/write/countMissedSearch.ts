import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { gatherCount } from '@/infra/database/gatherCount'
import { storableWords } from '../storableWords'

const LONGEST = 120

/** Counts words that found nothing, and nothing else, in memory first. Words that may tell who a person is are not kept. */
export function countMissedSearch(payload: Payload, text: string): void {
  const words = storableWords(text, LONGEST)
  if (words === null) return
  const lastOn = clock.now().toISOString()
  gatherCount({
    payload,
    collection: SLUGS.missedSearches,
    key: { words },
    add: { count: 1 },
    set: { lastOn },
  })
}
