'use client'

import { useState } from 'react'
import { dayName } from '@/domain/hours/dayNames'
import { HOURS_DAYS, type HoursDay } from '@/domain/hours/OpeningHours'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { HoursDayInputs } from './HoursDayInputs.client'
import type { HoursWords } from './HoursWords'
import { followersOf, type TypedDay, type TypedWeek } from './typedWeek'

type Props = {
  /** Of its inputs: `openingHours`, `openingHours.period.0`. */
  name: string
  /** What tells this week from the others of the page; empty for the usual one. */
  label: string
  week: TypedWeek
  onChange: (change: (held: TypedWeek) => TypedWeek) => void
  faults: readonly FieldFault[]
  isLive: boolean
  words: HoursWords
  /** Public holidays have no rank in the month. */
  hasHolidays?: boolean
}

/** A week of plain inputs, which any form sends; a script adds ranges and copies a day onto the next ones. */
export function HoursWeek({ name, label, week, onChange, faults, isLive, words, hasHolidays = true }: Props) {
  const [said, setSaid] = useState('')
  const change = (day: HoursDay, changed: Partial<TypedDay>) =>
    onChange((held) => ({ ...held, [day]: { ...held[day], ...changed } }))
  const copy = (day: HoursDay) => {
    onChange((held) => ({
      ...held,
      ...Object.fromEntries(followersOf(day).map((next) => [next, held[day]])),
    }))
    setSaid(`${words.done} ${followersOf(day).map(dayName).join(', ')}`)
  }
  return (
    <div className="edit-week">
      {HOURS_DAYS.filter((day) => hasHolidays || day !== 'ph').map((day) => (
        <HoursDayInputs
          key={day}
          name={name}
          label={label}
          day={day}
          typed={week[day]}
          onChange={(changed) => change(day, changed)}
          onCopy={() => copy(day)}
          faults={faults}
          isLive={isLive}
          words={words}
        />
      ))}
      <p className="sr" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
