import { paragraphsToRichText } from '@/features/sheets/richText/paragraphsToRichText'
import type { Scheme } from '@/payload-types'
import type { SchemeValues } from './SchemeValues'

/** Imported values as the collection stores them; `idOf` gives a theme's id by slug. Fields that are not given are left out. */
export function toSchemeData(values: Partial<SchemeValues>, idOf: (slug: string) => string): Partial<Scheme> {
  const { themes, body, validFrom, validUntil, verifiedAt, ...same } = values
  return {
    ...same,
    ...(themes && { themes: themes.map(idOf) }),
    ...(body && { body: paragraphsToRichText(body) }),
    ...(validFrom !== undefined && { validFrom: noon(validFrom) }),
    ...(validUntil !== undefined && { validUntil: noon(validUntil) }),
    ...(verifiedAt !== undefined && { verifiedAt: noon(verifiedAt) }),
  }
}

/** Noon in UTC, as the date picker of the admin writes a day: the same day wherever it is read in France. */
function noon(day: string | null): string | null {
  return day && `${day}T12:00:00.000Z`
}
