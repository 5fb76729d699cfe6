'use client'

import { useEffect, useState } from 'react'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { FilledWeeks } from '@/domain/sheetEditing/filledWeeks'
import { HoursParity } from './HoursParity.client'
import { HoursPeriodInputs } from './HoursPeriodInputs.client'
import { HoursWeek } from './HoursWeek.client'
import type { HoursWords } from './HoursWords'
import { typedWeek } from './typedWeek'

type Props = {
  name: string
  weeks: FilledWeeks
  faults: readonly FieldFault[]
  words: HoursWords
  /** The twelve, January first. */
  months: readonly string[]
}

const BLANK = { season: { from: '', to: '' }, weeks: null, plans: {} }

/** The usual week first; what is rarer is folded: one week in two, periods of the year, one more period. */
export function HoursEditor({ name, weeks, faults, words, months }: Props) {
  const [usual, setUsual] = useState(() => typedWeek(weeks.usual))
  const [blanks, setBlanks] = useState(1)
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const shared = { usual, isLive, words, months, faults }
  const { periods } = weeks
  return (
    <>
      <HoursWeek name={name} label="" week={usual} onChange={setUsual} {...{ faults, isLive, words }} />
      <HoursParity name={name} weeks={weeks} {...shared} />
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
