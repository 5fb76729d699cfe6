'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { askEndpoint } from '../askEndpoint'

type Props = {
  /** Of the latest import that is shown; `null` where there is none. */
  until: string | null
  /** Those that an import proposes. */
  themes: readonly { id: string; title: string }[]
}

/** Says that what imports told has been seen, or takes a theme that one proposes. */
export function UnreadButtons({ until, themes }: Props) {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const ask = async (path: string, body: unknown) => {
    setBusy(true)
    const fault = await askEndpoint(`${config.routes.api}/${collectionSlug}/${id}/${path}`, body)
    if (!fault) return window.location.reload()
    setBusy(false)
    toast.error(fault)
  }
  return (
    <div style={{ display: 'flex', gap: '.75rem', flexWrap: 'wrap' }}>
      {themes.map((theme) => (
        <Button key={theme.id} disabled={busy} onClick={() => ask('theme', { theme: theme.id })}>
          {`Ranger dans «\u00a0${theme.title}\u00a0»`}
        </Button>
      ))}
      {until && (
        <Button buttonStyle="secondary" disabled={busy} onClick={() => ask('seen', { until })}>
          C’est vu
        </Button>
      )}
    </div>
  )
}
