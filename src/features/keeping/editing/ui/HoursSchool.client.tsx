'use client'

import { useState } from 'react'
import { hoursWords } from '@/domain/hours/hoursWords'
import { hoursOfWeeks } from '@/domain/sheetEditing/filledWeeks'
import { isShutWeek } from '@/domain/sheetEditing/shutWeek'
import { Fault } from './Fault'
import type { HoursFoldProps } from './HoursFoldProps'
import { HoursWeek } from './HoursWeek.client'
import { faultAt } from './inputWords'
import { typedWeek } from './typedWeek'

/** What changes in school holidays, folded: its line says what is already there. */
export function HoursSchool({ name, weeks: { school }, faults, isLive, words }: HoursFoldProps) {
  const isShut = isShutWeek(school)
  const [week, setWeek] = useState(() => typedWeek(isShut ? {} : school))
  const path = `${name}.school`
  const isWrong = faults.some((fault) => `${fault.path}.`.startsWith(`${path}.`))
  const nothing = { usual: {}, even: {}, odd: {}, months: [], periods: [] }
  const [told] = isWrong ? [] : hoursWords(hoursOfWeeks({ ...nothing, school }))
  return (
    <details id={path} tabIndex={-1} className="edit-fold" open={isWrong}>
      <summary>{told ? told.charAt(0).toLocaleUpperCase('fr') + told.slice(1) : words.school}</summary>
      <p className="hint">{words.schoolHint}</p>
      <Fault name={path} fault={faultAt(faults, path)} />
      <label className="tick">
        <input type="checkbox" name={`${path}.shut`} value="1" defaultChecked={isShut} />
        {words.schoolShut}
      </label>
      <div className="edit-period-week">
        <HoursWeek
          name={path}
          label={words.school}
          week={week}
          onChange={setWeek}
          {...{ faults, isLive, words }}
        />
      </div>
    </details>
  )
}
