'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'

type Words = Record<'saving' | 'saved' | 'lost' | 'failed', string>
type Props = { action: string; words: Words; initial: string; children: ReactNode }

const PAUSE_MS = 1200
const saidSchema = (body: unknown) =>
  typeof body === 'object' && body !== null && 'at' in body && typeof body.at === 'string' ? body.at : ''

/**
 * Keeps the draft of the form that it holds, a moment after the last key, and has the preview drawn again. The inputs stay as
 * they are in the page: only what stands outside follows the server.
 */
export function DraftKeeper(props: Props) {
  const router = useRouter()
  // Each answer of the server brings new props: the form is that of the first.
  const [{ action, words, initial, children }] = useState(props)
  const [said, setSaid] = useState(initial)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const held = form.current
    if (!held) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isDirty = false
    const save = async (isLeaving: boolean) => {
      if (!isDirty) return
      isDirty = false
      setSaid(words.saving)
      try {
        const body = draftOf(held)
        const headers = { accept: 'application/json' }
        const answer = await fetch(action, { method: 'POST', body, headers, keepalive: isLeaving })
        if (answer.ok) setSaid(`${words.saved} ${saidSchema(await answer.json())}`)
        else setSaid(answer.status === 401 ? words.lost : words.failed)
        if (answer.ok && !isLeaving) router.refresh()
        else if (!answer.ok) isDirty = true
      } catch {
        // The network is away: the next key tries again.
        isDirty = true
        setSaid(words.failed)
      }
    }
    const later = () => {
      isDirty = true
      clearTimeout(timer)
      timer = setTimeout(() => save(false), PAUSE_MS)
    }
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && target.closest('[data-changes]')) later()
    }
    const onSubmit = () => {
      isDirty = false
      clearTimeout(timer)
    }
    const onHide = () => document.visibilityState === 'hidden' && save(true)
    held.addEventListener('input', later)
    held.addEventListener('click', onClick)
    held.addEventListener('submit', onSubmit)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      clearTimeout(timer)
      held.removeEventListener('input', later)
      held.removeEventListener('click', onClick)
      held.removeEventListener('submit', onSubmit)
      document.removeEventListener('visibilitychange', onHide)
    }
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

/** What is typed, without the files: they go with the form itself. */
function draftOf(form: HTMLFormElement): FormData {
  const data = new FormData(form)
  for (const [name, value] of [...data]) if (value instanceof File) data.delete(name)
  data.set('_action', 'draft')
  return data
}
