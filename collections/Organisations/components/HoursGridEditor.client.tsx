'use client'

import { Button } from '@payloadcms/ui'
import { copiedForward, type HoursGrid } from '@/domain/hours/hoursGrids'
import { HOURS_DAYS, type HoursDay } from '@/domain/hours/OpeningHours'
import type { DayPlan } from '@/domain/hours/rulesOfDays'
import { HoursDayRow } from './HoursDayRow.client'
import { MonthDayInput } from './MonthDayInput.client'

type Props = {
  grid: HoursGrid
  isUsual: boolean
  isLocked: boolean
  onChange: (grid: HoursGrid) => void
  onRemove: () => void
}

const WEEKS = [
  { code: '', label: 'toutes les semaines' },
  { code: 'even', label: 'semaines paires' },
  { code: 'odd', label: 'semaines impaires' },
]

/** A week to fill in, with the season and the weeks in which it holds. */
export function HoursGridEditor({ grid, isUsual, isLocked, onChange, onRemove }: Props) {
  const setPlan = (day: HoursDay, plan: DayPlan | undefined) =>
    onChange({ ...grid, plans: { ...grid.plans, [day]: plan } })
  return (
    <fieldset className="repere-hours__week" disabled={isLocked}>
      <legend>{isUsual ? 'Semaine habituelle' : 'Saison ou semaines particulières'}</legend>
      {!isUsual && (
        <div className="repere-hours__when">
          <label>
            <input
              type="checkbox"
              checked={Boolean(grid.season)}
              onChange={({ target }) =>
                onChange({ ...grid, season: target.checked ? { from: '07-01', to: '08-31' } : null })
              }
            />
            Seulement à une période
          </label>
          {grid.season && (
            <>
              <MonthDayInput
                label="Du"
                value={grid.season.from}
                onChange={(from) => onChange({ ...grid, season: { from, to: grid.season?.to ?? from } })}
              />
              <MonthDayInput
                label="au"
                value={grid.season.to}
                onChange={(to) => onChange({ ...grid, season: { from: grid.season?.from ?? to, to } })}
              />
            </>
          )}
          <select
            aria-label="Semaines"
            value={grid.weeks ?? ''}
            onChange={({ target }) => onChange({ ...grid, weeks: parityOf(target.value) })}
          >
            {WEEKS.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
          <Button buttonStyle="secondary" size="small" margin={false} disabled={isLocked} onClick={onRemove}>
            Retirer cette saison
          </Button>
        </div>
      )}
      {HOURS_DAYS.map((day) => (
        <HoursDayRow
          key={day}
          day={day}
          plan={grid.plans[day]}
          isUsual={isUsual}
          isLocked={isLocked}
          onChange={(plan) => setPlan(day, plan)}
          onCopy={() => onChange({ ...grid, plans: copiedForward(grid.plans, day) })}
        />
      ))}
    </fieldset>
  )
}

function parityOf(value: string): HoursGrid['weeks'] {
  return value === 'odd' || value === 'even' ? value : null
}
