import { useTranslations } from 'next-intl'
import { OUT_OF_SERVICE_REASONS } from '@/domain/facility/closedLists'
import type { Fault } from '@/domain/facility/Fault'
import type { SheetUnit } from '@/features/keeping/units/read/listUnits'
import { FieldFault } from '@/ui/FieldFault'
import type { TypedPeriod } from '../TypedPlaces'

const EMPTY: TypedPeriod = { from: '', to: '', count: '', reason: '', note: '', drop: false }

type Props = {
  unit: Pick<SheetUnit, 'id' | 'name'>
  periods: readonly TypedPeriod[]
  faults: readonly Fault[]
}

/** Places that nobody can take for a time, each period with its reason; the last row adds one. */
export function OutOfServiceFields({ unit, periods, faults }: Props) {
  const t = useTranslations('freePlaces')
  return (
    <details open={faults.some(({ path }) => path.startsWith('outOfService.'))}>
      <summary>
        {t('out', { count: periods.length })} <span className="sr">{t('ofUnit', { name: unit.name })}</span>
      </summary>
      {[...periods, EMPTY].map((period, at) => (
        <PeriodFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its rank in the form
          key={at}
          id={`out.${unit.id}.${at}`}
          period={period}
          isNew={at === periods.length}
          faultOf={(field) => faults.find(({ path }) => path === `outOfService.${at}.${field}`)?.message}
        />
      ))}
    </details>
  )
}

type Period = {
  id: string
  period: TypedPeriod
  isNew: boolean
  faultOf: (field: string) => string | undefined
}

function PeriodFields({ id, period, isNew, faultOf }: Period) {
  const t = useTranslations('freePlaces')
  const field = (name: 'from' | 'to' | 'count' | 'note', type: 'date' | 'number' | 'text') => (
    <div className="field">
      <label htmlFor={`${id}.${name}`}>{t(`period.${name}`)}</label>
      <input
        id={`${id}.${name}`}
        name={`${id}.${name}`}
        type={type}
        defaultValue={period[name]}
        maxLength={type === 'text' ? 120 : undefined}
        min={type === 'number' ? 1 : undefined}
        aria-invalid={Boolean(faultOf(name))}
        aria-describedby={faultOf(name) ? `${id}.${name}-fault` : undefined}
      />
      <FieldFault id={`${id}.${name}-fault`} message={faultOf(name)} />
    </div>
  )
  return (
    <fieldset className="period">
      <legend className="label">{t(isNew ? 'period.add' : 'period.one')}</legend>
      {field('count', 'number')}
      <div className="field">
        <label htmlFor={`${id}.reason`}>{t('period.reason')}</label>
        <select
          id={`${id}.reason`}
          name={`${id}.reason`}
          defaultValue={period.reason}
          aria-invalid={Boolean(faultOf('reason'))}
          aria-describedby={faultOf('reason') ? `${id}.reason-fault` : undefined}
        >
          <option value="">{t('period.choose')}</option>
          {OUT_OF_SERVICE_REASONS.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
        <FieldFault id={`${id}.reason-fault`} message={faultOf('reason')} />
      </div>
      {field('from', 'date')}
      {field('to', 'date')}
      {field('note', 'text')}
      {!isNew && (
        <label className="tick">
          <input type="checkbox" name={`${id}.drop`} value="1" defaultChecked={period.drop} />
          {t('period.drop')}
        </label>
      )}
    </fieldset>
  )
}
