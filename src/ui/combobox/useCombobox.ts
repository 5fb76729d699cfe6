'use client'

import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

/** A line of the list: `text` goes into the field when picked, `hint` stands at the right; `muted`: far from what is expected. */
export type Option = { key: string; text: string; hint: string; muted?: boolean }

type Args<Row extends Option> = {
  /** Fetches the lines for what is typed; an aborted or failed call shows none. */
  load: (text: string, signal: AbortSignal) => Promise<Row[]>
  onPick: (row: Row) => void
  initial: string
}

const WAIT_MS = 120

/** The state and the ARIA of an editable combobox with a list (APG, list autocomplete with manual selection). */
export function useCombobox<Row extends Option>({ load, onPick, initial }: Args<Row>) {
  const listId = useId()
  const [text, setText] = useState(initial)
  const [options, setOptions] = useState<Row[]>([])
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const known = useRef(initial)
  const pending = useRef<{ timer?: ReturnType<typeof setTimeout>; abort?: AbortController }>({})

  const cancel = () => {
    clearTimeout(pending.current.timer)
    pending.current.abort?.abort()
  }
  const close = () => {
    cancel()
    setOptions([])
    setActive(-1)
  }
  useEffect(
    () => () => {
      clearTimeout(pending.current.timer)
      pending.current.abort?.abort()
    },
    [],
  )
  useEffect(() => {
    if (known.current !== initial) setText(initial)
    known.current = initial
  }, [initial])

  const ask = (typed: string) => {
    cancel()
    const abort = new AbortController()
    pending.current.abort = abort
    pending.current.timer = setTimeout(() => {
      load(typed, abort.signal).then(
        (rows) => {
          if (abort.signal.aborted) return
          setOptions(rows)
          setActive(-1)
        },
        // An aborted or failed suggestion is no error for a reader: the form still searches.
        () => undefined,
      )
    }, WAIT_MS)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed before this script was there
  useEffect(() => {
    const typed = input.current?.value ?? initial
    if (typed === initial) return
    setText(typed)
    if (typed.trim().length >= 2) ask(typed)
  }, [])
  const pick = (row: Row) => {
    setText(row.text)
    close()
    onPick(row)
  }
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const typed = event.target.value
    setText(typed)
    if (typed.trim().length < 2) close()
    else ask(typed)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault()
      close()
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (options.length === 0) ask(text)
      else setActive(nextActive(active, options.length, event.key === 'ArrowDown' ? 1 : -1))
    }
    const chosen = options[active]
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      pick(chosen)
    }
  }
  return {
    options,
    active,
    listId,
    pick,
    text,
    setText,
    close,
    inputProps: {
      ref: input,
      role: 'combobox',
      'aria-autocomplete': 'list' as const,
      'aria-expanded': options.length > 0,
      'aria-controls': listId,
      'aria-activedescendant': options[active] ? `${listId}-${active}` : undefined,
      autoComplete: 'off',
      value: text,
      onChange,
      onKeyDown,
      onBlur: close,
    },
  }
}

/** The next line up or down, through « none » (-1, the field itself) and round again. */
function nextActive(active: number, count: number, step: 1 | -1): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1
}
