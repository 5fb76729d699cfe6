import type { ComponentProps, ReactNode } from 'react'
import type { Fault } from '@/domain/facility/Fault'
import { FieldFault } from '@/ui/FieldFault'

type Common = {
  name: string
  label: string
  form: URLSearchParams
  faults: readonly Fault[]
  hint?: string
}
type Text = Common & { options?: never; rows?: never } & Pick<
    ComponentProps<'input'>,
    'type' | 'maxLength' | 'min' | 'max' | 'inputMode' | 'placeholder' | 'required' | 'autoFocus'
  >
type Choice = Common & {
  options: readonly { code: string; label: string }[]
  /** The words of no choice; one is always made where they lack. */
  choose?: string
  rows?: never
}
type Lines = Common & { rows: number; maxLength: number; options?: never }

/** A field of a form on placement, with its hint and why it is refused. Its id is its name, to which the summary of faults leads. */
export function ProfileField(props: Text | Choice | Lines) {
  const { name, label, form, faults, hint, ...control } = props
  const fault = faults.find(({ path }) => path === name)?.message
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const common = {
    id: name,
    name,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {controlOf(control, common, form.get(name) ?? '')}
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      <FieldFault id={`${name}-fault`} message={fault} />
    </div>
  )
}

type Control = Omit<Text, keyof Common> | Omit<Choice, keyof Common> | Omit<Lines, keyof Common>

function controlOf(control: Control, common: object, value: string): ReactNode {
  if (control.options) {
    const { options, choose } = control as Omit<Choice, keyof Common>
    return (
      <select {...common} defaultValue={value}>
        {choose !== undefined && <option value="">{choose}</option>}
        {options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  if (control.rows) {
    const { rows, maxLength } = control as Omit<Lines, keyof Common>
    return <textarea {...common} rows={rows} maxLength={maxLength} defaultValue={value} />
  }
  const { options: _options, rows: _rows, ...input } = control as Omit<Text, keyof Common>
  return <input {...common} {...input} defaultValue={value} />
}
