import { useTranslations } from 'next-intl'
import { nationalPath } from '@/domain/nationalSheet/nationalAddress'
import type { NationalRow } from '@/features/catalogue/nationalSheets/NationalDocument'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Props = {
  rows: readonly NationalRow[]
  /** Codes of those that somebody here completed. */
  completed: ReadonlySet<string>
}

/** National sheets in a list, each with its day, and whether it is completed here. */
export function NationalList({ rows, completed }: Props) {
  const t = useTranslations('nationalSheets')
  return (
    <ol>
      {rows.map(({ code, title, description, type, modifiedOn }) => (
        <li key={code} className="hit">
          <div className="l1">
            <span className="kind">{frenchSpaces(type) || t('one')}</span>
            <span className="xs dim">{code}</span>
            {modifiedOn && (
              <span className="state dim">{t('modifiedOn', { day: frenchDay(new Date(modifiedOn)) })}</span>
            )}
          </div>
          <h2>
            <a className="t" href={nationalPath(code)}>
              {frenchSpaces(title)}
            </a>
          </h2>
          {description && <p>{frenchSpaces(description)}</p>}
          {completed.has(code) && (
            <div className="l4">
              <span className="tag info">{t('withComplement')}</span>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
