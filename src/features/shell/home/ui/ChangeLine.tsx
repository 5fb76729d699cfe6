import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { VersionChange } from '@/features/catalogue/schemeHistory/present/changesBetween'
import { clip } from '@/features/sheets/values/clip'
import { Day } from '@/ui/Day'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'

type Props = {
  number: string
  title: string
  /** ISO 8601. */
  at: string
  /** What the sheet's own page tells of it. */
  change: VersionChange
  now: Date
}

/** A sheet that changed: when, what the change is, and what it was and is now. */
export function ChangeLine({ number, title, at, change, now }: Props) {
  const t = useTranslations('home')
  const th = useTranslations('history')
  const date = new Date(at)
  return (
    <li className="change">
      <Day date={at}>{daysBetween(date, now) <= 1 ? relativeDay(date, now) : frenchDay(date, 'short')}</Day>
      <div>
        <a className="t" href={sheetPath(number)}>
          {frenchSpaces(title)}
        </a>{' '}
        <span className="tag">{th(`nature.${change.nature}`)}</span>
        <ChangeWords change={change} />
        {change.nature !== 'new' && (
          <a className="small" href={`${sheetPath(number)}/changements`} aria-label={t('seeOf', { title })}>
            {t('see')}
          </a>
        )}
      </div>
    </li>
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
