'use client'

import { Minus, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'

type Props = {
  name: string
  initial: string
  most: number
  /** Id of the words that tell what is wrong. */
  fault: string | null
  words: { less: string; more: string }
}

/** A whole number with + and − for a thumb; without script, a number field. */
export function Stepper({ name, initial, most, fault, words }: Props) {
  const [value, setValue] = useState(initial)
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const count = Number(value) || 0
  const step = (by: number) => setValue(String(Math.min(Math.max(count + by, 0), most)))
  return (
    <span className="stepper">
      {isReady && (
        <button type="button" aria-label={words.less} disabled={count <= 0} onClick={() => step(-1)}>
          <Minus className="icon" aria-hidden />
        </button>
      )}
      <input
        id={name}
        name={name}
        type="number"
        inputMode="numeric"
        min={0}
        step={1}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        aria-invalid={fault !== null}
        aria-describedby={fault ?? undefined}
      />
      {isReady && (
        <button type="button" aria-label={words.more} disabled={count >= most} onClick={() => step(1)}>
          <Plus className="icon" aria-hidden />
        </button>
      )}
    </span>
  )
}
