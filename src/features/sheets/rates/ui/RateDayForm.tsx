import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { RATE_UNITS } from '@/domain/rates/closedLists'
import { FieldFault } from '@/ui/FieldFault'
import type { RateReading } from '../present/rateReading'

/** Asks for the value of another day, and for what a scale gives for a sum; a plain form, which works without JavaScript. */
export function RateDayForm({ reading: { rate, day, dayFault, scale } }: { reading: RateReading }) {
  const t = useTranslations('rates')
  const sumFault = scale && scale.sum === null ? t('askSumFault', { typed: scale.typed }) : undefined
  const unit = labelOf(RATE_UNITS, rate.thresholdUnit ?? 'number').toLowerCase()
  return (
    <section className="no-print" aria-labelledby="autre-jour">
      <h2 id="autre-jour">{t('askTitle')}</h2>
      <form action={`/baremes/${rate.code}`} className="rate-form">
        <div className="field">
          <label htmlFor="au">{t('askDay')}</label>
          <input
            id="au"
            name="au"
            type="date"
            required
            defaultValue={dayFault ?? day}
            aria-invalid={dayFault ? true : undefined}
            aria-describedby={dayFault ? 'au-faute' : undefined}
          />
          {dayFault && <FieldFault id="au-faute" message={t('askFault')} />}
        </div>
        {rate.reading && (
          <div className="field">
            <label htmlFor="pour">{t('askSum')}</label>
            <input
              id="pour"
              name="pour"
              inputMode="decimal"
              maxLength={40}
              defaultValue={scale?.typed}
              aria-invalid={sumFault ? true : undefined}
              aria-describedby={sumFault ? 'pour-faute' : 'pour-aide'}
            />
            <span id="pour-aide" className="hint">
              {t('askSumHint', { unit: rate.thresholdBase ? `${unit} ${rate.thresholdBase}` : unit })}
            </span>
            {sumFault && <FieldFault id="pour-faute" message={sumFault} />}
          </div>
        )}
        <button type="submit" className="btn quiet">
          {t('askSubmit')}
        </button>
      </form>
    </section>
  )
}
