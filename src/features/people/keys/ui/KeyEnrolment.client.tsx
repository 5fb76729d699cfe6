'use client'

import { browserSupportsWebAuthn, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { type FormEvent, useEffect, useState } from 'react'
import { askPortal } from './askPortal'
import { ceremonyFault } from './ceremonyFault'
import { createKey } from './createKey'
import { KeyFaultLine } from './KeyFaultLine'

type Props = {
  longest: number
  words: {
    name: string
    nameHint: string
    button: string
    waiting: string
    faults: Readonly<Record<string, string>>
  }
}

/** Enrols a key under a name of its bearer's. */
export function KeyEnrolment({ longest, words }: Props) {
  const [fault, setFault] = useState<string | null>(null)
  const [state, setState] = useState<'absent' | 'ready' | 'asking'>('absent')
  useEffect(() => {
    if (browserSupportsWebAuthn()) setState('ready')
    else setFault('unsupported')
  }, [])

  async function enrol(name: string): Promise<void> {
    const asked = await askPortal<PublicKeyCredentialCreationOptionsJSON>('/compte/cles/options', {})
    if (asked.location) return window.location.assign(asked.location)
    if (!asked.options) return setFault(asked.fault ?? 'failed')
    try {
      const response = await createKey(asked.options)
      const answer = await askPortal('/compte/cles/ajouter', { response, name })
      if (answer.location) window.location.assign(answer.location)
      else setFault(answer.fault ?? 'failed')
    } catch (error) {
      setFault(ceremonyFault(error))
    }
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '')
    setFault(null)
    setState('asking')
    await enrol(name)
    setState('ready')
  }

  return (
    <form className="grid gap-4" onSubmit={(event) => void submit(event)}>
      <div className="field">
        <label htmlFor="key-name">{words.name}</label>
        <p id="key-name-hint" className="hint">
          {words.nameHint}
        </p>
        <input id="key-name" name="name" required maxLength={longest} aria-describedby="key-name-hint" />
      </div>
      <KeyFaultLine fault={fault} words={words.faults} />
      <p>
        <button type="submit" className="btn" disabled={state !== 'ready'}>
          {state === 'asking' ? words.waiting : words.button}
        </button>
      </p>
    </form>
  )
}
