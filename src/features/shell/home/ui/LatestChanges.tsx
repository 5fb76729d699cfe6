import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { SchemeRow } from '@/features/catalogue/schemes/present/SchemeRow'
import { Day } from '@/ui/Day'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'

/** The sheets that changed last, with what the editor said of it. */
export function LatestChanges({ rows, now }: { rows: SchemeRow[]; now: Date }) {
  const t = useTranslations('home')
  return (
    <>
      <div className="head">
        <h2>{t('changes')}</h2>
      </div>
      {rows.length === 0 && <p className="dim small">{t('noChanges')}</p>}
      <ul className="lines">
        {rows.map(({ number, title, modifiedAt, changeNote, summary }) => (
          <li key={number} className="change">
            {modifiedAt ? <Day date={modifiedAt}>{when(new Date(modifiedAt), now)}</Day> : <span />}
            <div>
              <a href={sheetPath(number ?? '')}>{frenchSpaces(title)}</a>
              <p className="small dim">{frenchSpaces(changeNote ?? summary ?? '')}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function when(date: Date, now: Date): string {
  return daysBetween(date, now) <= 1 ? relativeDay(date, now) : frenchDay(date, 'short')
}
