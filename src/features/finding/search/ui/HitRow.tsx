import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { PUBLICS } from '@/domain/sheet/closedLists'
import { hasEnded } from '@/domain/sheet/hasEnded'
import { kindOfType, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { entryOf } from '@/features/registry'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { Freshness } from '@/features/sheets/ui/Freshness'
import { PartnerFactsLine } from '@/features/sheets/ui/PartnerFactsLine'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Marked } from '@/ui/Marked'
import type { ResultRow } from '../read/resultRows'
import { FoundByNote } from './FoundByNote'
import { SchemeTags } from './SchemeTags'
import { TwinLines } from './TwinLines'

const SHOWN_PUBLICS = 2
type Props = {
  row: ResultRow
  /** By sheet number. */
  facts: ReadonlyMap<string, RowFacts>
  now: Date
  /** Codes of the place one searches for, narrowest first. */
  place: readonly string[]
  /** The heading of a row: under a group, one lower. */
  as?: 'h2' | 'h3'
}

/** A result: kind, number and trust; title; two lines; tags and why it is there. `data-sheet` ties it to its point on a map. */
export function HitRow({ row, facts: allFacts, now, place, as: Heading = 'h2' }: Props) {
  const t = useTranslations('search')
  const { hit, twins } = row
  const facts = allFacts.get(hit.number)
  const kind = kindOfType(hit.type)
  const owner = facts?.partner?.organisation
  return (
    <li className="hit" id={`fiche-${hit.number}`} data-sheet={hit.number}>
      <div className="l1">
        <span className="kind">
          {hit.kind ? labelOf(entryOf(kind).subkinds, hit.kind) : sheetKindSpec(kind).label}
        </span>
        <span className="xs dim">{t('number', { number: hit.number })}</span>
        <Freshness {...hit.freshness} now={now} />
      </div>
      <Heading>
        <a className="t" href={hit.url}>
          <Marked html={frenchSpaces(hit.highlights.title)} />
        </a>
      </Heading>
      {owner && twins.length === 0 && <p className="dim">{t('offeredBy', { name: owner.name })}</p>}
      {twins.length > 0 && <TwinLines row={row} facts={allFacts} place={place} />}
      {hit.highlights.snippet && (
        <p>
          <Marked html={frenchSpaces(hit.highlights.snippet)} />
        </p>
      )}
      <div className="l4">
        {hit.type === 'article' && hasEnded(facts?.validUntil, now) && (
          <span className="tag late">{t('ended')}</span>
        )}
        {hit.type === 'scheme' ? (
          <SchemeTags hit={hit} facts={facts} place={place} />
        ) : (
          <PartnerFactsLine facts={facts?.partner ?? null} distance={hit.distance} now={now} />
        )}
        {hit.type !== 'organisation' &&
          hit.publics.slice(0, SHOWN_PUBLICS).map((code) => (
            <span key={code} className="tag">
              {labelOf(PUBLICS, code)}
            </span>
          ))}
        <FoundByNote hit={hit} />
      </div>
    </li>
  )
}
