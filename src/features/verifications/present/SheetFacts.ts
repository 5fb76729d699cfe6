/** The few facts that matter on a sheet, in the order in which they are checked. */
export const FACT_KEYS = [
  'address',
  'phones',
  'emails',
  'website',
  'hours',
  'access',
  'contact',
  'conditions',
  'units',
  'forWhom',
  'amount',
  'where',
  'delay',
] as const
export type FactKey = (typeof FACT_KEYS)[number]

/** A fact in words; no line when nothing is known, `withheld` when this reader may not see it. */
export type Fact = { key: FactKey; lines: string[]; withheld: boolean }

/** What somebody reads before saying that a sheet is right. */
export type SheetFacts = {
  name: string
  number: string
  facts: Fact[]
  verifiedAt: string | null
  reviewDueAt: string | null
  modifiedAt: string | null
}
