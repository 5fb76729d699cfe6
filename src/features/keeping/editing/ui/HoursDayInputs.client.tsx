'use client'

import { dayName } from '@/domain/hours/dayNames'
import type { HoursDay } from '@/domain/hours/OpeningHours'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { Fault } from './Fault'
import type { HoursWords } from './HoursWords'
import { describedBy, faultAt } from './inputWords'
import { BLANK_DAY, BLANK_RANGE, followersOf, isBlankDay, type TypedDay } from './typedWeek'

type Props = {
  name: string
  label: string
  day: HoursDay
  typed: TypedDay
  onChange: (changed: Partial<TypedDay>) => void
  onCopy: () => void
  faults: readonly FieldFault[]
  isLive: boolean
  words: HoursWords
}

const MOST = 4

/**
 * One day of a week. Times are typed as people write them (`9`, `9h30`): browsers' own time fields know no 24:00 and show AM and
 * PM at will. In a week that is not the usual one, a day may be said closed: left blank, it is as usual.
 */
export function HoursDayInputs({ name, label, day, typed, onChange, onCopy, faults, isLive, words }: Props) {
  const { ranges, comment, closed } = typed
  const prefix = `${name}.${day}`
  const called = label ? `${label}, ${dayName(day)}` : dayName(day)
  const mayBeClosed = day === 'ph' || label !== ''
  return (
    // biome-ignore lint/a11y/useSemanticElements: seven fieldsets in a fieldset would need seven legends more
    <div className="edit-day" role="group" aria-label={called}>
      <strong>{dayName(day)}</strong>
      <div className="ranges">
        {ranges.map((range, at) => (
          // A range has no identity of its own but its place.
          <span className="range" key={at.toString()}>
            {(['opens', 'closes'] as const).map((end) => (
              <label key={end}>
                <span aria-hidden>{end === 'opens' ? words.rangeFrom : words.rangeTo}</span>
                <input
                  type="text"
                  inputMode="text"
                  autoComplete="off"
                  autoCapitalize="none"
                  id={`${prefix}.${at}.${end}`}
                  name={`${prefix}.${at}.${end}`}
                  {...describedBy(`${prefix}.${at}.${end}`, false, faultAt(faults, `${prefix}.${at}.${end}`))}
                  aria-label={`${called}, ${words[end]} (${at + 1})`}
                  value={range[end]}
                  onChange={({ target }) =>
                    onChange({ ranges: ranges.with(at, { ...range, [end]: target.value }) })
                  }
                />
              </label>
            ))}
          </span>
        ))}
        {isBlankDay(typed) && blankWords()}
        {ranges.flatMap((range, at) =>
          (['opens', 'closes'] as const).map((end) => {
            const box = `${prefix}.${at}.${end}`
            return <Fault key={`${box} ${range[end]}`} name={box} fault={faultAt(faults, box)} />
          }),
        )}
      </div>
      <div className="more">
        <input
          type="text"
          className="input"
          name={`${prefix}.comment`}
          aria-label={`${called}, ${words.comment}`}
          placeholder={words.comment}
          value={comment}
          onChange={({ target }) => onChange({ comment: target.value })}
        />
        {mayBeClosed && (
          <label className="tick">
            <input
              type="checkbox"
              name={`${prefix}.closed`}
              value="1"
              checked={closed}
              onChange={({ target }) => onChange({ closed: target.checked })}
            />
            {day === 'ph' ? words.closedHolidays : words.closed}
            <span className="sr">, {called}</span>
          </label>
        )}
        {isLive && ranges.length < MOST && (
          <button type="button" onClick={() => onChange({ ranges: [...ranges, BLANK_RANGE] })}>
            {words.more}
            <span className="sr">, {called}</span>
          </button>
        )}
        {isLive && followersOf(day).length > 0 && (
          <button type="button" data-changes onClick={onCopy}>
            {words.copy}
            <span className="sr">, {called}</span>
          </button>
        )}
        {isLive && (
          <button type="button" data-changes onClick={() => onChange(BLANK_DAY)}>
            {words.clear}
            <span className="sr">, {called}</span>
          </button>
        )}
      </div>
    </div>
  )

  /** Nothing said of a day: closed in the usual week, as usual in another; a public holiday is as any other day. */
  function blankWords() {
    if (label) return <span className="small dim">{words.asUsual}</span>
    return day === 'ph' ? null : <span className="small dim">{words.none}</span>
  }
}
