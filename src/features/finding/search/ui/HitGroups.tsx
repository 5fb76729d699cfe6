import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { documentWords } from '@/domain/sheet/documentTypes'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { withValues } from '@/ui/filters/searchUrl'
import type { SearchGroup } from '../read/searchGroups'
import { HitRow } from './HitRow'

type Props = {
  groups: readonly SearchGroup[]
  facts: ReadonlyMap<string, RowFacts>
  params: URLSearchParams
  place: readonly string[]
  now: Date
}

/** What was found, type by type: the first sheets of each, and the way to all of them. */
export function HitGroups({ groups, facts, params, place, now }: Props) {
  const t = useTranslations('search')
  return (
    <>
      <nav className="tabs jump" aria-label={t('groups')}>
        {groups.map(({ type, total }) => (
          <a key={type} href={`#groupe-${type}`}>
            {documentWords(type).plural} <span className="num">{total}</span>
          </a>
        ))}
      </nav>
      {groups.map(({ type, total, count, rows }) => (
        <section key={type} className="group" aria-labelledby={`groupe-${type}`}>
          <h2 id={`groupe-${type}`}>
            {documentWords(type).plural} <span className="num dim">{total}</span>
          </h2>
          <ol>
            {rows.map((row) => (
              <HitRow key={row.hit.id} row={row} facts={facts} now={now} place={place} as="h3" />
            ))}
          </ol>
          {count > rows.length && (
            <a className="btn quiet" href={withValues(params, 'type', [type], '/recherche')}>
              {t('seeAll', { count: total, what: documentWords(type).plural.toLowerCase() })}{' '}
              <ArrowRight className="icon" aria-hidden />
            </a>
          )}
        </section>
      ))}
    </>
  )
}
