import { useTranslations } from 'next-intl'
import { KIND_PLURALS } from '@/domain/organisation/kindPlurals'
import { atPlace } from '@/domain/territory/atPlace'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { TerritoryTag } from '@/features/sheets/ui/TerritoryTag'
import { distanceWords } from '@/ui/distanceWords'
import type { ResultRow, Twin } from '../read/resultRows'

type Props = {
  row: ResultRow
  facts: ReadonlyMap<string, RowFacts>
  /** Codes of the place one searches for, narrowest first. */
  place: readonly string[]
}

/** Under a metre or a commune, a distance tells nothing. */
const SAME_PLACE_KM = 1

/** Of a row that stands for several sheets of one title: how many, where the nearest is, and the way to each. */
export function TwinLines({ row, facts, place }: Props) {
  const t = useTranslations('search.twins')
  const { hit, km, twins } = row
  const all: Twin[] = [{ number: hit.number, title: hit.title, url: hit.url, km }, ...twins]
  const { many, feminine } = useMany(row, all, facts)
  const city = facts.get(hit.number)?.partner?.city ?? null
  const words = {
    feminine: String(feminine),
    place: city ? atPlace(city) : '',
    distance: distanceWords(km ?? 0),
  }
  const near = km !== null && t(!city ? 'nearestAway' : km < SAME_PLACE_KM ? 'nearest' : 'nearestAt', words)
  const where = near || (city && t('one', words))
  return (
    <details className="twins">
      <summary>{where ? `${many}, ${where}` : many}</summary>
      <ul>
        {all.map((twin) => (
          <TwinLine key={twin.number} twin={twin} facts={facts.get(twin.number)} place={place} />
        ))}
      </ul>
    </details>
  )
}

/** How many there are, by what offers them where that is one kind of organisation. */
function useMany({ hit }: ResultRow, all: readonly Twin[], facts: Props['facts']) {
  const t = useTranslations('search.twins')
  const count = all.length
  const owners = all.flatMap(({ number }) => facts.get(number)?.partner?.organisation ?? [])
  const [kind, ...otherKinds] = new Set(owners.map((owner) => owner.kind))
  if (new Set(owners.map(({ number }) => number)).size < count || !kind)
    return { many: t(hit.type, { count }), feminine: false }
  if (otherKinds.length > 0) return { many: t('owners', { count }), feminine: false }
  const { plural, feminine } = KIND_PLURALS[kind]
  return { many: t('in', { count, owners: plural }), feminine }
}

type LineProps = { twin: Twin; facts: RowFacts | undefined; place: readonly string[] }

/** One of them: who offers it, or its own title and number; where, how far, for which territory. */
function TwinLine({ twin, facts, place }: LineProps) {
  const t = useTranslations('search')
  const partner = facts?.partner
  const where = [
    partner?.organisation ? null : t('number', { number: twin.number }),
    partner?.city,
    twin.km !== null && twin.km >= SAME_PLACE_KM && distanceWords(twin.km),
  ].filter(Boolean)
  return (
    <li>
      <a href={twin.url}>{partner?.organisation?.name ?? twin.title}</a>
      {where.length > 0 && <span className="dim">{where.join(' · ')}</span>}
      {facts && <TerritoryTag territory={facts.territory} place={place} />}
    </li>
  )
}
