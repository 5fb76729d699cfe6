import { communeOf } from '@/infra/geography/recogniseCommune'

/** The INSEE code of the commune of today that a postcode and a name tell; `null` unless exactly one commune answers. */
export const inferInseeCode = (postcode: string | null, city: string | null): string | null =>
  communeOf({ city, postcode })
