import { useTranslations } from 'next-intl'
import type { NewSheetField } from '@/domain/newSheets/newSheet'
import { type TypedFaults, type TypedSheet, typedText } from '../TypedSheet'
import { faultWords } from './faultWords'

type Props = {
  name: NewSheetField
  label: string
  hint?: string
  typed: TypedSheet
  faults: TypedFaults
  required?: boolean
  type?: 'text' | 'tel' | 'email' | 'url'
  /** More than one line. */
  rows?: number
  autoComplete?: string
}

/** A text to type, with what was typed before and what was wrong in it. The server says what is missing: nothing typed is ever lost. */
export function TypedField({
  name,
  label,
  hint,
  typed,
  faults,
  required,
  type = 'text',
  rows,
  ...rest
}: Props) {
  const t = useTranslations('newSheets')
  const fault = faultWords(t, name, { typed, faults })
  const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ')
  const input = {
    id: name,
    name,
    defaultValue: typedText(typed, name) ?? '',
    'aria-required': required,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
    ...rest,
  }
  return (
    <div className="field">
      <label htmlFor={name}>{required ? label : t('optional', { label })}</label>
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      {rows ? <textarea {...input} rows={rows} className="input" /> : <input {...input} type={type} />}
      {fault && (
        <p id={`${name}-fault`} className="error">
          {fault}
        </p>
      )}
    </div>
  )
}
