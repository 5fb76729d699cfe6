import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { amountWords, figureWords, periodWords } from '@/domain/rates/amountWords'
import { dayWords } from '@/domain/rates/dayWords'
import type { RateEntry } from '@/domain/rates/Rate'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { SafeLink } from '@/ui/SafeLink'
import type { RateReading } from '../present/rateReading'
import { stateWords } from '../present/stateWords'
import { rateDay } from './rateDay'

/** What applies on the day read, large, with its text, since when and until when. */
export function RateAnswer({ reading }: { reading: RateReading }) {
  const t = useTranslations('rates')
  const { rate, day, isToday, entry, next, shownThen, rows } = reading
  const isGiven = entry?.kind === 'amount'
  const states = stateWords(rows.find((row) => row.entry === entry)?.states ?? [])
  const facts: [string, ReactNode][] = [
    [t('text'), isGiven && <Reference entry={entry} formula={rate.formula} />],
    [t('published'), isGiven && entry.publishedOn && rateDay(entry.publishedOn)],
    [
      t('comes'),
      isToday &&
        (next ? t('nextOne', { words: nextWords(), day: dayWords(next.effectFrom) }) : t('comesNone')),
    ],
    [t('formula'), rate.formula],
    [t('still'), isToday && rate.stillValidOn && rateDay(rate.stillValidOn)],
  ]
  function nextWords(): string {
    if (!next || next.kind === 'end') return t('none').toLowerCase()
    return next.brackets.length > 0 ? t('tranches', { count: next.brackets.length }) : amountWords(rate, next)
  }
  return (
    <section className="rate-answer" aria-labelledby="valeur">
      <h2 id="valeur" className="small dim">
        {isToday ? t('today') : t('onDay', { day: dayWords(day) })}
      </h2>
      {isGiven ? <Figure reading={reading} entry={entry} /> : <p className="rate-none">{t('none')}</p>}
      <p className="small rate-since">
        {isGiven && <span>{t.rich('inEffect', { day: () => rateDay(entry.effectFrom) })}</span>}
        {!isGiven && <WhyNone reading={reading} />}
        {isGiven &&
          states.map(({ code, label, tone }) => (
            <span key={code} className={`state ${tone}`}>
              {label}
            </span>
          ))}
      </p>
      {shownThen && <p className="small dim">{t('shownThen', { words: shownThen })}</p>}
      <dl className="facts small">
        {facts.map(([name, value]) =>
          value ? (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ) : null,
        )}
      </dl>
    </section>
  )
}

function Figure({ reading: { rate, scale }, entry }: { reading: RateReading; entry: RateEntry }) {
  const t = useTranslations('rates')
  if (entry.amount !== null)
    return (
      <p className="rate-now num">
        {figureWords(entry.amount, entry.unit ?? rate.unit, rate.base)}{' '}
        <span>{periodWords(rate.period)}</span>
      </p>
    )
  const sum = scale?.sum ? figureWords(scale.sum, rate.thresholdUnit ?? 'number', rate.thresholdBase) : null
  return (
    <>
      <p className="rate-now num">{t('tranches', { count: entry.brackets.length })}</p>
      {sum && (
        <p>
          {scale?.amount
            ? t('scaleAnswer', {
                sum,
                words: amountWords(
                  rate.reading === 'marginal'
                    ? { unit: rate.thresholdUnit ?? 'EUR', base: null, period: null }
                    : rate,
                  {
                    kind: 'amount',
                    amount: scale.amount,
                    unit: rate.reading === 'marginal' ? null : entry.unit,
                  },
                ),
              })
            : t('scaleNone', { sum })}
        </p>
      )}
    </>
  )
}

function WhyNone({ reading: { entry, first } }: { reading: RateReading }) {
  const t = useTranslations('rates')
  if (entry) return t('noneAfter', { day: dayWords(entry.effectFrom) })
  return first ? t('noneBefore', { day: dayWords(first.effectFrom) }) : t('noneEver')
}

function Reference({ entry, formula }: { entry: RateEntry; formula: string | null }) {
  const t = useTranslations('rates')
  if (!entry.reference) return formula ? t('workedOut') : <span className="late">{t('noReference')}</span>
  return <SafeLink href={entry.reference.url}>{frenchSpaces(entry.reference.title)}</SafeLink>
}
