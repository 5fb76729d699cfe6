'use client'

import type { TextFieldClientComponent } from 'payload'
import { askPicked } from '../picked/askPicked'
import { PickedField } from '../picked/PickedField.client'

const ask = askPicked('/api/articles/fiches')
const WORDS = {
  list: 'Fiches proposées',
  placeholder: 'Titre, nom ou numéro : fonds d’aide, P0012',
  none: 'Aucune fiche publiée de ce nom ni de ce numéro.',
}

/** Sheets of any kind chosen by name or number; their numbers are stored. */
export const SheetsField: TextFieldClientComponent = ({ field, path, readOnly }) => (
  <PickedField field={field} path={path} readOnly={readOnly ?? false} ask={ask} words={WORDS} />
)
