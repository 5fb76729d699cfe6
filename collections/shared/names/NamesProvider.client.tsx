'use client'

import { type ReactNode, useEffect } from 'react'
import { nameControls } from './nameControls'

/** Names what the CMS draws without a name, and again whenever the page changes: its components take none from outside. */
export function NamesProvider({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0
    const name = () => {
      frame = 0
      nameControls(document.body)
    }
    const later = () => {
      frame ||= requestAnimationFrame(name)
    }
    const seen = new MutationObserver(later)
    seen.observe(document.body, { childList: true, characterData: true, subtree: true })
    later()
    return () => {
      seen.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
  return children
}
