'use client'

import { getTranslation } from '@payloadcms/translations'
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useCallback, useId } from 'react'
import { isStoredDate } from '@/domain/dates/isStoredDate'
import { DATE_WORDS } from './DATE_WORDS'
import { DateInput } from './DateInput.client'
import { hasTime } from './hasTime'

/** The field of every date: typed in French; a text that is no date stays in the form, told, and is never saved. */
export const FrenchDateField: DateFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const id = useId()
  const { i18n } = useTranslation()
  const withTime = hasTime(field)
  const { required } = field
  const validate = useCallback(
    (value: unknown) => {
      if (!value) return required ? 'Indiquez une date.' : true
      return isStoredDate(value) || DATE_WORDS[withTime ? 'time' : 'day']
    },
    [required, withTime],
  )
  const { value, setValue, path, disabled, showError, errorMessage } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  const isEmptyFault = showError && (!value || isStoredDate(value))
  return (
    <div
      className={`field-type date-time-field ${field.admin?.className ?? ''}`}
      style={{ width: field.admin?.width }}
      id={`field-${path.replaceAll('.', '__')}`}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={required} />
      <DateInput
        id={id}
        label={getTranslation(field.label || field.name, i18n)}
        value={value ?? null}
        withTime={withTime}
        isLocked={Boolean(readOnly || disabled || field.admin?.readOnly)}
        isRequired={Boolean(required)}
        describedBy={isEmptyFault ? `${id}-fault` : undefined}
        onChange={setValue}
      />
      {isEmptyFault && (
        <p id={`${id}-fault`} className="repere-fault">
          {errorMessage}
        </p>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
