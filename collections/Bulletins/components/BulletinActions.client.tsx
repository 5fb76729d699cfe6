'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'

const faultSchema = z.object({ error: z.object({ message: z.string() }) })

/** Gathers a draft again, shows it as its readers will read it, and publishes it; what was typed is to be saved first. */
export function BulletinActions() {
  const { id, data } = useDocumentInfo()
  const isModified = useFormModified()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  if (id === undefined) return null
  const isDraft = data?.state !== 'published'
  const act = async (path: string) => {
    if (isModified) return setSaid('Enregistrez d’abord ce que vous avez changé.')
    setBusy(true)
    const response = await fetch(`/api/bulletins/${id}/${path}`, { method: 'POST' }).catch(() => null)
    if (response?.ok) return window.location.reload()
    setBusy(false)
    const fault = faultSchema.safeParse(await response?.json().catch(() => null))
    setSaid(fault.success ? fault.data.error.message : 'Le serveur ne répond pas. Réessayez dans un instant.')
  }
  return (
    <div className="field-type repere-bulletin">
      <p>
        <a href={`/bulletins/${data?.year}-${data?.number}`}>
          {isDraft ? 'Voir la page telle qu’elle sera lue' : 'Voir la page'}
        </a>
      </p>
      {isDraft && (
        <>
          <Button margin={false} disabled={isBusy} onClick={() => act('publish')}>
            Publier le bulletin
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBusy}
            onClick={() => act('gather')}
          >
            Rassembler de nouveau
          </Button>
          <p>Publié, il ne change plus, et part par courriel à ceux qui l’ont demandé.</p>
        </>
      )}
      <p aria-live="polite">{said}</p>
    </div>
  )
}
