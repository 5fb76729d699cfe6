import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ChangedFigures } from '../NationalChange'

/** The amounts that went and came in a national text, each a candidate value, with the rates of ours that it gave. */
export function ChangedAmounts({ figures: { before, after, rates } }: { figures: ChangedFigures }) {
  const t = useTranslations('national')
  if (before.length + after.length === 0) return null
  const list = (figures: readonly string[]) => frenchSpaces(figures.join(', '))
  return (
    <section aria-labelledby="changement-montants">
      <h3 id="changement-montants" className="label">
        {t('figures')}
      </h3>
      {before.length > 0 && <p>{t('figuresBefore', { list: list(before) })}</p>}
      {after.length > 0 && <p>{t('figuresAfter', { list: list(after) })}</p>}
      {rates.map(({ code, label }) => (
        <p key={code} className="actions">
          {t('figuresRate')} <a href={`/baremes/${code}`}>{frenchSpaces(label)}</a>
          <a className="btn quiet" href={`/bureau/baremes/${code}/valeur`}>
            {t('newValue')}
          </a>
        </p>
      ))}
    </section>
  )
}
