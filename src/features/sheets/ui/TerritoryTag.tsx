import { useTranslations } from 'next-intl'
import { coversTerritory } from '@/domain/territory/coversTerritory'
import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { territoryLabel } from '@/infra/geography/territoryLabel'

const SHOWN = 2

/** Where a local aid applies. One that does not reach the place one searches for stays in sight, and says so. */
export function TerritoryTag({
  territory,
  place,
}: {
  territory: readonly string[]
  place: readonly string[]
}) {
  const t = useTranslations('search')
  const local = territory.filter((code) => ['commune', 'epci'].includes(parseTerritoryCode(code)?.kind ?? ''))
  const elsewhere = place.length > 0 && territory.length > 0 && !coversTerritory(territory, place)
  if (!elsewhere && local.length === 0) return null
  const names = (elsewhere ? territory : local)
    .slice(0, SHOWN)
    .map((code) => territoryLabel(code))
    .join(', ')
  const rest = (elsewhere ? territory : local).length - SHOWN
  const where = rest > 0 ? t('andOthers', { names, count: rest }) : names
  return elsewhere ? (
    <span className="tag info">{t('elsewhere', { where })}</span>
  ) : (
    <span className="tag">{t('onlyIn', { where })}</span>
  )
}
