'use client'

import { useState } from 'react'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { FilledWeeks } from '@/domain/sheetEditing/filledWeeks'
import { HoursPeriodInputs } from './HoursPeriodInputs.client'
import type { HoursWords } from './HoursWords'
import type { TypedWeek } from './typedWeek'

type Props = {
  name: string
  weeks: FilledWeeks
  /** The usual week as it stands in the page. */
  usual: TypedWeek
  faults: readonly FieldFault[]
  isLive: boolean
  words: HoursWords
  months: readonly string[]
}

const BLANK = { season: { from: '', to: '' }, weeks: null, plans: {} }

/** The periods of the year, each folded under its words, and room for one more. */
export function HoursPeriods({ name, weeks: { periods }, ...shared }: Props) {
  const [blanks, setBlanks] = useState(1)
  const { isLive, words } = shared
  return (
    <>
      {periods.map((period, at) => (
        // A period has no identity of its own but its place.
        <HoursPeriodInputs
          key={`told-${at.toString()}`}
          name={`${name}.period.${at}`}
          rank={at + 1}
          period={period}
          isNew={false}
          {...shared}
        />
      ))}
      <details className="edit-fold">
        <summary>{words.addPeriod}</summary>
        <p className="hint">{words.periodHint}</p>
        {Array.from({ length: blanks }, (_, after) => periods.length + after).map((at) => (
          <HoursPeriodInputs
            key={`new-${at.toString()}`}
            name={`${name}.period.${at}`}
            rank={at + 1}
            period={BLANK}
            isNew
            {...shared}
          />
        ))}
        {isLive && (
          <button type="button" className="btn quiet" onClick={() => setBlanks(blanks + 1)}>
            {words.onePeriodMore}
          </button>
        )}
      </details>
    </>
  )
}
