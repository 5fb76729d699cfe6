import { useTranslations } from 'next-intl'
import { CLOSURE_REASONS } from '@/domain/closure/closureReasons'
import { CLOSURE_SPANS, type ClosureSpan, closureSpan } from '@/domain/closure/closureSpan'
import { shortDate } from '@/domain/hours/dayNames'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { FAULTS_ID } from '@/ui/FAULTS_ID'

type Props = {
  number: string
  today: string
  /** What was typed before a refusal. */
  typed: URLSearchParams
  /** Why it was refused. */
  fault: string | null
}

/** Those of the days. */
const OF_DAYS = new Set<string | null>(['past', 'backwards', 'tooLong', 'overlap', 'invalid'])

/** When, why, one button; today is chosen beforehand. Without script it is the same form. */
export function ClosureForm({ number, today, typed, fault }: Props) {
  const t = useTranslations('closures')
  const wrong = OF_DAYS.has(fault) ? { 'aria-invalid': true, 'aria-describedby': FAULTS_ID } : {}
  const chosen = CLOSURE_SPANS.find((span) => span === typed.get('span')) ?? 'today'
  const daysOf = (span: ClosureSpan): string => {
    if (span === 'dates') return ''
    const { from, to } = closureSpan(span, today)
    return from === to ? shortDate(from) : t('until', { day: shortDate(to) })
  }
  // On a Sunday the week is over: it would say the same as today.
  const spans = CLOSURE_SPANS.filter((span) => span !== 'week' || closureSpan(span, today).to !== today)
  return (
    <form method="post" action={keepingPath(number, 'fermeture', 'agir')} className="group grid gap-4">
      <input type="hidden" name="action" value="declare" />
      <fieldset>
        <legend className="label">{t('when')}</legend>
        <div className="grid grid-cols-2 gap-x-4">
          {spans.map((span) => (
            <label key={span} className="flex min-h-[44px] items-center gap-2">
              <input type="radio" name="span" value={span} defaultChecked={span === chosen} />
              <span>
                {t(`spans.${span}`)} <span className="xs dim nowrap">{daysOf(span)}</span>
              </span>
            </label>
          ))}
        </div>
        <div className="grid grid-cols-2 gap-4 supports-[selector(:has(*))]:hidden group-has-[[value=dates]:checked]:grid!">
          {(['from', 'to'] as const).map((name) => (
            <div key={name} className="field">
              <label htmlFor={name}>{t(name)}</label>
              <input
                id={name}
                name={name}
                type="date"
                className="input"
                min={today}
                defaultValue={typed.get(name) || today}
                {...wrong}
              />
            </div>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="label">{t('why')}</legend>
        <div className="grid grid-cols-2 gap-x-4">
          {CLOSURE_REASONS.map(({ code, label }) => (
            <label key={code} className="flex min-h-[44px] items-center gap-2">
              <input type="radio" name="reason" value={code} defaultChecked={typed.get('reason') === code} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor="message">{t('message')}</label>
        <input
          id="message"
          name="message"
          className="input"
          maxLength={200}
          autoComplete="off"
          defaultValue={typed.get('message') ?? ''}
        />
      </div>
      <div className="actions">
        <button type="submit" className="btn">
          {t('submit')}
        </button>
      </div>
    </form>
  )
}
