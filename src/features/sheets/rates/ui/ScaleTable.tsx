import { useTranslations } from 'next-intl'
import { figureWords } from '@/domain/rates/amountWords'
import { dayWords } from '@/domain/rates/dayWords'
import type { Rate, RateEntry } from '@/domain/rates/Rate'
import { thresholdUnitOf } from '@/domain/rates/thresholdUnitOf'

/** The tranches of a scale on a day, whole, and how they are read. */
export function ScaleTable({ rate, entry, day }: { rate: Rate; entry: RateEntry; day: string }) {
  const t = useTranslations('rates')
  const unit = entry.unit ?? rate.unit
  const thresholdUnit = thresholdUnitOf(rate, entry)
  return (
    <section className="table-scroll" aria-label={t('scaleLabel', { day: dayWords(day) })}>
      <table className="rate-table">
        <caption className="small dim">{t(`readings.${rate.reading ?? 'single'}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('threshold')}</th>
            <th scope="col">{rate.reading === 'marginal' ? t('rate') : t('amount')}</th>
          </tr>
        </thead>
        <tbody>
          {entry.brackets.map(({ threshold, value }) => (
            <tr key={`${threshold} ${value}`}>
              <th scope="row" className="num">
                {threshold === null ? t('noDay') : figureWords(threshold, thresholdUnit, rate.thresholdBase)}
              </th>
              <td className="num">{value === null ? t('noDay') : figureWords(value, unit, rate.base)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
