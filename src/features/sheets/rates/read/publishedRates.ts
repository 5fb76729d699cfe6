import type { Payload, PayloadRequest, Where } from 'payload'
import { PUBLISHED_RATES } from '@/access/publishedRates'
import type { Rate } from '@/domain/rates/Rate'
import { SLUGS } from '@/domain/slugs'
import { toRate } from './toRate'

/** More than any installation keeps: OpenFisca names 1,200 for all benefits. */
const MOST = 5000

type Asked = { payload: Payload; where?: Where; req?: PayloadRequest }

/** The rates that readers see, by label, with their values; the caller has let the reader in. */
export async function publishedRates({ payload, where, req }: Asked): Promise<Rate[]> {
  const { docs } = await payload.find({
    collection: SLUGS.rates,
    where: where ? { and: [PUBLISHED_RATES, where] } : PUBLISHED_RATES,
    sort: 'label',
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs.map(toRate)
}
