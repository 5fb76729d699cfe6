import { useTranslations } from 'next-intl'
import { FieldFault } from '@/ui/FieldFault'

type Props = {
  name: string
  label: string
  form: URLSearchParams
  faultOf: (name: string) => string | undefined
  hint?: string
  maxLength?: number
  number?: boolean
  /** A text of several lines. */
  rows?: number
  options?: readonly { code: string; label: string }[]
  /** The words of no choice. */
  choose?: string
}

/** One field of the form of a unit, with its reason under it when it is refused. */
export function UnitField({ name, label, form, faultOf, number, ...more }: Props) {
  const t = useTranslations('units')
  const { rows, options, choose, maxLength } = more
  const limit = rows && maxLength ? t('atMost', { count: maxLength }) : ''
  const hint = [more.hint, limit].filter(Boolean).join(' ')
  const fault = faultOf(name)
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const common = {
    id: name,
    name,
    defaultValue: form.get(name) ?? '',
    maxLength,
    'aria-invalid': Boolean(fault),
    'aria-describedby': described || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      {control(common, { rows, options, choose, number })}
      <FieldFault id={`${name}-fault`} message={fault} />
    </div>
  )
}

type Common = { id: string; name: string; defaultValue: string; maxLength: number | undefined }

function control(
  { maxLength, ...common }: Common,
  { rows, options, choose, number }: Pick<Props, 'rows' | 'options' | 'choose' | 'number'>,
) {
  if (options)
    return (
      <select {...common}>
        <option value="">{choose}</option>
        {options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    )
  if (rows) return <textarea {...common} rows={rows} maxLength={maxLength} />
  return number ? (
    <input {...common} type="number" inputMode="numeric" min={0} />
  ) : (
    <input {...common} maxLength={maxLength} />
  )
}
