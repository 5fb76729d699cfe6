import { cityOfArrondissement } from '../territory/cityOfArrondissement'
import { foldPlaceName } from '../territory/foldPlaceName'
import { distanceMetres } from './distanceMetres'
import type { PreparedFacts } from './preparedFacts'

/**
 * How two addresses stand, `null` where one is not known: another commune; another street; the same, whose number is another, is known of one
 * alone, or is the same.
 */
export type AddressRelation = 'otherCommune' | 'otherStreet' | 'otherNumber' | 'street' | 'same' | null

/** Compares communes, then streets. Symmetric. */
export function compareAddresses(a: PreparedFacts, b: PreparedFacts): AddressRelation {
  const isSame = isSameCommune(a, b)
  if (isSame === null) return null
  if (!isSame) return 'otherCommune'
  if (!a.street || !b.street) return null
  if (!isSameStreet(a.street.name, b.street.name)) return 'otherStreet'
  if (a.street.number === b.street.number) return 'same'
  return a.street.number === null || b.street.number === null ? 'street' : 'otherNumber'
}

/**
 * Whether both are in one commune, `null` where that is not known. Communes that share a postcode are told apart by their code, else by their name; Paris, Lyon
 * and Marseille may be known as a whole.
 */
export function isSameCommune(a: PreparedFacts, b: PreparedFacts): boolean | null {
  if (a.insee && b.insee) {
    if (a.insee === b.insee) return true
    const isWhole = [a.insee, b.insee].some((code) => code === cityOfArrondissement(code))
    const isOneCity = cityOfArrondissement(a.insee) === cityOfArrondissement(b.insee)
    return isOneCity && isWhole && (!a.postcode || !b.postcode || a.postcode === b.postcode)
  }
  if (!a.postcode || !b.postcode) return null
  if (a.postcode !== b.postcode) return false
  return !a.city || !b.city || isNamedAlike(a.city, b.city)
}

/** One name within the other: “Évry” is what is left of “Évry-Courcouronnes” or of “Évry Cedex”. */
function isNamedAlike(first: string, second: string): boolean {
  const [few = [], many = []] = [first, second]
    .map((city) =>
      foldPlaceName(city)
        .replaceAll(/\bst(e?)\b/g, 'saint$1')
        .split(' '),
    )
    .sort((x, y) => x.length - y.length)
  return few.every((word) => many.includes(word))
}

/** The same words in any order, or all the words of the shorter name within the longer (“Maurice Thorez”, “Thorez”). */
function isSameStreet(first: string, second: string): boolean {
  if (first === second) return true
  const [few = [], many = []] = [first.split(' '), second.split(' ')].sort((x, y) => x.length - y.length)
  return few.some((word) => word.length > 3) && few.every((word) => many.includes(word))
}

/** Metres between their points, `null` where one is not known better than by its commune or street. */
export const metresBetween = (a: PreparedFacts, b: PreparedFacts): number | null =>
  a.point && b.point ? distanceMetres(a.point, b.point) : null
