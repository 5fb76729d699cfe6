'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useId, useState } from 'react'
import { hoursOfDelay, type SaidDelay, saidDelay } from '@/domain/facility/delayWords'

/** A delay told in days or in hours, stored in hours. */
export const DelayField: NumberFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const id = useId()
  const { value, setValue, path, disabled, showError, errorMessage } = useField<number | null>({
    potentiallyStalePath: pathFromProps,
  })
  const [unit, setUnit] = useState<SaidDelay['unit']>(() => saidDelay(value ?? 0).unit)
  const count = typeof value === 'number' ? value / hoursOfDelay({ count: 1, unit }) : ''
  const isLocked = Boolean(readOnly || disabled)
  const write = (text: string, next: SaidDelay['unit']) =>
    setValue(text === '' ? null : Math.round(hoursOfDelay({ count: Number(text), unit: next })))
  return (
    <div className="field-type repere-delay" id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="repere-delay__line">
        <input
          id={id}
          className="repere-input"
          type="number"
          min={1}
          step="any"
          value={count}
          readOnly={isLocked}
          aria-invalid={showError}
          onChange={({ target }) => write(target.value, unit)}
        />
        <select
          className="repere-input"
          aria-label="Unité du délai"
          value={unit}
          disabled={isLocked}
          onChange={({ target }) => {
            const next = target.value === 'days' ? 'days' : 'hours'
            setUnit(next)
            write(String(count), next)
          }}
        >
          <option value="hours">heures</option>
          <option value="days">jours</option>
        </select>
      </div>
      {showError && <p className="repere-fault">{errorMessage}</p>}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
