import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { rateFaults } from '@/domain/rates/rateFaults'
import { SLUGS } from '@/domain/slugs'
import { storedFormulaFault } from '@/features/sheets/rates/read/storedFormulaFault'

/** The publish gate, met by every way of publishing: each amount has its day, its figure and its text; a formula can be worked out today. */
export const refuseIncompleteRate: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const rate = { ...originalDoc, ...data }
  const errors = rateFaults(rate)
  if (rate.kind === 'formula') {
    const message = await storedFormulaFault(req, String(rate.formula ?? ''), String(rate.code))
    if (message) errors.push({ path: 'formula', label: 'Calcul', message })
  }
  if (errors.length === 0) return data
  throw new ValidationError({ collection: SLUGS.rates, errors, req }, req.t)
}
