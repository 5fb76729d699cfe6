import type { Payload } from 'payload'
import { entryOn } from '@/domain/rates/entryOn'
import { writtenAmount } from '@/domain/rates/text/writtenAmount'
import { citedAmounts } from '../present/citedAmounts'
import { amountsOn } from './readAmounts'

/** What is wrong with an amount cited under a path, in French. */
export type AmountFault = { path: string; message: string }

/** What stands against publishing a document for the amounts that it cites: codes unknown, formulas unreadable, no figure today. One a field. */
export async function amountFaults(payload: Payload, document: unknown): Promise<AmountFault[]> {
  const cited = citedAmounts(document)
  if (cited.length === 0) return []
  const { day, known } = await amountsOn(payload)
  const faults = new Map<string, string>()
  for (const { path, formula, isScale } of cited) {
    const fault = isScale ? scaleFault(formula) : writtenAmount(formula, day, known).fault
    if (fault && !faults.has(path)) faults.set(path, fault)
  }
  return [...faults].map(([path, message]) => ({ path, message }))

  function scaleFault(code: string): string | null {
    const rate = known(code)
    if (!rate) return `Aucun barème publié n’a le code « ${code} ».`
    if (rate.kind !== 'scale') return `« ${code} » n’est pas un barème à tranches.`
    const entry = entryOn(rate.entries, day)
    return entry && entry.kind !== 'end' ? null : `« ${code} » n’a pas de tranches à cette date.`
  }
}
