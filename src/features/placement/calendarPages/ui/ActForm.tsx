import { useTranslations } from 'next-intl'
import { FieldFault } from '@/ui/FieldFault'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'
import { ACT_FIELDS, type ActField, type TypedAct } from '../present/actFields'
import { fieldInstant } from '../present/instantWords'
import type { ActFault, TypedActForm } from '../present/TypedActForm'

type Props = {
  frame: CalendarFrame
  act: TypedAct
  place: string
  /** The commitment that it goes on with; `''` where it begins one. */
  thread: string
  /** Days that fields hold first, where they are not today. */
  presets?: Partial<Record<ActField['name'], string>>
  /** What was typed before a refusal of this very form. */
  typed: TypedActForm | null
  faults: readonly ActFault[]
  /** A rule stopped it, which a coordinator may pass over. */
  mayOverride: boolean
  /** Another title than that of the act. */
  title?: string
  isOpen?: boolean
}

/** One act on a calendar, folded until it is needed; it works without script. */
export function ActForm({
  frame,
  act,
  place,
  thread,
  presets = {},
  typed,
  faults,
  mayOverride,
  ...more
}: Props) {
  const t = useTranslations('placeCalendar')
  const { desk, sheet, today, now } = frame
  const id = `${act}-${thread || place}`
  const faultOf = (name: string) => faults.find(({ path }) => path === name)?.message
  const firstValue = (field: ActField): string => {
    if (typed) return typed[field.name]
    const preset = presets[field.name]
    return preset ?? (field.type === 'day' && field.preset === 'today' ? today : '')
  }
  const isPaper = Boolean(typed?.occurredAt || faultOf('occurredAt'))
  return (
    <details className="act" open={more.isOpen || typed !== null} id={act}>
      <summary>{more.title ?? t(`act.${act}`)}</summary>
      <form noValidate method="post" action={calendarPath(desk, sheet.number, 'agir')} className="grid gap-4">
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="place" value={place} />
        {thread && <input type="hidden" name="thread" value={thread} />}
        <p className="small dim">{t(`hint.${act}`)}</p>
        {ACT_FIELDS[act].map((field) => (
          <ActInput
            key={field.name}
            id={`${id}-${field.name}`}
            act={act}
            field={field}
            value={firstValue(field)}
            fault={faultOf(field.name)}
          />
        ))}
        {(mayOverride || typed?.override) && (
          <div className="field">
            <label htmlFor={`${id}-override`}>{t('field.override')}</label>
            <p className="hint" id={`${id}-override-hint`}>
              {t('field.overrideHint')}
            </p>
            <textarea
              id={`${id}-override`}
              name="override"
              rows={2}
              maxLength={500}
              defaultValue={typed?.override ?? ''}
              aria-invalid={Boolean(faultOf('override'))}
              aria-describedby={`${id}-override-hint${faultOf('override') ? ` ${id}-override-fault` : ''}`}
            />
            <FieldFault id={`${id}-override-fault`} message={faultOf('override')} />
          </div>
        )}
        <details className="fold paper-act" open={isPaper}>
          <summary className="small">{t('field.paper')}</summary>
          <div className="field">
            <label htmlFor={`${id}-occurredAt`}>{t('field.occurredAt')}</label>
            <p className="hint" id={`${id}-occurredAt-hint`}>
              {t('field.occurredHint')}
            </p>
            <input
              id={`${id}-occurredAt`}
              name="occurredAt"
              type="datetime-local"
              max={fieldInstant(now)}
              defaultValue={typed?.occurredAt ?? ''}
              aria-invalid={Boolean(faultOf('occurredAt'))}
              aria-describedby={`${id}-occurredAt-hint${faultOf('occurredAt') ? ` ${id}-occurredAt-fault` : ''}`}
            />
            <FieldFault id={`${id}-occurredAt-fault`} message={faultOf('occurredAt')} />
          </div>
        </details>
        <p className="actions">
          <button type="submit" className={act === 'cancel' ? 'btn danger' : 'btn'}>
            {t(`submit.${act}`)}
          </button>
        </p>
      </form>
    </details>
  )
}

type Input = { id: string; act: TypedAct; field: ActField; value: string; fault: string | undefined }

function ActInput({ id, act, field, value, fault }: Input) {
  const t = useTranslations('placeCalendar.field')
  const common = {
    id,
    name: field.name,
    defaultValue: value,
    'aria-invalid': Boolean(fault),
    'aria-describedby': fault ? `${id}-fault` : undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t(labelOf(act, field))}</label>
      {field.type === 'day' && <input {...common} type="date" required={field.required} />}
      {field.type === 'note' && <textarea {...common} rows={2} maxLength={500} />}
      {field.type === 'choice' && (
        <select {...common} required={field.required}>
          <option value="">{t('choose')}</option>
          {field.options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
      <FieldFault id={`${id}-fault`} message={fault} />
    </div>
  )
}

/** The words of a field, which are not those of another act. */
function labelOf(act: TypedAct, { name }: ActField) {
  if (name === 'on')
    return act === 'leave' ? 'onLeave' : act === 'back' || act === 'backInService' ? 'onBack' : 'on'
  if (name !== 'to') return name
  const words = { away: 'toKept', extend: 'toExtend', postpone: 'toSame' } as const
  return act === 'away' || act === 'extend' || act === 'postpone' ? words[act] : 'toOptional'
}
