import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { LEVELS, PUBLICS, SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { Freshness } from '@/features/schemes/ui/Freshness'
import type { SearchHit } from '@/infra/search/SearchAnswer'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Marked } from '@/ui/Marked'
import type { HitFacts } from '../read/findHitFacts'
import { TerritoryTag } from './TerritoryTag'

const SHOWN_PUBLICS = 2
const LONGEST_AMOUNT = 60
type Props = {
  hit: SearchHit
  facts: HitFacts | undefined
  now: Date /** Codes of the place one searches for, narrowest first. */
  place: readonly string[]
}

/** A result: kind, number and trust; title; two lines; tags and why it is there. */
export function HitRow({ hit, facts, now, place }: Props) {
  const t = useTranslations('search')
  const amount = facts?.amount && facts.amount.length <= LONGEST_AMOUNT ? facts.amount : null
  return (
    <li className="hit">
      <div className="l1">
        {hit.kind && (
          <span className="kind">{labelOf([...SCHEME_KINDS, ...ORGANISATION_KINDS], hit.kind)}</span>
        )}
        <span className="xs dim">{t('number', { number: hit.number })}</span>
        <Freshness {...hit.freshness} now={now} />
      </div>
      <h2>
        <a className="t" href={hit.url}>
          <Marked html={frenchSpaces(hit.highlights.title)} />
        </a>
      </h2>
      {hit.highlights.snippet && (
        <p>
          <Marked html={frenchSpaces(hit.highlights.snippet)} />
        </p>
      )}
      <div className="l4">
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
        {hit.publics.slice(0, SHOWN_PUBLICS).map((code) => (
          <span key={code} className="tag">
            {labelOf(PUBLICS, code)}
          </span>
        ))}
        {hit.level && <span className="tag">{labelOf(LEVELS, hit.level)}</span>}
        {amount && <span className="tag">{frenchSpaces(amount)}</span>}
        {facts?.city && <span className="tag">{facts.city}</span>}
        {facts?.phone && <span className="tag num">{facts.phone}</span>}
        {hit.reason && <span className="why">{t(`reason.${hit.reason}`)}</span>}
      </div>
    </li>
  )
}
