import type { Organisation } from '@/payload-types'

type Placed = Pick<Organisation, 'latitude' | 'longitude'> & {
  permanences?: Organisation['permanences']
}

/** Every point where a sheet receives, its permanences included. The sheet is already masked. */
export function locationsOf(sheet: Placed): { lat: number; lng: number }[] {
  return [sheet, ...(sheet.permanences ?? [])].flatMap(({ latitude, longitude }) =>
    typeof latitude === 'number' && typeof longitude === 'number' ? [{ lat: latitude, lng: longitude }] : [],
  )
}
