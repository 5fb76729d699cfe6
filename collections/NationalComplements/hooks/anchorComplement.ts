import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { anchorOf } from '@/features/catalogue/complements/read/anchorOf'

/**
 * What somebody saves is anchored to the national text of that moment, which they have before them: it is to be reviewed no more. The
 * product's own review (`context.reviewing`) and the bin change nothing of it.
 */
export const anchorComplement: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (req.context.reviewing === true || data.deletedAt || originalDoc?.deletedAt) return data
  const asked = { ...originalDoc, ...data }
  const anchor = await anchorOf(req.payload, String(asked.sheetCode), String(asked.sectionPath ?? ''))
  if ('fault' in anchor)
    throw new ValidationError(
      { collection: SLUGS.nationalComplements, errors: [{ path: anchor.field, message: anchor.fault }], req },
      req.t,
    )
  const audience = asked.placement === 'note' ? 'agents' : asked.audience
  return { ...data, ...anchor, audience, writtenBy: req.user?.id ?? asked.writtenBy ?? null }
}
