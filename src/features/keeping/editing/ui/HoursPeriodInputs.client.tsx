'use client'

import { useState } from 'react'
import { hoursWords } from '@/domain/hours/hoursWords'
import { isMonthDay } from '@/domain/hours/isMonthDay'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { type HoursPeriod, rulesOfPeriod } from '@/domain/sheetEditing/filledWeeks'
import { isShutWeek } from '@/domain/sheetEditing/shutWeek'
import { Fault } from './Fault'
import { HoursWeek } from './HoursWeek.client'
import type { HoursWords } from './HoursWords'
import { faultAt } from './inputWords'
import { MonthDayInputs } from './MonthDayInputs.client'
import { BLANK_DAY, type TypedWeek, typedWeek } from './typedWeek'

type Props = {
  /** Of its inputs: `openingHours.period.0`. */
  name: string
  rank: number
  period: HoursPeriod
  isNew: boolean
  /** The usual week as it stands in the page. */
  usual: TypedWeek
  faults: readonly FieldFault[]
  isLive: boolean
  words: HoursWords
  months: readonly string[]
}

/** A period of the year: from, to, and its week, or nothing but “closed”. One that is already told is folded under its words. */
export function HoursPeriodInputs(props: Props) {
  const { name, rank, period, isNew, faults, words } = props
  const label = `${words.period} ${rank}`
  const isWrong = faults.some(({ path }) => path === name || path.startsWith(`${name}.`))
  const inputs = <Inputs {...props} label={label} />
  if (isNew)
    return (
      <section id={name} tabIndex={-1} className="edit-period" aria-label={label}>
        {inputs}
      </section>
    )
  const [told] = isWrong ? [] : hoursWords(rulesOfPeriod(period))
  return (
    <details id={name} tabIndex={-1} className="edit-fold" open={isWrong}>
      <summary>{told ? told.charAt(0).toLocaleUpperCase('fr') + told.slice(1) : label}</summary>
      {inputs}
      <label className="tick">
        <input type="checkbox" name={`${name}.out`} value="1" /> {words.remove}
      </label>
    </details>
  )
}

function Inputs({ name, period, usual, faults, isLive, words, months, label }: Props & { label: string }) {
  const [week, setWeek] = useState(() => typedWeek(isShutWeek(period.plans) ? {} : period.plans))
  const [season, setSeason] = useState(period.season)
  const [isShut, setShut] = useState(isShutWeek(period.plans))
  const [said, setSaid] = useState('')
  const isOverNewYear = isMonthDay(season.from) && isMonthDay(season.to) && season.from > season.to
  const copyUsual = () => {
    setWeek({ ...usual, ph: BLANK_DAY })
    setSaid(words.usualCopied)
  }
  return (
    <>
      <div className="edit-dates">
        {(['from', 'to'] as const).map((end) => (
          <MonthDayInputs
            key={end}
            name={`${name}.${end}`}
            label={words[end]}
            called={`${label}, ${words[end].toLocaleLowerCase('fr')}`}
            value={season[end]}
            fault={faultAt(faults, `${name}.${end}`)}
            onChange={(day) => setSeason((held) => ({ ...held, [end]: day }))}
            words={words}
            months={months}
          />
        ))}
      </div>
      {isOverNewYear && <p className="hint">{words.overNewYear}</p>}
      <Fault name={name} fault={faultAt(faults, name)} />
      <label className="tick">
        <input
          type="checkbox"
          name={`${name}.shut`}
          value="1"
          checked={isShut}
          onChange={({ target }) => setShut(target.checked)}
        />
        {words.shut}
      </label>
      <div className="edit-period-week">
        <div className="actions">
          <label htmlFor={`${name}.weeks`}>{words.weeks}</label>
          <select
            id={`${name}.weeks`}
            name={`${name}.weeks`}
            className="input"
            defaultValue={period.weeks ?? ''}
          >
            <option value="">{words.allWeeks}</option>
            <option value="even">{words.even.toLocaleLowerCase('fr')}</option>
            <option value="odd">{words.odd.toLocaleLowerCase('fr')}</option>
          </select>
          {isLive && (
            <button type="button" className="btn quiet" data-changes onClick={copyUsual}>
              {words.copyUsual}
            </button>
          )}
        </div>
        <HoursWeek name={name} label={label} week={week} onChange={setWeek} {...{ faults, isLive, words }} />
        <p className="sr" aria-live="polite">
          {said}
        </p>
      </div>
    </>
  )
}
