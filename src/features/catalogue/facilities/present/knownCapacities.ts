import type { Facility } from '@/payload-types'

type Capacities = Pick<Facility, 'authorisedCapacity' | 'installedCapacity' | 'openCapacity'>

/** The three capacities that are known, each with its name: what is authorised is not always built, what is built not always open. */
export function knownCapacities(facility: Capacities): { name: keyof Capacities; count: number }[] {
  const names = ['authorisedCapacity', 'installedCapacity', 'openCapacity'] as const
  return names.flatMap((name) => {
    const count = facility[name]
    return typeof count === 'number' ? { name, count } : []
  })
}
