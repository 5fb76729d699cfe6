import type { CollectionBeforeDeleteHook } from 'payload'
import { deleteSessionsOf } from '@/features/people/session/write/deleteSessionsOf'

/** Sessions go with their account. */
export const endSessionsOfDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await deleteSessionsOf({ userId: String(id), req })
}
