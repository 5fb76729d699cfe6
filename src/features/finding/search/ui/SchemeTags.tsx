import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { LEVELS } from '@/domain/scheme/closedLists'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { TerritoryTag } from '@/features/sheets/ui/TerritoryTag'
import type { SearchHit } from '@/infra/search/SearchAnswer'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'

const LONGEST_AMOUNT = 60
type Props = { hit: SearchHit; facts: RowFacts | undefined; place: readonly string[] }

/** What tells one scheme from another: its end, where it applies, its level, how much. */
export function SchemeTags({ hit, facts, place }: Props) {
  const t = useTranslations('search')
  // A tag is no sentence.
  const said = facts?.amount?.replace(/\.$/, '') ?? ''
  const amount = said.length <= LONGEST_AMOUNT ? said : ''
  return (
    <>
      {hit.ended && (
        <span className="tag late">
          {facts?.validUntil ? (
            <>
              {t('endedOn')} <Day date={facts.validUntil} />
            </>
          ) : (
            t('ended')
          )}
        </span>
      )}
      {facts && <TerritoryTag territory={facts.territory} place={place} />}
      {hit.level && <span className="tag">{labelOf(LEVELS, hit.level)}</span>}
      {amount && <span className="tag">{frenchSpaces(amount)}</span>}
    </>
  )
}
