'use client'

import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { AskPicked, PickedChoice } from './askPicked'

const WAIT = 150
const FEWEST_LETTERS = 2

/** What a field that is picked from holds beside its value: the names of its codes, what is typed and what is proposed for it. `ask` stays the same. */
export function usePicked(codes: readonly string[], write: (next: string[]) => void, ask: AskPicked) {
  const id = useId()
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const [text, setText] = useState('')
  const [choices, setChoices] = useState<PickedChoice[] | null>(null)
  const [isUnanswered, setUnanswered] = useState(false)
  const [at, setAt] = useState(0)
  const unnamed = codes.filter((code) => !(code in names)).join(',')

  useEffect(() => {
    if (unnamed === '') return
    let isStale = false
    ask({ codes: unnamed }).then((found) => {
      if (isStale || !found) return
      // What exists no more is shown as it is stored, so that it can be taken out.
      const known = unnamed.split(',').map((code) => [code, code])
      const named = found.map(({ code, label }) => [code, label])
      setNames((before) => ({ ...before, ...Object.fromEntries([...known, ...named]) }))
    })
    return () => {
      isStale = true
    }
  }, [unnamed, ask])
  useEffect(() => {
    setUnanswered(false)
    if (text.trim().length < FEWEST_LETTERS) return setChoices(null)
    let isStale = false
    const wait = setTimeout(async () => {
      const found = await ask({ q: text })
      if (isStale) return
      setChoices(found)
      setUnanswered(found === null)
      setAt(0)
    }, WAIT)
    return () => {
      isStale = true
      clearTimeout(wait)
    }
  }, [text, ask])

  const choose = (choice: PickedChoice | undefined) => {
    if (!choice) return
    setNames((known) => ({ ...known, [choice.code]: choice.label }))
    write([...codes.filter((code) => code !== choice.code), choice.code])
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
    if (event.key === 'Enter') choose(choices?.[at])
    if (event.key === 'Escape') setText('')
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, (choices?.length ?? 1) - 1))
    if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
  }
  return { id, names, text, setText, choices, at, isUnanswered, choose, onKeyDown }
}
