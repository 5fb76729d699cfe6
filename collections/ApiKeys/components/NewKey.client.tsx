'use client'

import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect } from 'react'
import { newApiKey } from '../newApiKey'

/** Draws the key of a row that is being created and shows it to be copied; a saved row shows nothing, its key is not kept. */
export function NewKey() {
  const { id } = useDocumentInfo()
  const { value, setValue } = useField<string>({ path: 'shownOnce' })
  useEffect(() => {
    if (!id && !value) setValue(newApiKey())
  }, [id, value, setValue])
  if (id)
    return (
      <p className="field-type">
        La clé a été montrée à sa création. Perdue ? Révoquez-la et créez-en une autre.
      </p>
    )
  return (
    <div className="field-type">
      <label htmlFor="new-api-key">Clé : copiez-la maintenant, elle ne sera plus jamais affichée</label>
      <input id="new-api-key" readOnly value={value ?? ''} size={50} />
    </div>
  )
}
