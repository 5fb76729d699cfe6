'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { sendDraft } from './sendDraft'
import { watchForm } from './watchForm'

type Words = Record<'saving' | 'saved' | 'lost' | 'failed', string>
type Props = { action: string; words: Words; initial: string; children: ReactNode }

/**
 * Keeps the draft of the form that it holds, a moment after the last key, and has the preview drawn again. The inputs stay as
 * they are in the page: only what stands outside follows the server.
 */
export function DraftSaver(props: Props) {
  const router = useRouter()
  // Each answer of the server brings new props: the form is that of the first.
  const [{ action, words, initial, children }] = useState(props)
  const [said, setSaid] = useState(initial)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const held = form.current
    if (!held) return
    return watchForm(held, async (isLeaving) => {
      setSaid(words.saving)
      const sent = await sendDraft(held, action, isLeaving)
      setSaid(sent.at === null ? words[sent.fault] : `${words.saved} ${sent.at}`)
      if (sent.at !== null && !isLeaving) router.refresh()
      return sent.at !== null
    })
  }, [action, router, words])
  return (
    <form ref={form} method="post" action={action} encType="multipart/form-data" noValidate>
      {children}
      <p className="small dim" role="status">
        {said}
      </p>
    </form>
  )
}
