import type { CollectionSlug, Payload } from 'payload'
import { isUniqueViolation } from './isUniqueViolation'

export type Increment = {
  payload: Payload
  collection: CollectionSlug
  /** The one unique field and its value. */
  key: Record<string, string>
  add: Record<string, number>
  set?: Record<string, string>
}

/**
 * Adds to the counters of the row with this key, made when absent. Each write is one atomic update; two that race to make
 * the row are told apart by its unique index, on both databases.
 */
export async function increment(args: Increment): Promise<void> {
  if (await addTo(args)) return
  try {
    const { payload, collection, key, add, set } = args
    await payload.db.create({ collection, data: { ...key, ...set, ...add } })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await addTo(args)
  }
}

async function addTo({ payload, collection, key, add, set }: Increment): Promise<boolean> {
  const [[field, value] = ['', '']] = Object.entries(key)
  const where = { [field]: { equals: value } }
  const found = await payload.db.findOne({ collection, where, select: { id: true } })
  if (!found) return false
  const counters = Object.fromEntries(Object.entries(add).map(([name, amount]) => [name, { $inc: amount }]))
  await payload.db.updateOne({ collection, where, data: { ...set, ...counters }, returning: false })
  return true
}
