import { type PhoneRegion, regionOfPrefix } from './phoneRegion'

const FRENCH = /^0[1-9]\d{8}$/
const OVERSEAS = ['262', '590', '594', '596']
const SIGNIFICANT = /^[1-9]\d{8}$/

/** `0169804646` → `01 69 80 46 46`. */
export const inPairs = (digits: string): string => digits.replaceAll(/(\d{2})(?=\d)/g, '$1 ')

/** A French number of ten digits as the directory writes it, `null` when it is none. */
export function frenchNumber(digits: string): string | null {
  return FRENCH.test(digits) ? inPairs(digits) : null
}

/**
 * A number with its prefix, without `+`, when it is dialled from France as a French one or belongs to a territory with numbers of its
 * own: `33169804646` → `01 69 80 46 46`, `687241234` → `+687 24 12 34`.
 */
export function prefixedNumber(digits: string): string | null {
  const prefix = digits.slice(0, 3)
  if (digits.startsWith('33')) {
    const rest = digits.slice(2).replace(/^0/, '')
    return SIGNIFICANT.test(rest) ? inPairs(`0${rest}`) : shortOf(rest)
  }
  const rest = digits.slice(prefix.length).replace(/^0/, '')
  if (OVERSEAS.includes(prefix)) return SIGNIFICANT.test(rest) ? inPairs(`0${rest}`) : null
  const region = regionOfPrefix(prefix)
  return region
    ? regionalNumber(rest.length > 6 && prefix === '508' ? rest.replace(/^508/, '') : rest, region)
    : null
}

/** Short numbers have no form from abroad: `+33 3631` is 3631. */
const shortOf = (digits: string): string | null => (/^3\d{3}$/.test(digits) ? digits : null)

/** A number as it is dialled within a territory, with what it takes to dial it from elsewhere; `null` when none is made so. */
export function regionalNumber(digits: string, { prefix, length, first }: PhoneRegion): string | null {
  if (digits.length !== length || !first.test(digits)) return null
  // Saint-Pierre-et-Miquelon is dialled from France as any French number.
  return prefix === '508' ? inPairs(`0508${digits}`) : `+${prefix} ${inPairs(digits)}`
}

const SHORT = /^(?:1[578]|11[2459]|19[167]|116\d{3}|118\d{3}|10\d{2}|3\d{3})$/

/** Emergency and social lines: `115`, `3919`, `116117`. */
export const isShortNumber = (digits: string): boolean => SHORT.test(digits)
