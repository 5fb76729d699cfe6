import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { VersionChange } from '@/features/catalogue/schemeHistory/present/changesBetween'
import type { LatestChange } from '@/features/catalogue/schemeHistory/read/findLatestChanges'
import { clip } from '@/features/sheets/values/clip'
import { Day } from '@/ui/Day'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'

/** The sheets that changed last, each with what the change is, and what it was and is now. */
export function LatestChanges({ changes, now }: { changes: readonly LatestChange[]; now: Date }) {
  const t = useTranslations('home')
  const th = useTranslations('history')
  return (
    <>
      <div className="head">
        <h2>{t('changes')}</h2>
      </div>
      {changes.length === 0 && <p className="dim small">{t('noChanges')}</p>}
      <ul className="lines">
        {changes.map(({ number, title, change }) => (
          <li key={number} className="change">
            <Day date={change.at}>{when(new Date(change.at), now)}</Day>
            <div>
              <span className="tag">{th(`nature.${change.nature}`)}</span>{' '}
              <a href={sheetPath(number)}>{frenchSpaces(title)}</a>
              <ChangeWords change={change} />
              {change.nature !== 'new' && (
                <a
                  className="small"
                  href={`${sheetPath(number)}/changements`}
                  aria-label={t('seeOf', { title })}
                >
                  {t('see')}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

const SHOWN = 90

function ChangeWords({ change: { note, changes } }: { change: VersionChange }) {
  const t = useTranslations('history')
  if (note) return <p className="small dim">{frenchSpaces(note)}</p>
  const [first, ...others] = changes ?? []
  if (!first) return null
  const words = (text: string) => (text ? frenchSpaces(clip(text, SHOWN)) : t('absent'))
  return (
    <p className="small dim">
      {t('fromTo', { field: t(`field.${first.field}`), was: words(first.was), is: words(first.is) })}
      {others.length > 0 && `, ${t('others', { count: others.length })}`}
    </p>
  )
}

function when(date: Date, now: Date): string {
  return daysBetween(date, now) <= 1 ? relativeDay(date, now) : frenchDay(date, 'short')
}
