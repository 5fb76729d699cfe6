import { useTranslations } from 'next-intl'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { SimpleField } from '@/domain/sheetEditing/SheetField'
import { Fault } from './Fault'
import { describedBy, faultAt } from './inputWords'

type Props = {
  field: SimpleField
  /** Of the input: `phones.0.number`. */
  name: string
  value: unknown
  faults: readonly FieldFault[]
  /** Offers to choose nothing, even where something must be chosen in the end. */
  mayBeEmpty?: boolean
}

/**
 * A labelled input with what is wrong with it; never refused by the browser alone, so that a blank row may be sent, nor cut by it: a
 * text pasted too long stays whole, and the server says by how much.
 */
export function SimpleInput({ field, name, value, faults, mayBeEmpty = false }: Props) {
  const t = useTranslations('sheetEditing')
  const { label, kind, max } = field
  const limit = kind === 'longText' && max ? t('atMost', { count: max }) : ''
  const hint = [field.hint, limit].filter(Boolean).join(' ')
  const fault = faultAt(faults, name)
  const shared = { id: name, name, ...describedBy(name, Boolean(hint), fault) }
  if (kind === 'check')
    return (
      <label className="tick">
        <input type="checkbox" value="1" defaultChecked={value === true} {...shared} /> {label}
        <Fault name={name} fault={fault} />
      </label>
    )
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Control field={field} shared={shared} value={value} mayBeEmpty={mayBeEmpty} />
      <Fault name={name} fault={fault} />
    </div>
  )
}

type ControlProps = Pick<Props, 'field' | 'value' | 'mayBeEmpty'> & { shared: { id: string; name: string } }

function Control({ field, shared, value, mayBeEmpty }: ControlProps) {
  const t = useTranslations('sheetEditing')
  const { kind, choices = [], required } = field
  const text = value === null || value === undefined ? '' : String(value)
  if (kind === 'choice')
    return (
      <select className="input" defaultValue={text} {...shared}>
        {(!required || mayBeEmpty) && <option value="">{t('choose')}</option>}
        {choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    )
  if (kind === 'longText') return <textarea rows={4} defaultValue={text} {...shared} />
  const modes = {
    phone: { type: 'tel', autoComplete: 'off' },
    email: { type: 'email', autoComplete: 'off' },
    web: { type: 'text', inputMode: 'url', placeholder: 'https://' },
    number: { type: 'text', inputMode: 'numeric' },
    postcode: { type: 'text', inputMode: 'numeric' },
    text: { type: 'text' },
    degrees: { type: 'text' },
    check: {},
  } as const
  return <input className="input" defaultValue={text} {...modes[kind]} {...shared} />
}
