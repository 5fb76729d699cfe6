'use client'

import { useEffect, useState } from 'react'
import { dayName } from '@/domain/hours/dayNames'
import { HOURS_DAYS, type HoursDay, type HoursRange } from '@/domain/hours/OpeningHours'
import type { WeekPlans } from '@/domain/sheetEditing/usualWeek'

type Words = Record<
  'opens' | 'closes' | 'comment' | 'closed' | 'none' | 'more' | 'copy' | 'clear' | 'done',
  string
>
type Props = { name: string; plans: WeekPlans; words: Words }
type Day = { ranges: HoursRange[]; comment: string; closed: boolean }

const BLANK: HoursRange = { opens: '', closes: '' }
const FEWEST = 2
const MOST = 4

/**
 * A week of plain inputs, which any form sends; a script adds ranges and copies a day onto the next ones. Times are typed as people
 * write them (`9`, `9h30`): browsers' own time fields know no 24:00 and show AM and PM at will.
 */
export function HoursWeek({ name, plans, words }: Props) {
  const [week, setWeek] = useState<Record<HoursDay, Day>>(() => weekOf(plans))
  const [isLive, setLive] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => setLive(true), [])
  const change = (day: HoursDay, changed: Partial<Day>) =>
    setWeek((held) => ({ ...held, [day]: { ...held[day], ...changed } }))
  const copy = (day: HoursDay) => {
    setWeek((held) => ({ ...held, ...Object.fromEntries(followers(day).map((next) => [next, held[day]])) }))
    setSaid(`${words.done} ${followers(day).map(dayName).join(', ')}`)
  }
  return (
    <div>
      {HOURS_DAYS.map((day) => {
        const { ranges, comment, closed } = week[day]
        const prefix = `${name}.${day}`
        return (
          // biome-ignore lint/a11y/useSemanticElements: seven fieldsets in a fieldset would need seven legends more
          <div key={day} className="edit-day" role="group" aria-label={dayName(day)}>
            <strong>{dayName(day)}</strong>
            <div className="ranges">
              {ranges.map((range, at) => (
                // A range has no identity of its own but its place.
                <span className="range" key={at.toString()}>
                  {(['opens', 'closes'] as const).map((end) => (
                    <input
                      key={end}
                      type="text"
                      inputMode="numeric"
                      maxLength={8}
                      name={`${prefix}.${at}.${end}`}
                      aria-label={`${dayName(day)}, ${words[end]} (${at + 1})`}
                      value={range[end]}
                      onChange={({ target }) =>
                        change(day, { ranges: ranges.with(at, { ...range, [end]: target.value }) })
                      }
                    />
                  ))}
                </span>
              ))}
              {day !== 'ph' && isBlank(week[day]) && <span className="small dim">{words.none}</span>}
            </div>
            <div className="more">
              <input
                type="text"
                className="input"
                maxLength={200}
                name={`${prefix}.comment`}
                aria-label={`${dayName(day)}, ${words.comment}`}
                placeholder={words.comment}
                value={comment}
                onChange={({ target }) => change(day, { comment: target.value })}
              />
              {day === 'ph' && (
                <label className="tick">
                  <input
                    type="checkbox"
                    name={`${prefix}.closed`}
                    value="1"
                    checked={closed}
                    onChange={({ target }) => change(day, { closed: target.checked })}
                  />
                  {words.closed}
                </label>
              )}
              {isLive && ranges.length < MOST && (
                <button type="button" onClick={() => change(day, { ranges: [...ranges, BLANK] })}>
                  {words.more}
                  <span className="sr">, {dayName(day)}</span>
                </button>
              )}
              {isLive && followers(day).length > 0 && (
                <button type="button" data-changes onClick={() => copy(day)}>
                  {words.copy}
                  <span className="sr">, {dayName(day)}</span>
                </button>
              )}
              {isLive && (
                <button
                  type="button"
                  data-changes
                  onClick={() => change(day, { ranges: [BLANK, BLANK], comment: '' })}
                >
                  {words.clear}
                  <span className="sr">, {dayName(day)}</span>
                </button>
              )}
            </div>
          </div>
        )
      })}
      <p className="sr" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

/** Nothing is said of the day: it is closed, and a public holiday is as any other day. */
const isBlank = ({ ranges, comment, closed }: Day) =>
  !comment && !closed && ranges.every(({ opens, closes }) => !opens && !closes)

function weekOf(plans: WeekPlans): Record<HoursDay, Day> {
  const dayOf = (day: HoursDay): Day => {
    const ranges = plans[day]?.ranges ?? []
    const blanks = Array.from({ length: Math.max(0, FEWEST - ranges.length) }, () => BLANK)
    const closed = plans[day] !== undefined && ranges.length === 0 && !plans[day].comment
    return { ranges: [...ranges, ...blanks], comment: plans[day]?.comment ?? '', closed }
  }
  const [mo, tu, we, th] = [dayOf('mo'), dayOf('tu'), dayOf('we'), dayOf('th')]
  return { mo, tu, we, th, fr: dayOf('fr'), sa: dayOf('sa'), su: dayOf('su'), ph: dayOf('ph') }
}

/** From Monday to Thursday up to Friday; then up to Sunday. */
function followers(day: HoursDay): HoursDay[] {
  const at = HOURS_DAYS.indexOf(day)
  return HOURS_DAYS.slice(at + 1, HOURS_DAYS.indexOf(at < HOURS_DAYS.indexOf('fr') ? 'fr' : 'su') + 1)
}
