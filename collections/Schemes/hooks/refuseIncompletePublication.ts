import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { publicationFaults } from '../publicationFaults'

/** The publish gate: a hook, so that every way of publishing (button, schedule, REST, bulk, restore) meets it. */
export const refuseIncompletePublication: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const faults = await publicationFaults(req, { ...originalDoc, ...data }, originalDoc?.id)
  if (faults.length === 0) return data
  throw new ValidationError({ collection: SLUGS.schemes, errors: faults, req }, req.t)
}
