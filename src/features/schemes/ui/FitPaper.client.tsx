'use client'

import { useEffect } from 'react'

const SMALLEST = 6

/** Measures the sheet once its fonts are there, and shrinks the words step by step until one page holds them. */
export function FitPaper({ id, step }: { id: string; step: number }) {
  useEffect(() => {
    const shrink = () => {
      const paper = document.getElementById(id)
      if (!paper) return
      let at = Math.max(0, step - 1)
      const apply = () => {
        paper.className = at === 0 ? 'paper' : `paper fit-${at}`
      }
      apply()
      while (paper.scrollHeight > paper.clientHeight && at < SMALLEST) {
        at += 1
        apply()
      }
    }
    shrink()
    document.fonts.ready.then(shrink, shrink)
  }, [id, step])
  return null
}
