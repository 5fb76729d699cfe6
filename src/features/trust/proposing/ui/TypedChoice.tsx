import { useTranslations } from 'next-intl'
import type { CodeLabel } from '@/domain/labelOf'
import type { NewSheetField } from '@/domain/newSheets/newSheet'
import { type TypedFaults, type TypedSheet, typedText } from '../TypedSheet'
import { faultWords } from './faultWords'

type Props = {
  name: NewSheetField
  label: string
  choices: readonly CodeLabel[]
  typed: TypedSheet
  faults: TypedFaults
  required?: boolean
}

/** One choice in a closed list; none to begin with. */
export function TypedChoice({ name, label, choices, typed, faults, required }: Props) {
  const t = useTranslations('newSheets')
  const fault = faultWords(t, name, { typed, faults })
  return (
    <div className="field">
      <label htmlFor={name}>{required ? label : t('optional', { label })}</label>
      <select
        id={name}
        name={name}
        className="input"
        defaultValue={typedText(typed, name) ?? ''}
        aria-required={required}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${name}-fault` : undefined}
      >
        <option value="">{t('choose')}</option>
        {choices.map(({ code, label: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      {fault && (
        <p id={`${name}-fault`} className="error">
          {fault}
        </p>
      )}
    </div>
  )
}
