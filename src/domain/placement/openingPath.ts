import { keepingPath } from '../sheet/keepingPath'

/** The page by which the count of a unit of a facility is turned into places. */
export const openingPath = (number: string, unit: string, ...rest: string[]): string =>
  keepingPath(number, 'unites', unit, 'places', ...rest)
