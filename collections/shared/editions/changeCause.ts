import type { Field } from 'payload'
import { CHANGE_CAUSES } from '@/domain/editions/closedLists'
import { options } from '../options'

/** Why a sheet changes, asked at each publication: `takeEffectDay` gives it to the edition and empties it. */
export const changeCause: Field = {
  name: 'changeCause',
  label: 'Nature du changement',
  type: 'select',
  options: options(CHANGE_CAUSES),
  admin: {
    position: 'sidebar',
    description: 'À dire quand le texte change. « Mise en forme » n’entre dans aucun bulletin.',
  },
}
