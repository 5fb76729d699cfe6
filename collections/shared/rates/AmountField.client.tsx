'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'
import { AmountBox } from './AmountBox.client'
import { useWritten } from './useWritten.client'

/** The amount of a long text: found by its name, or worked out from others, with what it gives today. */
export const AmountField: TextFieldClientComponent = ({ field, path: pathFromProps }) => {
  const id = useId()
  const { value, setValue, path, showError, errorMessage } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const written = useWritten(value ?? '')
  return (
    <div className="field-type" id={`field-${path.replaceAll('.', '__')}`}>
      <AmountBox onChoose={({ code }) => setValue(code)} />
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <input
        id={id}
        className="repere-input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value ?? ''}
        aria-invalid={showError || Boolean(written?.fault)}
        aria-describedby={`${id}-today`}
        onChange={({ target }) => setValue(target.value)}
      />
      <p id={`${id}-today`} aria-live="polite" className={showError || written?.fault ? 'repere-fault' : ''}>
        {showError
          ? errorMessage
          : written?.fault
            ? written.fault
            : written
              ? `Aujourd’hui : ${written.words}`
              : ''}
      </p>
    </div>
  )
}
