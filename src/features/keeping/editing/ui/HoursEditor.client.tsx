'use client'

import { useEffect, useState } from 'react'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { FilledWeeks } from '@/domain/sheetEditing/filledWeeks'
import { HoursMonthDays } from './HoursMonthDays.client'
import { HoursParity } from './HoursParity.client'
import { HoursPaste } from './HoursPaste.client'
import { HoursPeriods } from './HoursPeriods.client'
import { HoursSchool } from './HoursSchool.client'
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

/** The usual week first; what is rarer is folded: one week in two, days of the month, school holidays, periods of the year. */
export function HoursEditor({ name, weeks, faults, words, months }: Props) {
  const [held, setHeld] = useState({ weeks, pasted: 0 })
  const [usual, setUsual] = useState(() => typedWeek(weeks.usual))
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const shared = { name, weeks: held.weeks, isLive, words, faults }
  const paste = (read: FilledWeeks) => {
    setUsual(typedWeek(read.usual))
    setHeld({ weeks: { ...read, periods: held.weeks.periods }, pasted: held.pasted + 1 })
  }
  return (
    <>
      {isLive && <HoursPaste name={name} words={words} onRead={paste} />}
      <HoursWeek name={name} label="" week={usual} onChange={setUsual} {...{ faults, isLive, words }} />
      {/* What was pasted stands in inputs of its own. */}
      <HoursParity key={`parity-${held.pasted}`} {...shared} />
      <HoursMonthDays key={`month-${held.pasted}`} {...shared} />
      <HoursSchool key={`school-${held.pasted}`} {...shared} />
      <HoursPeriods {...shared} usual={usual} months={months} />
    </>
  )
}
