import type { Payload } from 'payload'
import type { Rate } from '@/domain/rates/Rate'
import { isRateCode } from '@/domain/rates/rateCode'
import { listRates } from './listRates'
import { publishedRates } from './publishedRates'

/** A published rate by its code, its values worked out where it is a formula; `null` for none. The caller has let the reader in. */
export async function findRate(payload: Payload, code: string): Promise<Rate | null> {
  if (!isRateCode(code)) return null
  const [rate] = await publishedRates({ payload, where: { code: { equals: code } } })
  if (rate?.kind !== 'formula') return rate ?? null
  return (await listRates(payload)).find((each) => each.code === code) ?? null
}
