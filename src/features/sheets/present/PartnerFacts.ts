import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import type { OrganisationKind } from '@/domain/organisation/closedLists'

/** What a row of the directory shows beyond the index, already masked. `organisation`: the one that offers a service. */
export type PartnerFacts = {
  city: string | null
  phone: string | null
  hours: OpeningHours
  closures: Closure[]
  organisation: { name: string; number: string; kind: OrganisationKind } | null
}
