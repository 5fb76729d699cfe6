import { useTranslations } from 'next-intl'
import type { Commitment } from '@/domain/placement/Commitment'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { destinationWords, kindWords, reasonWords, stateWords } from '../present/commitmentWords'
import { spanWords } from '../present/dayWords'
import { instantWords } from '../present/instantWords'

/** The life of a commitment, line by line, the last first: what, who, when, and when it was typed later. */
export function HistoryLines({ lines }: { lines: readonly Commitment[] }) {
  const t = useTranslations('placeCalendar.commitment')
  return (
    <section>
      <h2 className="head">{t('history')}</h2>
      <ol className="lines history-lines">
        {[...lines].reverse().map((line) => {
          const told = [
            reasonWords(line),
            destinationWords(line.destination),
            line.note && frenchSpaces(line.note),
          ]
          const when = line.occurredAt
            ? t('typedLater', { occurred: instantWords(line.occurredAt), at: instantWords(line.at) })
            : instantWords(line.at)
          return (
            <li key={line.seq}>
              <p>
                <strong>{`${kindWords(line)}, ${stateWords(line).toLowerCase()}`}</strong>
                {`, ${spanWords(line.from, line.to)}`}
              </p>
              {told.some(Boolean) && <p className="small">{told.filter(Boolean).join(' · ')}</p>}
              {line.override && (
                <p className="small soon">{t('override', { reason: frenchSpaces(line.override) })}</p>
              )}
              <p className="small dim">
                {when}, {line.byName ? t('by', { name: line.byName }) : t('byProduct')}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
