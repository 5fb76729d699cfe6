import { sheetPath } from '@/domain/sheet/sheetNumber'
import { locationsOf } from '@/features/sheets/present/locationsOf'
import type { Organisation } from '@/payload-types'
import type { MapPoint } from '@/ui/map/MapPoint'

type Placed = Parameters<typeof locationsOf>[0] & Pick<Organisation, 'number' | 'name'>

/** The points of a masked sheet on its own map. */
export function pointsOf(sheet: Placed): MapPoint[] {
  const number = sheet.number ?? ''
  return locationsOf(sheet).map(({ lat, lng }) => ({
    number,
    title: sheet.name,
    href: sheetPath(number),
    lat,
    lng,
  }))
}
