import { useTranslations } from 'next-intl'
import { FieldFault } from '@/ui/FieldFault'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'
import type { OwnPlace } from '../read/findOwnPlace'

/** What was typed of the keeping of a place and was refused, with why; `word` is the field. */
export type TypedKeep = { action: 'rename' | 'end'; word: string; fault: string }

type Props = { frame: CalendarFrame; place: OwnPlace; typed: TypedKeep | null }

/** Another name for a place, and the end of its service: for managers and coordinators. */
export function KeepPlaceForms({ frame: { desk, sheet, today }, place, typed }: Props) {
  const t = useTranslations('placeCalendar.bed')
  const action = calendarPath(desk, sheet.number, 'places', 'agir')
  const own = (name: TypedKeep['action']) => (typed?.action === name ? typed : null)
  const forms = [
    {
      name: 'rename',
      title: t('rename'),
      label: t('reference'),
      hint: t('referenceHint'),
      submit: t('save'),
    },
    { name: 'end', title: t('end'), label: t('lastDay'), hint: t('endHint'), submit: t('endIt') },
  ] as const
  return (
    <section className="acts">
      <h2 className="head">{t('keep')}</h2>
      {forms
        .filter(({ name }) => name === 'rename' || place.inServiceTo === null)
        .map(({ name, title, label, hint, submit }) => {
          const fault = own(name)?.fault
          const first = name === 'rename' ? place.reference : today
          return (
            <details key={name} className="act" open={Boolean(fault)}>
              <summary>{title}</summary>
              <form noValidate method="post" action={action} className="grid gap-4">
                <input type="hidden" name="action" value={name} />
                <input type="hidden" name="place" value={place.id} />
                <div className="field">
                  <label htmlFor={`keep-${name}`}>{label}</label>
                  <p className="hint" id={`keep-${name}-hint`}>
                    {hint}
                  </p>
                  <input
                    id={`keep-${name}`}
                    name="word"
                    type={name === 'end' ? 'date' : 'text'}
                    maxLength={name === 'end' ? undefined : 40}
                    autoComplete="off"
                    defaultValue={own(name)?.word ?? first}
                    aria-invalid={Boolean(fault)}
                    aria-describedby={[`keep-${name}-hint`, fault && `keep-${name}-fault`]
                      .filter(Boolean)
                      .join(' ')}
                  />
                  <FieldFault id={`keep-${name}-fault`} message={fault} />
                </div>
                <p className="actions">
                  <button type="submit" className={name === 'end' ? 'btn danger' : 'btn'}>
                    {submit}
                  </button>
                </p>
              </form>
            </details>
          )
        })}
    </section>
  )
}
