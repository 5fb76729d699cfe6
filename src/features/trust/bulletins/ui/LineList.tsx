import { useTranslations } from 'next-intl'
import { changedSheetPath, changePath } from '@/features/keeping/changes/changePath'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { lineGroups } from '../present/lineGroups'
import type { ReadLine } from '../read/readBulletin'

/** The lines of a bulletin by theme or chapter: what sheet, what sort of change, what changes, and where before and after are read. */
export function LineList({ lines }: { lines: readonly ReadLine[] }) {
  const t = useTranslations('bulletins')
  return lineGroups(lines).map(({ heading, lines: inIt }, at) => (
    <section key={heading ?? ''} aria-labelledby={`theme-${at + 1}`} className="mt-6">
      <div className="head">
        <h2 id={`theme-${at + 1}`}>{frenchSpaces(heading ?? t('others'))}</h2>
      </div>
      <ul className="lines changes">
        {inIt.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
    </section>
  ))
}

function Line({ line }: { line: ReadLine }) {
  const t = useTranslations('bulletins')
  const { sheetNumber, title, nature, cause, summary, day, isWithdrawn, correctedAt } = line
  const compared = changePath(sheetNumber, { day, edition: line.edition ?? null, nature })
  return (
    <li>
      <p>
        <a className="t" href={changedSheetPath(sheetNumber, isWithdrawn)}>
          {frenchSpaces(title)}
        </a>{' '}
        <span className="tag">{t(`nature.${nature}`)}</span>{' '}
        <span className="xs dim">
          {[
            sheetNumber,
            ...(cause && cause !== 'silent' && nature !== 'new' ? [t(`cause.${cause}`)] : []),
            t('appliesFrom', { day: wordsOfDay(day) }),
            ...(isWithdrawn && nature !== 'removed' ? [t('withdrawn')] : []),
          ].join(' · ')}
        </span>
      </p>
      {summary && <p>{frenchSpaces(summary)}</p>}
      {correctedAt && (
        <p className="small dim">{t('corrected', { day: frenchDay(new Date(correctedAt)) })}</p>
      )}
      {compared && (
        <p className="actions small no-print">
          <a href={compared} aria-label={t('seeChangeOf', { title })}>
            {t('seeChange')}
          </a>
        </p>
      )}
    </li>
  )
}
