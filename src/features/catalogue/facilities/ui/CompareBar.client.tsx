'use client'

import { useEffect, useState } from 'react'
import { COMPARE_FORM, MOST_COMPARED } from './compareForm'

type Words = { compare: string; hint: string; most: string }
/** `kept`: the child and the place that the list was asked for, which go along. */
type Props = {
  words: Words
  kept: readonly (readonly [name: string, value: string])[]
  /** Where what is ticked is put side by side. */
  action?: string
}

/** Leads to the rows ticked in the list, up to four. Without script it is a plain GET form, always in sight. */
export function CompareBar({ words, kept, action = '/lieux-d-accueil/comparer' }: Props) {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const refresh = () => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[form="${COMPARE_FORM}"]`)]
      const ticked = boxes.filter(({ checked }) => checked).length
      for (const box of boxes) box.disabled = !box.checked && ticked >= MOST_COMPARED
      setCount(ticked)
    }
    refresh()
    document.addEventListener('change', refresh)
    return () => document.removeEventListener('change', refresh)
  }, [])
  return (
    <form id={COMPARE_FORM} action={action} className="compare-bar" hidden={count === 0}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <span className="small" role="status">
        {count !== null && count >= MOST_COMPARED ? words.most : words.hint}
      </span>
      <button type="submit" className="btn" disabled={count !== null && count < 2}>
        {count === null ? words.compare : `${words.compare} (${count})`}
      </button>
    </form>
  )
}
