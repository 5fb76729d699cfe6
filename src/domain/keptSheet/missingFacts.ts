/** What readers look for first on a kept sheet, and what is asked of whoever keeps it when it is not there. */
export const AWAITED_FACTS = ['description', 'phone', 'email', 'address', 'hours', 'units'] as const
export type AwaitedFact = (typeof AWAITED_FACTS)[number]

/** `units` of a facility: how many are active; `null` for what has none. */
export type SheetFacts = {
  kind: 'organisations' | 'facilities'
  description: string | null
  phones: number
  emails: number
  city: string | null
  hours: number
  units: number
}

/** The awaited facts that a sheet lacks, in the order in which readers miss them; a facility has units rather than hours. */
export function missingFacts(facts: SheetFacts): AwaitedFact[] {
  const has: Record<AwaitedFact, boolean> = {
    description: Boolean(facts.description?.trim()),
    phone: facts.phones > 0,
    email: facts.emails > 0,
    address: Boolean(facts.city?.trim()),
    hours: facts.kind === 'facilities' || facts.hours > 0,
    units: facts.kind === 'organisations' || facts.units > 0,
  }
  return AWAITED_FACTS.filter((fact) => !has[fact])
}
