'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { SLUGS } from '@/domain/slugs'
import { askEndpoint } from '../../shared/askEndpoint'

/** Settles the disagreement that is shown. */
export function ConflictButtons() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const decide = async (path: 'keep' | 'take') => {
    setBusy(true)
    const fault = await askEndpoint(`${config.routes.api}/${SLUGS.conflicts}/${id}/${path}`)
    if (!fault) return window.location.reload()
    setBusy(false)
    toast.error(fault)
  }
  return (
    <div style={{ display: 'flex', gap: '.75rem', flexWrap: 'wrap' }}>
      <Button disabled={busy} onClick={() => decide('keep')}>
        Garder la valeur d’ici
      </Button>
      <Button buttonStyle="secondary" disabled={busy} onClick={() => decide('take')}>
        Prendre celle de la source
      </Button>
    </div>
  )
}
