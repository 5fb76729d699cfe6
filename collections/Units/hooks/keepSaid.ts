import type { CollectionBeforeChangeHook } from 'payload'
import type { Unit } from '@/payload-types'

/**
 * What is said of free places, and reminded of it, is written by its own commands alone, below the hooks (`changeUnitRow`). Payload
 * saves a document whole, as it was read: without these columns, a save leaves them as they are stored when it writes.
 */
export const keepSaid: CollectionBeforeChangeHook<Unit> = ({ data, operation }) => {
  if (operation === 'create') return data
  const { freePlaces: _, remindersSent: __, ...rest } = data
  return rest
}
