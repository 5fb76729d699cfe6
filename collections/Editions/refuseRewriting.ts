import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { NotAllowed } from '@/errors'

const WORDS = 'Une édition ne se modifie pas et ne se supprime pas.'

/** What was published stays as it was: the product itself cannot write an edition again. @throws NotAllowed. */
export const refuseRewriting: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new NotAllowed(WORDS)
  return data
}

/** @throws NotAllowed. */
export const refuseDeletion: CollectionBeforeDeleteHook = () => {
  throw new NotAllowed(WORDS)
}
