import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { NotAllowed } from '@/errors'

/** Hooks of a collection that is added to alone: the product itself can neither change nor delete what was written. `words`: why not. */
export function appendOnly(words: string): {
  beforeChange: CollectionBeforeChangeHook[]
  beforeDelete: CollectionBeforeDeleteHook[]
} {
  return {
    beforeChange: [
      ({ data, operation }) => {
        if (operation === 'update') throw new NotAllowed(words)
        return data
      },
    ],
    beforeDelete: [
      () => {
        throw new NotAllowed(words)
      },
    ],
  }
}
