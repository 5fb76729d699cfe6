import { Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Reading } from '@/domain/editions/closedLists'
import { pastPath, printQuery } from '@/domain/editions/pastPath'
import { localTime } from '@/domain/localTime'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { ReadAtForm } from '@/features/sheets/editions/ui/ReadAtForm'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { wordsOfDay } from '../present/wordsOfDay'
import type { Past, ToldEdition } from '../read/findPast'

type Props = { past: Past; told: ToldEdition; reading: Reading; day: string; now: Date }

/** Which edition is read, in place of the card of trust, and the ways to print it and to read another day: nothing that acts on the sheet of today. */
export function EditionCard({ past: { number }, told, reading, day, now }: Props) {
  const t = useTranslations('editions')
  const isToCome = told.effectFrom > localTime(now).day
  return (
    <>
      <section className="card trust pastCard" aria-label={t('card')}>
        <h2 className="t">{t('edition', { edition: told.edition })}</h2>
        <dl>
          <dt>{t('kind')}</dt>
          <dd>{t(`nature.${told.nature}`)}</dd>
          {told.summary && (
            <>
              <dt>{t('change')}</dt>
              <dd>{frenchSpaces(told.summary)}</dd>
            </>
          )}
          <dt>{t('published')}</dt>
          <dd>
            <Day date={told.publishedAt} />
          </dd>
          <dt>{t('effect')}</dt>
          <dd>{t(isToCome ? 'effectFromFuture' : 'effectFrom', { day: wordsOfDay(told.effectFrom) })}</dd>
        </dl>
        <p className="actions no-print mt-2">
          <a href={pastPath(number)}>{t('all')}</a>
        </p>
      </section>
      <div className="actions no-print">
        <a className="btn" href={`${sheetPath(number)}/imprimer?${printQuery({ day, reading })}`}>
          <Printer className="icon" aria-hidden />
          {t('print')}
        </a>
      </div>
      <details className="fold no-print">
        <summary>{t('anotherDay')}</summary>
        <ReadAtForm
          number={number}
          id="lire-au"
          typed={{ day: day.split('-').reverse().join('/'), reading }}
        />
      </details>
    </>
  )
}
