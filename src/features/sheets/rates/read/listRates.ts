import type { Payload } from 'payload'
import { formulaEntries } from '@/domain/rates/formula/formulaEntries'
import type { Rate } from '@/domain/rates/Rate'
import { publishedRates } from './publishedRates'

/** Every published rate, those of formulas with their values worked out; the caller has let the reader in. */
export async function listRates(payload: Payload): Promise<Rate[]> {
  const rates = await publishedRates({ payload })
  const byCode = new Map(rates.map((rate) => [rate.code, rate]))
  return rates.map((rate) =>
    rate.kind === 'formula' ? { ...rate, entries: formulaEntries(rate, (code) => byCode.get(code)) } : rate,
  )
}
