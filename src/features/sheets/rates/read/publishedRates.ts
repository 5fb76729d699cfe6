import type { Payload, PayloadRequest, Where } from 'payload'
import { PUBLISHED_RATES } from '@/access/publishedRates'
import type { Rate } from '@/domain/rates/Rate'
import { SLUGS } from '@/domain/slugs'
import type { Rate as StoredRate } from '@/payload-types'
import { toRate } from './toRate'

/** More than any installation keeps: OpenFisca names 1,200 for all benefits. */
const MOST = 5000

type Asked = { payload: Payload; where?: Where; req?: PayloadRequest }

/** The rates that readers see, by label, with their values; the caller has let the reader in. */
export async function publishedRates({ payload, where, req }: Asked): Promise<Rate[]> {
  // Straight from the base: the hooks of fields, run on each of some thousands of rows, would cost four times the reading.
  const { docs } = await payload.db.find<StoredRate>({
    collection: SLUGS.rates,
    where: where ? { and: [PUBLISHED_RATES, where] } : PUBLISHED_RATES,
    sort: 'label',
    limit: MOST,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs.map(toRate)
}
