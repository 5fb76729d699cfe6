import { useTranslations } from 'next-intl'
import type { CodeLabel } from '@/domain/labelOf'
import type { NewSheetField } from '@/domain/newSheets/newSheet'
import { type TypedFaults, type TypedSheet, typedList } from '../TypedSheet'
import { faultWords } from './faultWords'

type Props = {
  name: NewSheetField
  label: string
  choices: readonly CodeLabel[]
  typed: TypedSheet
  faults: TypedFaults
}

/** Several choices in a closed list. */
export function TypedBoxes({ name, label, choices, typed, faults }: Props) {
  const t = useTranslations('newSheets')
  const fault = faultWords(t, name, { typed, faults })
  const ticked = typedList(typed, name)
  return (
    <fieldset
      className="field"
      id={name}
      tabIndex={-1}
      aria-describedby={fault ? `${name}-fault` : undefined}
    >
      <legend className="label">{label}</legend>
      {fault && (
        <p id={`${name}-fault`} className="error">
          {fault}
        </p>
      )}
      <div className="check">
        {choices.map(({ code, label: words }) => (
          <label key={code}>
            <input type="checkbox" name={name} value={code} defaultChecked={ticked.includes(code)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
