'use client'

import { useEffect } from 'react'

const STEPS = 6

/** `smallest`: the last step to which the words may be shrunk; past it the box of notes gives its room. */
type Props = { id: string; step: number; smallest: number }

/** Measures the sheet once its fonts are there, and shrinks the words step by step until one page holds them; then marks it `data-fitted`. */
export function FitPaper({ id, step, smallest }: Props) {
  useEffect(() => {
    const shrink = () => {
      const paper = document.getElementById(id)
      if (!paper) return
      let at = Math.max(0, step - 1)
      const apply = () => {
        for (let one = 1; one <= STEPS; one += 1) paper.classList.toggle(`fit-${one}`, one === at)
      }
      apply()
      paper.classList.remove('full')
      while (isOver(paper) && at < smallest) {
        at += 1
        apply()
      }
      paper.classList.toggle('full', isOver(paper))
    }
    const settle = () => {
      shrink()
      document.getElementById(id)?.setAttribute('data-fitted', '')
    }
    shrink()
    document.fonts.ready.then(settle, settle)
  }, [id, step, smallest])
  return null
}

const isOver = (paper: HTMLElement): boolean => paper.scrollHeight > paper.clientHeight
