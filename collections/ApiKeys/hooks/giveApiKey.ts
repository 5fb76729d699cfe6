import { createHash, randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** Makes the key of a new row, keeps its hash alone, and lets the answer of the creation show it once. */
export const giveApiKey: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation !== 'create') return data
  const key = `repere_${randomBytes(24).toString('base64url')}`
  return { ...data, hash: createHash('sha256').update(key).digest('hex'), shownOnce: key }
}
