import { useTranslations } from 'next-intl'
import type { Rate } from '@/domain/rates/Rate'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { FieldFault } from '@/ui/FieldFault'
import type { TypedValue, ValueFault, ValueField } from '../present/typedValue'
import { valuePath } from '../ratePaths'

type Props = { rate: Rate; typed: TypedValue; faults: readonly ValueFault[] }

const DAYS: readonly ValueField[] = ['effectFrom', 'publishedOn']
const NEEDED: readonly ValueField[] = ['amount', 'brackets', 'effectFrom', 'referenceTitle']

/** What an editor types of a value; sent, it shows what would change, and writes nothing. */
export function ValueForm({ rate, typed, faults }: Props) {
  const t = useTranslations('rateDesk')
  const fields: ValueField[] = [
    rate.kind === 'scale' ? 'brackets' : 'amount',
    'effectFrom',
    'publishedOn',
    'referenceTitle',
    'referenceUrl',
  ]
  return (
    <form
      action={valuePath(rate.code)}
      className="rate-form value-form"
      aria-describedby={faults.length ? FAULTS_ID : undefined}
    >
      {fields.map((name) => {
        const fault = faults.find(({ field }) => field === name)
        const shared = {
          id: name,
          name,
          defaultValue: typed[name],
          required: NEEDED.includes(name),
          'aria-invalid': fault ? true : undefined,
          'aria-describedby': `${name}-aide${fault ? ` ${name}-faute` : ''}`,
        }
        return (
          <div key={name} className="field">
            <label htmlFor={name}>{t(`field.${name}`)}</label>
            {name === 'brackets' ? (
              <textarea {...shared} rows={8} />
            ) : (
              <input
                {...shared}
                type={DAYS.includes(name) ? 'date' : 'text'}
                inputMode={name === 'amount' ? 'decimal' : undefined}
                autoComplete="off"
              />
            )}
            <span className="xs dim" id={`${name}-aide`}>
              {t(`help.${name}`)}
            </span>
            {fault && <FieldFault id={`${name}-faute`} message={fault.message} />}
          </div>
        )
      })}
      <p className="actions">
        <button type="submit" className="btn">
          {t('see')}
        </button>
      </p>
    </form>
  )
}
