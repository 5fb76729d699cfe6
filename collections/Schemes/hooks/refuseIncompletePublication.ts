import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { missingForPublication } from '@/domain/scheme/missingForPublication'
import { SLUGS } from '@/domain/slugs'
import { citedAmountFaults } from '../citedAmountFaults'

/**
 * The publish gate: a hook, so that every way of publishing (button, schedule, REST, bulk, restore) meets it. What the fields
 * themselves refuse, Payload asks them right after.
 */
export const refuseIncompletePublication: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const scheme = { ...originalDoc, ...data }
  const missing = [...missingForPublication(scheme), ...(await citedAmountFaults(req, scheme))]
  if (missing.length === 0) return data
  throw new ValidationError(
    {
      collection: SLUGS.schemes,
      errors: missing.map(({ path, label, message }) => ({ path, label, message })),
      req,
    },
    req.t,
  )
}
