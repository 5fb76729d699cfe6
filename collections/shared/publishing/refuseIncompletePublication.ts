import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { citedAmountFaults } from './citedAmountFaults'
import { type GatedKind, missingOf } from './missingOf'

/**
 * The publish gate: a hook, so that every way of publishing (button, schedule, REST, bulk, restore) meets it. What the fields
 * themselves refuse, Payload asks them right after.
 */
export function refuseIncompletePublication(kind: GatedKind): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    if (data._status !== 'published') return data
    const sheet = { ...originalDoc, ...data }
    const missing = [...missingOf(kind, sheet), ...(await citedAmountFaults(req, kind, sheet))]
    if (missing.length === 0) return data
    throw new ValidationError(
      {
        collection: kind,
        errors: missing.map(({ path, label, message }) => ({ path, label, message })),
        req,
      },
      req.t,
    )
  }
}
