import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { Change } from '../Change'
import { changedSheetPath, changePath } from '../changePath'

/** A sheet that changed: what sort of change, what changes, and where before and after are read. `why`: it is told to this person because. */
export function ChangedSheet({ change, why = null }: { change: Change; why?: string | null }) {
  const t = useTranslations('bulletins')
  const { number, title, nature, summary, isWithdrawn } = change
  const compared = changePath(number, change)
  return (
    <>
      <a className="t" href={changedSheetPath(number, isWithdrawn)}>
        {frenchSpaces(title)}
      </a>{' '}
      <span className="tag">{t(`nature.${nature}`)}</span> {why && <span className="xs dim">{why}</span>}
      {summary && <p className="small dim">{frenchSpaces(summary)}</p>}
      {compared && (
        <a className="small" href={compared} aria-label={t('seeChangeOf', { title })}>
          {t('seeChange')}
        </a>
      )}
    </>
  )
}
