'use client'

import { useState } from 'react'
import { typedTime } from '@/domain/hours/typedTime'

/** A time typed as people write it (`9h30`, `930`, `9`); browsers' own time fields know no 24:00 and show AM and PM at will. */
export function TimeInput(props: { label: string; value: string; onChange: (value: string) => void }) {
  const { label, value, onChange } = props
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      type="text"
      inputMode="numeric"
      className="repere-hours__time"
      aria-label={label}
      placeholder="09:00"
      value={typed ?? value}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(typedTime(target.value) ?? target.value)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
