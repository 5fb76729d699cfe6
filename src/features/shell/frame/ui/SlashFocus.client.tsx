'use client'

import { useEffect } from 'react'

/** `/` goes to the search field of the page, or to the home page's where the page has none. */
export function SlashFocus() {
  useEffect(() => {
    const field = () => document.querySelector<HTMLElement>('[data-search]')
    if (window.location.hash === '#q') field()?.focus()
    const onKey = (event: KeyboardEvent) => {
      const busy =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || busy) return
      event.preventDefault()
      const target = field()
      if (target) target.focus()
      else window.location.assign('/#q')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return null
}
