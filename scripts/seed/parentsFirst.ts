import type { OrganisationContent } from './content/types'

/** The organisations, each after those that it names (its parent, its hosts). @throws where they name each other in a ring. */
export function parentsFirst(all: readonly OrganisationContent[]): OrganisationContent[] {
  const placed = new Set<string>()
  const sorted: OrganisationContent[] = []
  let left = [...all]
  while (left.length > 0) {
    const ready = left.filter((each) => namedBy(each).every((number) => placed.has(number)))
    if (ready.length === 0)
      throw new Error(`Demo organisations name each other: ${left.map(({ number }) => number).join(', ')}`)
    for (const each of ready) placed.add(each.number)
    sorted.push(...ready)
    left = left.filter(({ number }) => !placed.has(number))
  }
  return sorted
}

function namedBy({ parent, permanences = [] }: OrganisationContent): string[] {
  return [parent, ...permanences.map(({ host }) => host)].filter((number) => number !== undefined)
}
