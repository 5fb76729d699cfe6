/** The few facts that matter on a sheet. */
type FactKey =
  | 'address'
  | 'phones'
  | 'emails'
  | 'website'
  | 'hours'
  | 'access'
  | 'contact'
  | 'conditions'
  | 'units'
  | 'forWhom'
  | 'amount'
  | 'where'
  | 'delay'
  | 'summary'
  | 'legal'

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
