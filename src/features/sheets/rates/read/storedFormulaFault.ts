import type { PayloadRequest } from 'payload'
import { localTime } from '@/domain/localTime'
import { formulaFault } from '@/domain/rates/formula/formulaFault'
import { clock } from '@/infra/clock'
import { publishedRates } from './publishedRates'

/** What is wrong with the formula of a rate today, among the published ones, in French; `null` where it can be worked out. */
export async function storedFormulaFault(
  req: PayloadRequest,
  formula: string,
  code: string,
): Promise<string | null> {
  const rates = new Map(
    (await publishedRates({ payload: req.payload, req })).map((rate) => [rate.code, rate]),
  )
  return formulaFault(formula, localTime(clock.now()).day, (asked) => rates.get(asked), code)
}
