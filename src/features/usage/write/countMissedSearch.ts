import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { increment } from '@/infra/database/increment'
import { keptWords } from '../keptWords'

const LONGEST = 120

/** Counts words that found nothing, and nothing else. Words that may tell who a person is are not kept. */
export async function countMissedSearch(payload: Payload, text: string): Promise<void> {
  const words = keptWords(text, LONGEST)
  if (words === null) return
  const lastOn = clock.now().toISOString()
  await increment({
    payload,
    collection: SLUGS.missedSearches,
    key: { words },
    add: { count: 1 },
    set: { lastOn },
  })
}
