import { createHash, randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

/** Makes the key of a new row and keeps its hash alone. */
export const giveApiKey: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const key = `repere_${randomBytes(24).toString('base64url')}`
  req.context.apiKeyShownOnce = key
  return { ...data, hash: createHash('sha256').update(key).digest('hex') }
}

/** Shows the key in the answer of its creation, and nowhere else. */
export const showApiKeyOnce: CollectionAfterChangeHook = ({ doc, operation, req }) =>
  operation === 'create' ? { ...doc, shownOnce: req.context.apiKeyShownOnce } : doc
