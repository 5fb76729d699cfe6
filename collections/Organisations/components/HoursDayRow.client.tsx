'use client'

import { Button } from '@payloadcms/ui'
import { dayName } from '@/domain/hours/dayNames'
import type { HoursDay, HoursRange } from '@/domain/hours/OpeningHours'
import type { DayPlan } from '@/domain/hours/rulesOfDays'
import { TimeInput } from './TimeInput.client'

type Props = {
  day: HoursDay
  plan: DayPlan | undefined
  isUsual: boolean
  isLocked: boolean
  onChange: (plan: DayPlan | undefined) => void
  onCopy: () => void
}
type Status = 'untold' | 'open' | 'closed'

const MORNING: HoursRange = { opens: '09:00', closes: '12:00' }
const AFTERNOON: HoursRange = { opens: '14:00', closes: '17:00' }

/** One day of a week: untold, closed or open at ranges of time, with a few words. */
export function HoursDayRow({ day, plan, isUsual, isLocked, onChange, onCopy }: Props) {
  const name = dayName(day)
  const status: Status = plan ? (plan.ranges.length ? 'open' : 'closed') : 'untold'
  const ranges = plan?.ranges ?? []
  const setRanges = (changed: HoursRange[]) => onChange({ ranges: changed, comment: plan?.comment ?? null })
  const setStatus = (value: string) => {
    if (value === 'untold') onChange(undefined)
    else setRanges(value === 'open' ? [MORNING] : [])
  }
  return (
    <div className="repere-hours__day">
      <span className="repere-hours__name">{name}</span>
      <select aria-label={`${name} : état`} value={status} onChange={({ target }) => setStatus(target.value)}>
        <option value="untold">{untoldWords(day, isUsual)}</option>
        <option value="open">Ouvert</option>
        <option value="closed">{closedWords(day, isUsual)}</option>
      </select>
      {ranges.map((range, at) => (
        // A range has no identity of its own but its place.
        <span className="repere-hours__range" key={at.toString()}>
          <TimeInput
            label={`${name}, plage ${at + 1} : ouvre à`}
            value={range.opens}
            onChange={(opens) => setRanges(ranges.with(at, { ...range, opens }))}
          />
          –
          <TimeInput
            label={`${name}, plage ${at + 1} : ferme à`}
            value={range.closes}
            onChange={(closes) => setRanges(ranges.with(at, { ...range, closes }))}
          />
          <Button
            buttonStyle="none"
            margin={false}
            disabled={isLocked}
            aria-label={`${name} : retirer la plage ${at + 1}`}
            onClick={() => setRanges(ranges.toSpliced(at, 1))}
          >
            ×
          </Button>
        </span>
      ))}
      {plan && (
        <input
          type="text"
          className="repere-hours__comment"
          aria-label={`${name} : précision`}
          placeholder="sur rendez-vous…"
          value={plan.comment ?? ''}
          onChange={({ target }) => onChange({ ...plan, comment: target.value || null })}
        />
      )}
      {plan && !isLocked && (
        <span className="repere-hours__actions">
          <Button
            buttonStyle="none"
            margin={false}
            aria-label={`${name} : + plage`}
            onClick={() => setRanges([...ranges, ranges.length ? AFTERNOON : MORNING])}
          >
            + plage
          </Button>
          {day !== 'ph' && day !== 'su' && (
            <Button
              buttonStyle="none"
              margin={false}
              aria-label={`${name} : ${copyWords(day)}`}
              onClick={onCopy}
            >
              {copyWords(day)}
            </Button>
          )}
        </span>
      )}
    </div>
  )
}

/** From Monday to Thursday the copy goes up to Friday. */
function copyWords(day: HoursDay): string {
  return day === 'fr' || day === 'sa' ? 'copier sur le week-end' : 'copier sur les jours suivants'
}

function untoldWords(day: HoursDay, isUsual: boolean): string {
  if (day === 'ph') return 'Comme le jour'
  return isUsual ? 'Fermé' : 'Comme d’habitude'
}

/** In the usual week a day is closed when nothing is said of it; saying it closed is only for words such as “sur rendez-vous”. */
function closedWords(day: HoursDay, isUsual: boolean): string {
  return isUsual && day !== 'ph' ? 'Sans heures, à préciser' : 'Fermé'
}
