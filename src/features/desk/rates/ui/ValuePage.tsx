import { getTranslations } from 'next-intl/server'
import { amountWords } from '@/domain/rates/amountWords'
import { entryOn } from '@/domain/rates/entryOn'
import type { Rate, RateEntry } from '@/domain/rates/Rate'
import { bulletinFormPath } from '../present/bulletinFormPath'
import type { TypedValue, ValueFault } from '../present/typedValue'
import { textsPath } from '../ratePaths'
import type { Impact } from '../read/readImpact'
import { ConfirmValue } from './ConfirmValue'
import { ImpactList } from './ImpactList'
import { RateDeskFrame } from './RateDeskFrame'
import { ValueForm } from './ValueForm'

type Props = {
  rate: Rate
  today: string
  typed: TypedValue
  faults: readonly ValueFault[]
  /** What is typed, read; `null` before it is, and while it cannot be. */
  value: RateEntry | null
  impact: Impact
  info: string | null
  fault: string | null
}

/** A new value of a rate: typed, then what it changes sheet by sheet, then confirmed. Nothing changes before. */
export async function ValuePage({ rate, today, typed, faults, value, impact, info, fault }: Props) {
  const t = await getTranslations('rateDesk')
  return (
    <RateDeskFrame rate={rate} here="newValue" title="title" info={info} fault={fault}>
      {info === 'added' && (
        <p className="actions">
          <a className="btn" href={bulletinFormPath(rate, today)}>
            {t('bulletin')}
          </a>
        </p>
      )}
      <p className="lead">
        {t('now', { words: amountWords(rate, entryOn(rate.entries, today)), count: impact.sheets.length })}{' '}
        <a href={textsPath(rate.code)}>{t('findTexts')}</a>
      </p>
      <ValueForm rate={rate} typed={typed} faults={faults} />
      {value ? (
        <>
          <ImpactList impact={impact} rate={rate} typed={typed} isPreview />
          <ConfirmValue rate={rate} typed={typed} value={value} count={impact.sheets.length} />
        </>
      ) : (
        <ImpactList impact={impact} rate={rate} typed={typed} />
      )}
    </RateDeskFrame>
  )
}
