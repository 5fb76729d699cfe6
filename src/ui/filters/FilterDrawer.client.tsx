'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

type Words = { title: string; close: string; show: string }
/** Where the filters are a column: nothing is left to open. */
const WIDE = '(min-width: 761px)'
const FOCUSABLE = 'a[href], button, input, select, summary'

/** The filters: a column beside the results, on a phone a dialog that keeps the focus until it closes. Opened by `[data-filters]`. */
export function FilterDrawer({ words, children }: { words: Words; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDialogElement>(null)
  const opener = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-filters]') : null
      if (!button) return
      opener.current = button
      box.current?.showModal()
      setOpen(true)
    }
    const onWide = () => box.current?.close()
    const wide = window.matchMedia(WIDE)
    document.addEventListener('click', onClick)
    wide.addEventListener('change', onWide)
    return () => {
      document.removeEventListener('click', onClick)
      wide.removeEventListener('change', onWide)
    }
  }, [])

  const close = () => box.current?.close()
  const onClose = () => {
    setOpen(false)
    // Safari gives no focus to a button that is clicked, so that it has none to give back.
    opener.current?.focus()
  }
  // From its ends, Tab would leave for the browser's own buttons.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Tab') return
    const stops = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(
      (stop) => stop.offsetParent !== null,
    )
    const [edge, next] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
    if (document.activeElement !== edge) return
    event.preventDefault()
    next?.focus()
  }
  return (
    <dialog
      ref={box}
      className="facets"
      role={open ? 'dialog' : 'group'}
      aria-modal={open || undefined}
      aria-label={words.title}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className="drawer-head">
        <strong>{words.title}</strong>
        <button type="button" className="btn quiet" onClick={close}>
          {words.close}
        </button>
      </div>
      {children}
      <div className="drawer-foot">
        <button type="button" className="btn" onClick={close}>
          {words.show}
        </button>
      </div>
    </dialog>
  )
}
