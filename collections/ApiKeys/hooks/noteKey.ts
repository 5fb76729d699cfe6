import type { CollectionAfterChangeHook } from 'payload'
import { noteSettings } from '@/features/people/audit/write/noteSettings'
import type { ApiKey } from '@/payload-types'

/** Writes in the journal the key that somebody makes, changes or revokes; never the key itself. */
export const noteKey: CollectionAfterChangeHook<ApiKey> = async ({ doc, operation, req }) => {
  const action = operation === 'create' ? 'apiKeyCreated' : 'apiKeyChanged'
  await noteSettings({ req, action, detail: doc.revoked ? `${doc.name} (révoquée)` : doc.name })
  return doc
}
