import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ConcernedSheet } from '../NationalChange'

/** The local sheets that a national change concerns, each with why, and the way to read and to mend it. */
export function ConcernedList({ local }: { local: readonly ConcernedSheet[] }) {
  const t = useTranslations('national')
  return (
    <section aria-labelledby="changement-locales">
      <h3 id="changement-locales" className="label">
        {t('local', { count: local.length })}
      </h3>
      <ul className="lines">
        {local.map(({ kind, id, number, title, reasons }) => (
          <li key={id} className="actions">
            <a href={sheetPath(number)}>{frenchSpaces(title)}</a> <span className="xs dim num">{number}</span>
            <span className="small dim">{reasons.map((reason) => t(`reason.${reason}`)).join(', ')}</span>
            <a
              href={`/admin/collections/${kind}/${id}`}
              aria-label={t('editNamed', { title })}
              className="btn quiet ml-auto"
            >
              {t('edit')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
