/** What readers look for first on a kept sheet, and what is asked of whoever keeps it when it is not there. */
export const AWAITED_FACTS = ['description', 'phone', 'email', 'address', 'hours', 'units'] as const
export type AwaitedFact = (typeof AWAITED_FACTS)[number]

/** How much of each awaited fact a sheet says: texts, or how many there are. */
export type SaidFacts = Readonly<Record<AwaitedFact, string | number | null>>

/** The facts awaited of a kind of sheet that one of them lacks, in the order in which readers miss them. */
export function missingFacts(awaited: readonly AwaitedFact[], said: Partial<SaidFacts>): AwaitedFact[] {
  const isSaid = (fact: AwaitedFact) => {
    const value = said[fact] ?? 0
    return typeof value === 'string' ? value.trim() !== '' : value > 0
  }
  return AWAITED_FACTS.filter((fact) => awaited.includes(fact) && !isSaid(fact))
}
