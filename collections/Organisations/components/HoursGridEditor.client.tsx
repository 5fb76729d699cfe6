'use client'

import { Button } from '@payloadcms/ui'
import { rankName } from '@/domain/hours/dayNames'
import { copiedForward, type HoursGrid } from '@/domain/hours/hoursGrids'
import { HOURS_DAYS, type HoursDay, MONTH_RANKS, type MonthRank } from '@/domain/hours/OpeningHours'
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

const WHEN = [
  { code: '', label: 'toutes les semaines' },
  { code: 'even', label: 'semaines paires' },
  { code: 'odd', label: 'semaines impaires' },
  { code: 'nth', label: 'certains jours du mois' },
  { code: 'school', label: 'vacances scolaires' },
]

/** A week to fill in, with the season, the weeks, the ranks in the month or the school holidays in which it holds. */
export function HoursGridEditor({ grid, isUsual, isLocked, onChange, onRemove }: Props) {
  const setPlan = (day: HoursDay, plan: DayPlan | undefined) =>
    onChange({ ...grid, plans: { ...grid.plans, [day]: plan } })
  return (
    <fieldset className="repere-hours__week" disabled={isLocked}>
      <legend>{isUsual ? 'Semaine habituelle' : 'Saison ou jours particuliers'}</legend>
      {!isUsual && (
        <div className="repere-hours__when">
          <label>
            <input
              type="checkbox"
              disabled={Boolean(grid.nth || grid.school)}
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
            aria-label="Quand"
            value={grid.nth ? 'nth' : grid.school ? 'school' : (grid.weeks ?? '')}
            onChange={({ target }) => onChange({ ...grid, ...timeOf(target.value, grid) })}
          >
            {WHEN.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
          {grid.nth &&
            MONTH_RANKS.map((rank) => (
              <label key={rank}>
                <input
                  type="checkbox"
                  checked={grid.nth?.includes(rank) ?? false}
                  onChange={({ target }) =>
                    onChange({ ...grid, nth: withRank(grid.nth, rank, target.checked) })
                  }
                />
                {rankName(rank)}
              </label>
            ))}
          <Button buttonStyle="secondary" size="small" margin={false} disabled={isLocked} onClick={onRemove}>
            Retirer cette saison
          </Button>
        </div>
      )}
      {HOURS_DAYS.filter((day) => !grid.nth || day !== 'ph').map((day) => (
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

/** What a choice changes of the time when the week holds: ranks in the month and school holidays go with nothing else. */
function timeOf(value: string, { plans: { ph: _ph, ...plans } }: HoursGrid): Partial<HoursGrid> {
  const none = { weeks: null, nth: null, school: null }
  if (value === 'nth') return { ...none, season: null, nth: [1], plans }
  if (value === 'school') return { ...none, season: null, school: 'holidays' }
  return { ...none, weeks: value === 'odd' || value === 'even' ? value : null }
}

function withRank(nth: HoursGrid['nth'], rank: MonthRank, isTicked: boolean): MonthRank[] {
  return MONTH_RANKS.filter((each) => (each === rank ? isTicked : (nth?.includes(each) ?? false)))
}
