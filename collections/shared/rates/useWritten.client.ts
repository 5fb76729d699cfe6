'use client'

import { useEffect, useState } from 'react'
import { askWritten, type WrittenNow } from './askAmounts'

const WAIT = 250

/** What a code or a formula gives today, asked once the typing pauses; `null` for none, and while it is not known. */
export function useWritten(formula: string): WrittenNow | null {
  const [written, setWritten] = useState<{ of: string; now: WrittenNow | null } | null>(null)
  const asked = formula.trim()
  useEffect(() => {
    if (asked === '') return
    let isStale = false
    const wait = setTimeout(async () => {
      const now = await askWritten(asked)
      if (!isStale) setWritten({ of: asked, now })
    }, WAIT)
    return () => {
      isStale = true
      clearTimeout(wait)
    }
  }, [asked])
  return written?.of === asked ? written.now : null
}
