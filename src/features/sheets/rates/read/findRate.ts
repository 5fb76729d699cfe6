import type { Payload } from 'payload'
import { formulaEntries } from '@/domain/rates/formula/formulaEntries'
import type { Rate } from '@/domain/rates/Rate'
import { isRateCode } from '@/domain/rates/rateCode'
import { publishedRates } from './publishedRates'

/** A published rate by its code, its values worked out where it is a formula; `null` for none. */
export async function findRate(payload: Payload, code: string): Promise<Rate | null> {
  if (!isRateCode(code)) return null
  const [rate] = await publishedRates({ payload, where: { code: { equals: code } } })
  if (rate?.kind !== 'formula') return rate ?? null
  return workedOut([...(await publishedRates({ payload }))]).find((each) => each.code === code) ?? null
}

/** Every published rate, those of formulas with their values worked out. */
export async function listRates(payload: Payload): Promise<Rate[]> {
  return workedOut(await publishedRates({ payload }))
}

function workedOut(rates: readonly Rate[]): Rate[] {
  const byCode = new Map(rates.map((rate) => [rate.code, rate]))
  return rates.map((rate) =>
    rate.kind === 'formula' ? { ...rate, entries: formulaEntries(rate, (code) => byCode.get(code)) } : rate,
  )
}
