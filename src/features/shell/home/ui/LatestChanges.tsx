import { useTranslations } from 'next-intl'
import type { LatestChange } from '@/features/catalogue/schemeHistory/read/findLatestChanges'
import { ChangeLine } from './ChangeLine'

/** The sheets that changed last, each with what the change is, and what it was and is now. */
export function LatestChanges({ changes, now }: { changes: readonly LatestChange[]; now: Date }) {
  const t = useTranslations('home')
  return (
    <>
      <div className="head">
        <h2>{t('changes')}</h2>
        <a className="small" href="/bulletins">
          {t('bulletins')}
        </a>
      </div>
      {changes.length === 0 && <p className="dim small">{t('noChanges')}</p>}
      <ul className="lines">
        {changes.map(({ number, title, change }) => (
          <ChangeLine key={number} number={number} title={title} at={change.at} change={change} now={now} />
        ))}
      </ul>
    </>
  )
}
