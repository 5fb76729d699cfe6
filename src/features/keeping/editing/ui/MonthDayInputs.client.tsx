'use client'

import { Fault } from './Fault'
import type { HoursWords } from './HoursWords'
import { describedBy } from './inputWords'

type Props = {
  /** Of its two inputs, `name.day` and `name.month`. */
  name: string
  label: string
  /** The whole name, for who does not see what stands around. */
  called: string
  /** `MM-DD`, or what was typed of it. */
  value: string
  fault: string | null
  onChange: (day: string) => void
  words: HoursWords
  months: readonly string[]
}

/** A day of the year: a number to type and a month to choose, since browsers’ own date fields ask for a year. */
export function MonthDayInputs({ name, label, called, value, fault, onChange, words, months }: Props) {
  const [month = '', day = ''] = value.split('-')
  const tell = (changed: { month?: string; day?: string }) => {
    const next = { month, day, ...changed }
    onChange(`${next.month}-${/^\d$/.test(next.day) ? `0${next.day}` : next.day}`)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in the fieldset would need a legend of its own to be seen
    <div role="group" aria-label={called}>
      <span>{label}</span>
      <input
        type="text"
        id={name}
        className="input day"
        inputMode="numeric"
        name={`${name}.day`}
        aria-label={`${called}, ${words.day}`}
        defaultValue={day.replace(/^0(?=\d)/, '')}
        onChange={({ target }) => tell({ day: target.value.trim() })}
        {...describedBy(name, false, fault)}
      />
      <select
        className="input"
        name={`${name}.month`}
        aria-label={`${called}, ${words.month}`}
        defaultValue={month}
        onChange={({ target }) => tell({ month: target.value })}
      >
        <option value="">{words.month}</option>
        {months.map((each, at) => (
          <option key={each} value={String(at + 1).padStart(2, '0')}>
            {each}
          </option>
        ))}
      </select>
      <Fault name={name} fault={fault} />
    </div>
  )
}
