/** The territories whose numbers have fewer than ten digits, by the three first digits of their codes. */
const REGIONS = {
  '975': { prefix: '508', length: 6, first: /^[45]/ },
  '986': { prefix: '681', length: 6, first: /^[4-9]/ },
  '987': { prefix: '689', length: 8, first: /^[48]/ },
  '988': { prefix: '687', length: 6, first: /^[2-9]/ },
} as const

/** How numbers are made in such a territory: its prefix from elsewhere, their length there, how they start. */
export type PhoneRegion = (typeof REGIONS)[keyof typeof REGIONS]

/** Where a number is answered: enough of its address to tell the territory. */
export type PhonePlace = { postcode?: string | null; inseeCode?: string | null }

const CODE_LENGTH = 3

/** The territory of an address where numbers have fewer than ten digits, `null` elsewhere. */
export function phoneRegion({ postcode, inseeCode }: PhonePlace): PhoneRegion | null {
  const code = (inseeCode || postcode || '').slice(0, CODE_LENGTH)
  return Object.entries(REGIONS).find(([known]) => known === code)?.[1] ?? null
}

/** The territory of a prefix, `687` for instance. */
export function regionOfPrefix(prefix: string): PhoneRegion | null {
  return Object.values(REGIONS).find((region) => region.prefix === prefix) ?? null
}
