'use client'

import { MONTH_NAMES } from '@/domain/dates/MONTH_NAMES'

/** A day of the year (`MM-DD`), whatever the year. */
export function MonthDayInput(props: { label: string; value: string; onChange: (value: string) => void }) {
  const { label, value, onChange } = props
  const [month = '01', date = '01'] = value.split('-')
  return (
    <span className="repere-hours__monthday">
      {label}
      <input
        type="number"
        min={1}
        max={31}
        aria-label={`${label} : jour`}
        value={Number(date) || ''}
        onChange={({ target }) => onChange(`${month}-${target.value.padStart(2, '0')}`)}
      />
      <select
        aria-label={`${label} : mois`}
        value={month}
        onChange={({ target }) => onChange(`${target.value}-${date}`)}
      >
        {MONTH_NAMES.map((name, at) => (
          <option key={name} value={String(at + 1).padStart(2, '0')}>
            {name}
          </option>
        ))}
      </select>
    </span>
  )
}
