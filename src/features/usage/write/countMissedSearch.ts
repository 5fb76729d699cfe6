import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { increment } from '@/infra/database/increment'

const LONGEST = 120

/** Counts words that found nothing, and nothing else. Words that look like a number of a person (mail, long digits) are not kept. */
export async function countMissedSearch(payload: Payload, text: string): Promise<void> {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  if (words === '' || /@|\d{6,}|\d{1,2}\/\d{1,2}\/\d{2,4}/.test(words)) return
  const lastOn = clock.now().toISOString()
  await increment({
    payload,
    collection: SLUGS.missedSearches,
    key: { words },
    add: { count: 1 },
    set: { lastOn },
  })
}
