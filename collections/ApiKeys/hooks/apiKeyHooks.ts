import { createHash } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { API_KEY, newApiKey } from '../newApiKey'

/** Takes the key that the form drew, or draws one; virtual fields do not reach the later hooks. */
export const giveApiKey: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const drawn = data?.shownOnce
  req.context.apiKeyShownOnce = typeof drawn === 'string' && API_KEY.test(drawn) ? drawn : newApiKey()
  return data
}

/** Keeps the hash of the key alone. */
export const keepHash: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const key = req.context.apiKeyShownOnce
  if (operation !== 'create' || typeof key !== 'string') return data
  return { ...data, hash: createHash('sha256').update(key).digest('hex') }
}

/** Shows the key in the answer of its creation, and nowhere else. */
export const showApiKeyOnce: CollectionAfterChangeHook = ({ doc, operation, req }) =>
  operation === 'create' ? { ...doc, shownOnce: req.context.apiKeyShownOnce } : doc
