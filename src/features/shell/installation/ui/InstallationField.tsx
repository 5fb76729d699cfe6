import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { FieldFault } from '@/ui/FieldFault'

type Props = {
  name: string
  label: string
  hint?: string
  /** What is wrong with it, in words. */
  fault: string | undefined
  /** With choices, a list; without, a line of text. */
  choices?: readonly { code: string; name: string }[]
  value?: string
} & Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'maxLength' | 'autoCapitalize'>

/** One labelled field of the installation, its hint and its fault read with it. Refused by the server alone, so that all faults come together. */
export function InstallationField({ name, label, hint, fault, choices, value, ...input }: Props) {
  const t = useTranslations('installation')
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const shared = {
    id: name,
    name,
    defaultValue: value,
    'aria-required': true,
    'aria-invalid': Boolean(fault) || undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {choices ? (
        <select className="input" {...shared}>
          <option value="">{t('choose')}</option>
          {choices.map((choice) => (
            <option key={choice.code} value={choice.code}>
              {`${choice.name} (${choice.code})`}
            </option>
          ))}
        </select>
      ) : (
        <input className="input" spellCheck={false} {...shared} {...input} />
      )}
      <FieldFault id={`${name}-fault`} message={fault} />
    </div>
  )
}
