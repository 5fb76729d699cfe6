'use client'

import type { TextFieldClientComponent } from 'payload'
import { askPicked } from '../picked/askPicked'
import { PickedField } from '../picked/PickedField.client'

const ask = askPicked('/api/schemes/territoires')
const WORDS = {
  list: 'Territoires proposés',
  placeholder: 'Commune, intercommunalité, département, France',
  none: 'Aucun territoire de ce nom.',
}

/** Territories chosen by name among those that exist; codes are stored, never typed. */
export const TerritoryField: TextFieldClientComponent = ({ field, path, readOnly }) => (
  <PickedField field={field} path={path} readOnly={readOnly ?? false} ask={ask} words={WORDS} />
)
