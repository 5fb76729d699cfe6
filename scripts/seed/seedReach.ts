import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { lastMonths } from '@/features/trust/reach/present/lastMonths'
import { seedReads } from './seedReads'

type Args = { payload: Payload; now: Date }

const NUMBERS = ['P0040', 'P0042', 'P0043', 'P0047', 'L0001', 'L0002']
const WORDS = ['aide alimentaire', 'colis', 'épicerie sociale', 'budget', 'urgence', 'accueil']
const MONTHS = 12

/** Gives the demo a year of reads and words on a few kept sheets: the same numbers at each seed. */
export async function seedReach({ payload, now }: Args): Promise<void> {
  const months = lastMonths(now.toISOString(), MONTHS)
  for (const [rank, number] of NUMBERS.entries())
    for (const [ago, month] of months.entries()) {
      const reads = 12 + ((rank * 17 + ago * 29) % 40)
      const day = `${month}-01`
      await payload.create({
        collection: SLUGS.sheetUses,
        data: { key: `${day}:${number}`, day, number, reads, fromSearch: Math.floor(reads * 0.4) },
        depth: 0,
        overrideAccess: true,
      })
      for (const [at, words] of WORDS.entries())
        if (ago < 3 && (rank + at) % 2 === 0)
          await payload.create({
            collection: SLUGS.sheetWords,
            data: { key: `${number}:${month}:${words}`, month, number, words, count: 1 + ((at + ago) % 6) },
            depth: 0,
            overrideAccess: true,
          })
    }
  await seedReads(payload, now, NUMBERS)
}
