'use client'

import { useState } from 'react'
import { hoursWords } from '@/domain/hours/hoursWords'
import { type HoursOfMonth, rulesOfMonth } from '@/domain/sheetEditing/filledWeeks'
import type { HoursFoldProps } from './HoursFoldProps'
import { HoursMonthInputs } from './HoursMonthInputs.client'

const BLANK: HoursOfMonth = { nth: [], plans: {} }

/** Days told by their rank in the month, each folded under its words, and room for one more. */
export function HoursMonthDays({ name, weeks: { months }, ...shared }: HoursFoldProps) {
  const [blanks, setBlanks] = useState(1)
  const { faults, isLive, words } = shared
  return (
    <>
      {months.map((month, at) => {
        const path = `${name}.month.${at}`
        const isWrong = faults.some((fault) => fault.path === path || fault.path.startsWith(`${path}.`))
        const told = isWrong ? [] : hoursWords(rulesOfMonth(month))
        const label = `${words.monthDay} ${at + 1}`
        return (
          // Days of the month have no identity of their own but their place.
          <details key={`told-${at.toString()}`} id={path} tabIndex={-1} className="edit-fold" open={isWrong}>
            <summary>{told.join(' · ') || label}</summary>
            <HoursMonthInputs name={path} label={label} month={month} {...shared} />
            <label className="tick">
              <input type="checkbox" name={`${path}.out`} value="1" /> {words.removeMonthDay}
            </label>
          </details>
        )
      })}
      <details className="edit-fold">
        <summary>{words.addMonthDay}</summary>
        <p className="hint">{words.monthDayHint}</p>
        {Array.from({ length: blanks }, (_, after) => months.length + after).map((at) => {
          const label = `${words.monthDay} ${at + 1}`
          return (
            <section
              key={`new-${at.toString()}`}
              id={`${name}.month.${at}`}
              tabIndex={-1}
              className="edit-period"
              aria-label={label}
            >
              <HoursMonthInputs name={`${name}.month.${at}`} label={label} month={BLANK} {...shared} />
            </section>
          )
        })}
        {isLive && (
          <button type="button" className="btn quiet" onClick={() => setBlanks(blanks + 1)}>
            {words.oneMonthDayMore}
          </button>
        )}
      </details>
    </>
  )
}
