'use client'

import { useCallback, useEffect, useState } from 'react'

const ROW = '[data-sheet]'

/** The row of the list under the pointer or the focus, by sheet number; `showRow` brings one into sight and gives it the focus. */
export function useMarkedRow(): { marked: string | null; showRow: (number: string) => boolean } {
  const [marked, setMarked] = useState<string | null>(null)
  useEffect(() => {
    const follow = (event: Event) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>(ROW) : null
      // Moving on to the map keeps the mark: one looks there for the row just left.
      if (row) setMarked(row.dataset.sheet ?? null)
    }
    document.addEventListener('mouseover', follow)
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('mouseover', follow)
      document.removeEventListener('focusin', follow)
    }
  }, [])
  const showRow = useCallback((number: string) => {
    const row = document.getElementById(`fiche-${number}`)
    if (!row) return false
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    row.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    row.querySelector<HTMLElement>('a.t')?.focus({ preventScroll: true })
    return true
  }, [])
  return { marked, showRow }
}
