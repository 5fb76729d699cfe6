import { entryOn } from '@/domain/rates/entryOn'
import type { AmountsOn } from './withAmounts'

/** What the cited codes give on a day, in few signs: it changes when a text that cites them reads otherwise. */
export function amountStates(codes: readonly string[], { day, known }: AmountsOn): string[] {
  return codes.map((code) => {
    const rate = known(code)
    const entry = rate && entryOn(rate.entries, day)
    return JSON.stringify([
      code,
      rate?.unit,
      rate?.base,
      rate?.shortLabel ?? rate?.label,
      entry?.kind,
      entry?.amount,
      entry?.unit,
      entry?.brackets,
    ])
  })
}
