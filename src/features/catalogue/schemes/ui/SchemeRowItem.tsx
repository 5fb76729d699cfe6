import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { LEVELS, SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { hasEnded } from '@/domain/sheet/hasEnded'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { Freshness } from '@/features/sheets/ui/Freshness'
import { TerritoryTag } from '@/features/sheets/ui/TerritoryTag'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { SchemeRow } from '../present/SchemeRow'

/** A scheme in a list that did not come from the search: the same row, without a reason. `place`: codes, narrowest first. */
export function SchemeRowItem({ row, now, place }: { row: SchemeRow; now: Date; place: readonly string[] }) {
  const t = useTranslations('search')
  const { number, title, kind, summary, level, territory, verifiedAt, reviewDueAt, validUntil } = row
  return (
    <li className="hit">
      <div className="l1">
        {kind && <span className="kind">{labelOf(SCHEME_KINDS, kind)}</span>}
        <span className="xs dim">{t('number', { number: number ?? '' })}</span>
        <Freshness verifiedAt={verifiedAt} reviewDueAt={reviewDueAt} now={now} />
      </div>
      <h2>
        <a className="t" href={sheetPath(number ?? '')}>
          {frenchSpaces(title)}
        </a>
      </h2>
      {summary && <p>{frenchSpaces(summary)}</p>}
      <div className="l4">
        {hasEnded(validUntil, now) && <span className="tag late">{t('ended')}</span>}
        <TerritoryTag territory={territory ?? []} place={place} />
        {level && <span className="tag">{labelOf(LEVELS, level)}</span>}
      </div>
    </li>
  )
}
