import { useTranslations } from 'next-intl'
import { RATE_DOMAINS } from '@/domain/rates/closedLists'
import { dayWords } from '@/domain/rates/dayWords'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { RateRow } from '../present/RateRow'
import { rateDay } from './rateDay'

/** Rates by domain, each with what applies today and what comes next. */
export function RateList({ rows }: { rows: readonly RateRow[] }) {
  return RATE_DOMAINS.map(({ code, label }) => ({
    code,
    label,
    own: rows.filter(({ domain }) => domain === code),
  }))
    .filter(({ own }) => own.length > 0)
    .map(({ code, label, own }) => (
      <section key={code} aria-labelledby={`domaine-${code}`}>
        <div className="head">
          <h2 id={`domaine-${code}`}>{label}</h2>
          <span className="small dim num">{own.length}</span>
        </div>
        <ul className="rate-rows">
          {own.map((row) => (
            <Row key={row.code} row={row} />
          ))}
        </ul>
      </section>
    ))
}

function Row({ row: { code, label, shortLabel, tranches, words, since, next } }: { row: RateRow }) {
  const t = useTranslations('rates')
  return (
    <li>
      <div>
        <a href={`/baremes/${code}`}>{frenchSpaces(shortLabel ?? label)}</a>
        {shortLabel && shortLabel !== label && <span className="small dim">{frenchSpaces(label)}</span>}
      </div>
      <div className="rate-figure">
        <strong className="num">{tranches > 0 ? t('tranches', { count: tranches }) : words}</strong>
        {since && <span className="xs dim">{t.rich('since', { day: () => rateDay(since) })}</span>}
        {next && (
          <span className="xs info">
            {next.words === null
              ? t('nextEnd', { day: dayWords(next.day) })
              : t('nextOne', { words: next.words, day: dayWords(next.day) }).trim()}
          </span>
        )}
      </div>
    </li>
  )
}
