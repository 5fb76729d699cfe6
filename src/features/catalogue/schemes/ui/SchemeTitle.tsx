import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { LEVELS, SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ReadableScheme } from '../read/findScheme'

/** Kind, level, acronyms; the name; the summary. */
export function SchemeTitle({ scheme }: { scheme: ReadableScheme }) {
  const t = useTranslations('search')
  return (
    <div className="title">
      <div className="meta">
        {scheme.kind && <span className="kind">{labelOf(SCHEME_KINDS, scheme.kind)}</span>}
        <span className="xs dim">{t('number', { number: scheme.number ?? '' })}</span>
        {scheme.level && <span className="tag">{labelOf(LEVELS, scheme.level)}</span>}
        {(scheme.acronyms ?? []).map((acronym) => (
          <span key={acronym} className="tag">
            {acronym}
          </span>
        ))}
      </div>
      <h1>{frenchSpaces(scheme.title)}</h1>
      {scheme.summary && <p className="lead">{frenchSpaces(scheme.summary)}</p>}
    </div>
  )
}
