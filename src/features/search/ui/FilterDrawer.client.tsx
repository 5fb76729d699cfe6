'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

type Words = { title: string; close: string; show: string }
const FOCUSABLE = 'a[href], button, input, select, summary'

/** The filters: a column beside the results, on a phone a drawer that keeps the focus until it closes. Opened by `[data-filters]`. */
export function FilterDrawer({ words, children }: { words: Words; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-filters]') : null
      if (!button) return
      opener.current = button
      setOpen(true)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('button')?.focus()
    document.body.style.overflow = open ? 'hidden' : ''
  }, [open])

  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return
    if (event.key === 'Escape') close()
    if (event.key !== 'Tab') return
    const stops = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(
      (stop) => stop.offsetParent !== null,
    )
    const edge = event.shiftKey ? stops[0] : stops.at(-1)
    if (document.activeElement !== edge) return
    event.preventDefault()
    ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
  }
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a dialog while it is open
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act for the dialog as a whole
    <div
      ref={box}
      className={open ? 'facets open' : 'facets'}
      role={open ? 'dialog' : 'group'}
      aria-modal={open || undefined}
      aria-label={words.title}
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
    </div>
  )
}
