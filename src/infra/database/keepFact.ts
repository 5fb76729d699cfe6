import type { Payload } from 'payload'
import { isUniqueViolation } from './isUniqueViolation'

/**
 * Keeps a fact of the base under a name, once for all its processes: the first to come writes it, `false` for the others. Read back with
 * `payload.kv.get`.
 */
export async function keepFact(
  payload: Payload,
  name: string,
  data: Record<string, string>,
): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'payload-kv', data: { key: name, data } })
    return true
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return false
  }
}
