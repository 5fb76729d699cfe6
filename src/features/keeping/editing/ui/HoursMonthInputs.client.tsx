'use client'

import { useState } from 'react'
import { rankName } from '@/domain/hours/dayNames'
import { MONTH_RANKS } from '@/domain/hours/OpeningHours'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { HoursOfMonth } from '@/domain/sheetEditing/filledWeeks'
import { Fault } from './Fault'
import { HoursWeek } from './HoursWeek.client'
import type { HoursWords } from './HoursWords'
import { describedBy, faultAt } from './inputWords'
import { typedWeek } from './typedWeek'

type Props = {
  /** Of its inputs: `openingHours.month.0`. */
  name: string
  label: string
  month: HoursOfMonth
  faults: readonly FieldFault[]
  isLive: boolean
  words: HoursWords
}

/** Which ranks in the month, then the days and their hours. */
export function HoursMonthInputs({ name, label, month, faults, isLive, words }: Props) {
  const [week, setWeek] = useState(() => typedWeek(month.plans))
  const fault = faultAt(faults, `${name}.nth`)
  return (
    <>
      <fieldset id={`${name}.nth`} tabIndex={-1} {...describedBy(`${name}.nth`, false, fault)}>
        <legend>{words.ranks}</legend>
        <div className="edit-ranks">
          {MONTH_RANKS.map((rank) => (
            <label key={rank} className="tick">
              <input
                type="checkbox"
                name={`${name}.nth`}
                value={rank}
                defaultChecked={month.nth.includes(rank)}
              />
              {rankName(rank)}
            </label>
          ))}
        </div>
        <Fault name={`${name}.nth`} fault={fault} />
      </fieldset>
      <Fault name={name} fault={faultAt(faults, name)} />
      <HoursWeek
        name={name}
        label={label}
        week={week}
        onChange={setWeek}
        {...{ faults, isLive, words }}
        hasHolidays={false}
      />
    </>
  )
}
