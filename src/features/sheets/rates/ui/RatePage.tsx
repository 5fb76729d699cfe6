import { Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { RATE_DOMAINS, RATE_ZONES } from '@/domain/rates/closedLists'
import { dayWords } from '@/domain/rates/dayWords'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { RateReading } from '../present/rateReading'
import type { KeptRate } from '../read/findRateForEditors'
import { EntryTable } from './EntryTable'
import { RateAnswer } from './RateAnswer'
import { RateChart } from './RateChart'
import { RateDayForm } from './RateDayForm'
import { ScaleTable } from './ScaleTable'

/** One rate: what applies, the table of a scale, another day, all values and how they moved. `editors`: what they alone are told. */
export function RatePage({ reading, editors }: { reading: RateReading; editors: KeptRate | null }) {
  const t = useTranslations('rates')
  const { rate, day, isToday, entry, rows } = reading
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: '/baremes', text: t('title') },
          { href: `/baremes?domaine=${rate.domain}`, text: labelOf(RATE_DOMAINS, rate.domain) },
        ]}
        here={rate.shortLabel ?? rate.label}
      />
      <div className="page rate-page">
        <div className="rate-title">
          <p className="meta">
            <span className="kind">{labelOf(RATE_DOMAINS, rate.domain)}</span>
            <span className="tag">{labelOf(RATE_ZONES, rate.zone)}</span>
            <span className="xs dim">{rate.code}</span>
          </p>
          <h1>{frenchSpaces(rate.label)}</h1>
          {rate.description && <p className="lead">{frenchSpaces(rate.description)}</p>}
        </div>
        {!isToday && (
          <p className="notice info">
            <span>
              {t('reading', { day: dayWords(day) })} <a href={`/baremes/${rate.code}`}>{t('backToday')}</a>
            </span>
          </p>
        )}
        <RateAnswer reading={reading} />
        {entry && entry.brackets.length > 0 && <ScaleTable rate={rate} entry={entry} day={day} />}
        <RateDayForm reading={reading} />
        {editors && (
          <div className="actions no-print">
            <a className="btn quiet" href={`/bureau/baremes/${rate.code}/valeur`}>
              <Pencil className="icon" aria-hidden />
              {t('edit')}
            </a>
            {editors.expected && (
              <span className="small soon">
                {t('expectedText', {
                  note: editors.expected.note ?? 'none',
                  day: editors.expected.day ? dayWords(editors.expected.day) : 'none',
                })}
              </span>
            )}
          </div>
        )}
        <RateChart rate={rate} today={reading.today} />
        {rows.length > 0 && <EntryTable rate={rate} rows={rows} />}
        <p className="actions small no-print">
          <a href={`/baremes/telecharger?code=${rate.code}`} download>
            {t('csvOne')}
          </a>
        </p>
      </div>
    </>
  )
}
