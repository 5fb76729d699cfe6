'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askEndpoint } from '../../shared/askEndpoint'
import { SLUGS } from '../../slugs'

/** Settles the disagreement that is shown. */
export function ConflictButtons() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const decide = async (path: 'keep' | 'take', done: string) => {
    setBusy(true)
    const fault = await askEndpoint(`${config.routes.api}/${SLUGS.conflicts}/${id}/${path}`)
    setBusy(false)
    if (fault) toast.error(fault)
    else {
      toast.success(done)
      router.refresh()
    }
  }
  return (
    <div style={{ display: 'flex', gap: '.75rem', flexWrap: 'wrap' }}>
      <Button disabled={busy} onClick={() => decide('keep', 'Valeur d’ici gardée.')}>
        Garder la valeur d’ici
      </Button>
      <Button
        buttonStyle="secondary"
        disabled={busy}
        onClick={() => decide('take', 'Valeur de la source prise.')}
      >
        Prendre celle de la source
      </Button>
    </div>
  )
}
