'use client'

import { CopyToClipboard, useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { newApiKey } from '../newApiKey'

/** Draws the key of a row that is being created and shows it to be copied; a saved row shows nothing, its key is not kept. */
export function NewKey() {
  const { id } = useDocumentInfo()
  const { value, setValue } = useField<string>({ path: 'shownOnce' })
  const [drawn] = useState(newApiKey)
  const missing = !id && !value
  useEffect(() => {
    if (!missing) return
    // The form puts its own empty state in place after this effect, whenever it loads: asked again until it is kept.
    const timer = setInterval(() => setValue(drawn, true), 100)
    return () => clearInterval(timer)
  }, [missing, drawn, setValue])
  if (id)
    return (
      <p className="field-type">
        La clé a été montrée à sa création. Perdue ? Révoquez-la et créez-en une autre.
      </p>
    )
  return (
    <div className="field-type text">
      <label className="field-label" htmlFor="new-api-key">
        Clé : copiez-la maintenant, elle ne sera plus jamais affichée
        {value && (
          <CopyToClipboard value={value} defaultMessage="Copier la clé" successMessage="Clé copiée" />
        )}
      </label>
      <input id="new-api-key" readOnly value={value ?? ''} style={{ fontFamily: 'monospace' }} />
    </div>
  )
}
