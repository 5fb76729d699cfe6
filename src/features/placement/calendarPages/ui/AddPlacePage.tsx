import { getTranslations } from 'next-intl/server'
import type { Unit } from '@/payload-types'
import { FaultSummary } from '@/ui/FaultSummary'
import { FieldFault } from '@/ui/FieldFault'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'
import type { PlaceFault, TypedPlaceForm } from '../present/TypedPlaceForm'
import { CalendarHead } from './CalendarHead'

type Choice = readonly { code: string; label: string }[]
type Field = {
  name: keyof TypedPlaceForm
  label: string
  hint?: string
  choices?: Choice
  type?: 'date' | 'text'
}
type Props = {
  frame: CalendarFrame
  unit: Pick<Unit, 'id' | 'name'>
  title: string
  text: string
  /** Which form it is. */
  action: 'add' | 'extra'
  fields: readonly Field[]
  submit: string
  values: Partial<TypedPlaceForm>
  faults: readonly PlaceFault[]
}

/** The form of a place that begins: one more, or a surnombre. */
export async function AddPlacePage({
  frame,
  unit,
  title,
  text,
  action,
  fields,
  submit,
  values,
  faults,
}: Props) {
  const t = await getTranslations('placeCalendar')
  const { desk, sheet } = frame
  const faultOf = (name: string) => faults.find(({ path }) => path === name)?.message
  return (
    <div className="page narrow calendar-page">
      <CalendarHead frame={frame} title={title} text={`${sheet.name} · ${unit.name}`} here={title} />
      <FaultSummary
        title={t('notSaved.faults')}
        faults={faults.map(({ path, message }) => ({
          id: path,
          label: fields.find(({ name }) => name === path)?.label ?? title,
          message,
        }))}
      />
      <p className="small dim">{text}</p>
      <form
        noValidate
        method="post"
        action={calendarPath(desk, sheet.number, 'places', 'agir')}
        className="grid gap-4"
      >
        <input type="hidden" name="action" value={action} />
        <input type="hidden" name="unit" value={unit.id} />
        {fields.map(({ name, label, hint, choices, type = 'text' }) => {
          const fault = faultOf(name)
          const common = {
            id: name,
            name,
            defaultValue: values[name] ?? '',
            'aria-invalid': Boolean(fault),
            'aria-describedby':
              [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined,
          }
          return (
            <div key={name} className="field">
              <label htmlFor={name}>{label}</label>
              {hint && (
                <p className="hint" id={`${name}-hint`}>
                  {hint}
                </p>
              )}
              {choices ? (
                <select {...common}>
                  <option value="">{t('field.choose')}</option>
                  {choices.map((choice) => (
                    <option key={choice.code} value={choice.code}>
                      {choice.label}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  {...common}
                  type={type}
                  maxLength={type === 'text' ? 40 : undefined}
                  autoComplete="off"
                />
              )}
              <FieldFault id={`${name}-fault`} message={fault} />
            </div>
          )
        })}
        <p className="actions">
          <button type="submit" className="btn">
            {submit}
          </button>
        </p>
      </form>
    </div>
  )
}
