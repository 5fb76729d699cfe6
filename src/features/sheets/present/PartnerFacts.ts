import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import type { OrganisationKind } from '@/domain/organisation/closedLists'

/** What a row of the directory shows beyond the index, already masked. `organisation`: the one that offers a service. */
export type PartnerFacts = {
  city: string | null
  phone: string | null
  hours: OpeningHours
  closures: Closure[]
  /** Code of the département where it is: its clock and its holidays. */
  departement: string | null
  /** When its source stopped giving it (ISO 8601): to be checked before anybody goes there. */
  missingSince?: string | null
  organisation: { name: string; number: string; kind: OrganisationKind } | null
}
