'use client'

import { useEffect } from 'react'

const SMALLEST = 6

/** Measures the sheet once its fonts are there, and shrinks the words step by step until one page holds them; then marks it `data-fitted`. */
export function FitPaper({ id, step }: { id: string; step: number }) {
  useEffect(() => {
    const shrink = () => {
      const paper = document.getElementById(id)
      if (!paper) return
      let at = Math.max(0, step - 1)
      const apply = () => {
        for (let one = 1; one <= SMALLEST; one += 1) paper.classList.toggle(`fit-${one}`, one === at)
      }
      apply()
      while (paper.scrollHeight > paper.clientHeight && at < SMALLEST) {
        at += 1
        apply()
      }
    }
    const settle = () => {
      shrink()
      document.getElementById(id)?.setAttribute('data-fitted', '')
    }
    shrink()
    document.fonts.ready.then(settle, settle)
  }, [id, step])
  return null
}
