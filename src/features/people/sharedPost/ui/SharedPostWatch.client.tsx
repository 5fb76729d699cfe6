'use client'

import { useEffect, useRef, useState } from 'react'
import { type PostState, postState } from '@/domain/sharedPost/postState'
import { PRESENCE_PATH } from '../sharedPostPaths'
import { emptyPage } from './emptyPage'
import { leave } from './leave'
import { typedOnPage } from './typedOnPage'

type Words = { title: string; text: string; stay: string; locked: string }

const TICK = 1_000
const MINUTE = 60_000
const GESTURES = ['pointerdown', 'keydown', 'wheel', 'input'] as const

type Message = { kind: 'gesture'; at: number } | { kind: 'locked' }

/**
 * Watches a shared post, all its tabs together: warns at nine minutes without a gesture, locks at ten. Locking empties the page and those
 * of the other tabs, ends the session and leads to the sign-in; what was typed goes to the server, sealed for its author.
 */
export function SharedPostWatch({ words }: { words: Words }) {
  const [state, setState] = useState<PostState>('open')
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const channel = new BroadcastChannel('repere.poste-partage')
    // Instants of the wall clock: timers stand still while a laptop sleeps.
    const openedAt = Date.now()
    let gestureHereAt = openedAt
    let gestureAt = openedAt
    let toldAt = openedAt
    let sharedAt = 0
    let isLocked = false

    const lock = async () => {
      if (isLocked) return
      isLocked = true
      const page = here()
      const typed = typedOnPage(document)
      emptyPage(words.locked)
      // All at once: each tab sends what was typed in it before any of them ends the session.
      channel.postMessage({ kind: 'locked' } satisfies Message)
      window.location.replace(await leave(page, typed))
    }
    const look = () => {
      if (isLocked) return
      const now = postState(Date.now() - gestureAt)
      if (now === 'locked') void lock()
      else if (now === 'warned') setState(now)
    }
    /** Tells the server of a gesture made since it was last told, once a minute: its own ten minutes never end before ours. */
    const tell = () => {
      if (isLocked || gestureHereAt <= toldAt || Date.now() - toldAt < MINUTE) return
      toldAt = Date.now()
      fetch(PRESENCE_PATH, { method: 'POST' }).then(
        ({ status }) => status === 401 && void lock(),
        () => undefined,
      )
    }
    const tick = () => {
      if (gestureHereAt > sharedAt) {
        sharedAt = gestureHereAt
        channel.postMessage({ kind: 'gesture', at: sharedAt } satisfies Message)
      }
      tell()
      look()
    }
    const onGesture = () => {
      // Whoever comes back after the time finds a lock, whatever they press.
      look()
      if (isLocked) return
      // It leaves the warning open: closed under the key that answers it, that key would fall into the form beneath, and send it.
      gestureHereAt = gestureAt = Date.now()
      tell()
    }
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'locked') return void lock()
      gestureAt = Math.max(gestureAt, data.at)
      if (postState(Date.now() - gestureAt) === 'open') setState('open')
    }
    for (const name of GESTURES) document.addEventListener(name, onGesture, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pageshow', look)
    const timer = window.setInterval(tick, TICK)
    return () => {
      for (const name of GESTURES) document.removeEventListener(name, onGesture, { capture: true })
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
      window.clearInterval(timer)
      channel.close()
    }
  }, [words.locked])

  useEffect(() => {
    if (state === 'warned' && !dialog.current?.open) dialog.current?.showModal()
    if (state === 'open') dialog.current?.close()
  }, [state])

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="veille-titre"
      aria-describedby="veille-texte"
      onClose={() => setState('open')}
    >
      <h2 id="veille-titre">{words.title}</h2>
      <p id="veille-texte">{words.text}</p>
      <form method="dialog">
        <button type="submit" className="btn">
          {words.stay}
        </button>
      </form>
    </dialog>
  )
}

const here = () => `${window.location.pathname}${window.location.search}`
