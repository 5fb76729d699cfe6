import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { NotAllowed } from '@/errors'

const WORDS = 'Une ligne de calendrier ne se modifie pas et ne se supprime pas : on en ajoute une.'

/** @throws NotAllowed for any change of a line: what was is told by the lines before. */
export const refuseRewriting: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new NotAllowed(WORDS)
  return data
}

/** @throws NotAllowed. */
export const refuseDeletion: CollectionBeforeDeleteHook = () => {
  throw new NotAllowed(WORDS)
}
