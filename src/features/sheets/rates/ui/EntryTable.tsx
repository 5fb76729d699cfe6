import { useTranslations } from 'next-intl'
import { amountWords } from '@/domain/rates/amountWords'
import type { Rate } from '@/domain/rates/Rate'
import { storedDay } from '@/domain/rates/storedDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { SafeLink } from '@/ui/SafeLink'
import type { RateReading } from '../present/rateReading'
import { stateWords } from '../present/stateWords'
import { rateDay } from './rateDay'

type Rows = RateReading['rows']
/** What stands open, and fits an A4. */
const RECENT = 8

/** Every value of a rate, the last ones in sight: effect, Journal officiel, entry here, text, state in words. */
export function EntryTable({ rate, rows }: { rate: Rate; rows: Rows }) {
  const t = useTranslations('rates')
  const older = rows.slice(RECENT)
  return (
    <section aria-labelledby="valeurs">
      <h2 id="valeurs">{t('values')}</h2>
      <Table rate={rate} rows={rows.slice(0, RECENT)} />
      {older.length > 0 && (
        <>
          <details className="fold no-print">
            <summary>{t('older', { count: older.length })}</summary>
            <Table rate={rate} rows={older} />
          </details>
          <p className="print-only small">{t('olderPaper', { count: older.length })}</p>
        </>
      )}
    </section>
  )
}

function Table({ rate, rows }: { rate: Rate; rows: Rows }) {
  const t = useTranslations('rates')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached from the keyboard
    <section className="table-scroll" aria-label={t('tableLabel')} tabIndex={0}>
      <table className="rate-table rate-entries">
        <thead>
          <tr>
            {(['effect', 'amount', 'published', 'entered', 'reference', 'state'] as const).map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.entry.id} rate={rate} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ rate, row: { entry, states } }: { rate: Rate; row: Rows[number] }) {
  const t = useTranslations('rates')
  const { effectFrom, publishedOn, enteredAt, reference, note, brackets, kind } = entry
  const entered = storedDay(enteredAt)
  const unknown = <span className="dim">{t('noDay')}</span>
  return (
    <tr>
      <th scope="row">{rateDay(effectFrom)}</th>
      <td className="num">
        {brackets.length > 0 ? t('tranches', { count: brackets.length }) : amountWords(rate, entry)}
      </td>
      <td>{publishedOn ? rateDay(publishedOn) : unknown}</td>
      <td>{entered ? rateDay(entered) : rate.formula ? t('workedOut') : unknown}</td>
      <td>
        {reference ? (
          <SafeLink href={reference.url}>{frenchSpaces(reference.title)}</SafeLink>
        ) : kind === 'amount' && !rate.formula ? (
          <span className="late">{t('noReference')}</span>
        ) : null}
        {note && <span className="xs dim rate-note">{frenchSpaces(note)}</span>}
      </td>
      <td>
        {stateWords(rate.formula ? states.filter((state) => state !== 'incomplete') : states).map(
          ({ code, label, tone }) => (
            <span key={code} className={`state ${tone}`}>
              {label}
            </span>
          ),
        )}
      </td>
    </tr>
  )
}
