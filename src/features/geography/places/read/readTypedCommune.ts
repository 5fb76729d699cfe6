import { communeLabels } from '@/infra/geography/communeLabels'
import { isPostcodeOf, recogniseCommune } from '@/infra/geography/recogniseCommune'

/** The INSEE code that a form means; without one, the namesakes to choose from, in words, or nothing known. */
export type TypedCommune = { code: string | null; namesakes: string | null }

/**
 * The commune that a form names, read as imports read it, but for a postcode that is not its own: nobody checks an import while it runs,
 * a person can mend a form.
 */
export function readTypedCommune(city: string | null | undefined, postcode?: string | null): TypedCommune {
  const found = recogniseCommune({ city, postcode }).filter(
    (commune) => !postcode || isPostcodeOf(commune, postcode),
  )
  const [only, ...others] = found
  if (others.length > 0) return { code: null, namesakes: communeLabels(found) }
  return { code: only?.code ?? null, namesakes: null }
}
