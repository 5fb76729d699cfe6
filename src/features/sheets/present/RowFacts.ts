import type { PartnerFacts } from './PartnerFacts'

/** What a row of results shows beyond the index. `territory` holds codes; `partner`: of what is found somewhere. */
export type RowFacts = {
  territory: string[]
  amount: string | null
  validUntil: string | null
  partner: PartnerFacts | null
  /** Of a national sheet alone. */
  national?: NationalFacts
}

/** `modifiedOn`: the day of its file, `YYYY-MM-DD`; `local`: what people here added to it, as the reader may read it. */
type NationalFacts = { modifiedOn: string | null; local: string | null }

/** The row of what is found somewhere. */
export function partnerRow(partner: PartnerFacts): RowFacts {
  return { territory: [], amount: null, validUntil: null, partner }
}
