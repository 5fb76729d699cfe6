import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers that this update sets a password: the stored account does not show it afterwards. */
export const noteChanges: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && data.password) req.context.passwordChangedOf = originalDoc?.id
  return data
}
