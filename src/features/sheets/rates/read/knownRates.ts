import type { Payload } from 'payload'
import { PUBLISHED_RATES } from '@/access/publishedRates'
import type { Rate } from '@/domain/rates/Rate'
import { SLUGS } from '@/domain/slugs'
import { processWide } from '@/infra/processWide'
import { listRates } from './listRates'

type Kept = { state: string; rates: Promise<ReadonlyMap<string, Rate>> } | null

const kept = processWide<{ last: Kept }>('knownRates', () => ({ last: null }))

/**
 * The published rates by code. Read once and kept until one of them is saved, which one small read tells: a page that cites a rate reads
 * it as it stands, whichever process saved it. Values of days to come are among them: midnight changes nothing here.
 */
export async function knownRates(payload: Payload): Promise<ReadonlyMap<string, Rate>> {
  const state = await stateOf(payload)
  if (kept.last?.state !== state) {
    const rates = listRates(payload).then((all) => new Map(all.map((rate) => [rate.code, rate])))
    kept.last = { state, rates }
    rates.catch(() => {
      kept.last = null
    })
  }
  return kept.last.rates
}

async function stateOf(payload: Payload): Promise<string> {
  const { docs, totalDocs } = await payload.find({
    collection: SLUGS.rates,
    where: PUBLISHED_RATES,
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    select: { updatedAt: true },
    overrideAccess: true,
  })
  return `${totalDocs} ${docs[0]?.updatedAt ?? ''}`
}
