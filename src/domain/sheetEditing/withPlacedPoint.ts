import type { FieldValues } from './SheetField'

const BY_HAND = 'releve'

/**
 * A stored sheet with, in its address, the point that somebody placed by hand (`locationPrecision` `releve`): in forms it goes with
 * the address. A computed point is left out: it follows the address by itself.
 */
export function withPlacedPoint<Sheet extends FieldValues>(sheet: Sheet): Sheet {
  const { address, latitude, longitude, locationPrecision } = sheet
  if (locationPrecision !== BY_HAND || typeof latitude !== 'number' || typeof longitude !== 'number')
    return sheet
  const held = typeof address === 'object' && address !== null ? address : {}
  return { ...sheet, address: { ...held, latitude, longitude } }
}
