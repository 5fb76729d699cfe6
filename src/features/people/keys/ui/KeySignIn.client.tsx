'use client'

import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser'
import { useEffect, useRef, useState } from 'react'
import { askPortal } from './askPortal'
import { ceremonyFault } from './ceremonyFault'
import { KeyFaultLine } from './KeyFaultLine'

type Props = {
  /** Where the sign-in leads, a path of this site. */
  back: string
  words: { button: string; waiting: string; faults: Readonly<Record<string, string>> }
}

/** A challenge is good for five minutes: the one that waits for the field is asked for again before. */
const RENEWED = 4 * 60_000

/** Signs in with a key, by its button or as the address takes the focus; the fields of the form around it say who and from which post. */
export function KeySignIn({ back, words }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [state, setState] = useState<'absent' | 'ready' | 'asking'>('absent')

  async function ask(isQuiet: boolean): Promise<void> {
    const form = new FormData(button.current?.form ?? undefined)
    const asked = isQuiet ? {} : { email: String(form.get('email') ?? '') }
    const { options, fault: refused } = await askPortal<PublicKeyCredentialRequestOptionsJSON>(
      '/connexion/cle/options',
      asked,
    )
    if (!options) return isQuiet ? undefined : setFault(refused ?? 'failed')
    try {
      const response = await startAuthentication({ optionsJSON: options, useBrowserAutofill: isQuiet })
      const answer = await askPortal('/connexion/cle', {
        response: { ...response, clientExtensionResults: {} },
        back,
        sharedPost: new FormData(button.current?.form ?? undefined).has('sharedPost'),
      })
      if (answer.location) window.location.assign(answer.location)
      else setFault(answer.fault ?? 'failed')
    } catch (error) {
      if (!isQuiet) setFault(ceremonyFault(error))
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page opens.
  useEffect(() => {
    if (!browserSupportsWebAuthn()) return
    setState('ready')
    const field = button.current?.form?.elements.namedItem('email')
    if (!(field instanceof HTMLInputElement)) return
    let timer: ReturnType<typeof setInterval> | undefined
    const prompt = async () => {
      if (timer || !(await browserSupportsWebAuthnAutofill())) return
      timer = setInterval(() => void ask(true), RENEWED)
      await ask(true)
    }
    const onFocus = () => void prompt()
    field.addEventListener('focus', onFocus)
    if (document.activeElement === field) onFocus()
    return () => {
      field.removeEventListener('focus', onFocus)
      clearInterval(timer)
    }
  }, [])

  async function press(): Promise<void> {
    setFault(null)
    setState('asking')
    await ask(false)
    setState('ready')
  }

  return (
    <div className="grid gap-2">
      <p>
        <button
          ref={button}
          type="button"
          className="btn quiet"
          disabled={state !== 'ready'}
          onClick={() => void press()}
        >
          {state === 'asking' ? words.waiting : words.button}
        </button>
      </p>
      <KeyFaultLine fault={fault} words={words.faults} />
    </div>
  )
}
