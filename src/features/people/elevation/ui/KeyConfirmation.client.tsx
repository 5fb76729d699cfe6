'use client'

import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser'
import { useEffect, useState } from 'react'
import { askPortal } from '@/features/people/keys/ui/askPortal'
import { ceremonyFault } from '@/features/people/keys/ui/ceremonyFault'
import { KeyFaultLine } from '@/features/people/keys/ui/KeyFaultLine'

type Props = {
  area: string | null
  back: string
  words: { button: string; waiting: string; faults: Readonly<Record<string, string>> }
}

/** Confirms who one is with a key. */
export function KeyConfirmation({ area, back, words }: Props) {
  const [fault, setFault] = useState<string | null>(null)
  const [state, setState] = useState<'absent' | 'ready' | 'asking'>('absent')
  useEffect(() => {
    if (browserSupportsWebAuthn()) setState('ready')
    else setFault('unsupported')
  }, [])

  async function confirm(): Promise<void> {
    const asked = await askPortal<PublicKeyCredentialRequestOptionsJSON>('/confirmer-identite/cle/options', {
      area,
      back,
    })
    if (asked.location) return window.location.assign(asked.location)
    if (!asked.options) return setFault(asked.fault ?? 'failed')
    try {
      const response = await startAuthentication({ optionsJSON: asked.options })
      const sent = { response: { ...response, clientExtensionResults: {} }, area, back }
      const answer = await askPortal('/confirmer-identite/cle', sent)
      if (answer.location) window.location.assign(answer.location)
      else setFault(answer.fault ?? 'failed')
    } catch (error) {
      setFault(ceremonyFault(error))
    }
  }

  async function press(): Promise<void> {
    setFault(null)
    setState('asking')
    await confirm()
    setState('ready')
  }

  return (
    <div className="grid gap-2">
      <p>
        <button type="button" className="btn" disabled={state !== 'ready'} onClick={() => void press()}>
          {state === 'asking' ? words.waiting : words.button}
        </button>
      </p>
      <KeyFaultLine fault={fault} words={words.faults} />
    </div>
  )
}
