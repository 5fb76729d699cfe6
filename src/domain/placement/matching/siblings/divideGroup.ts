import type { GroupTable } from './assignGroup'

/** Groups of children in different places; `worth`: the fewer units the better, then the sum of their scores. */
export type Division = { worth: number; groups: readonly { site: number; mask: number }[] }

type Ask = {
  sites: readonly GroupTable[]
  children: number
  /** Whether two sites are near enough to one another; absent where any two are. */
  isNear?: (one: number, other: number) => boolean
  /** How many divisions are wanted. */
  most: number
}
type Option = { site: number; worth: number }

/** What one unit more weighs: more than the scores of seven children together. */
const UNIT_WEIGHT = 1000

/**
 * Divides children between as few sites as can be, exactly: the best divisions in two groups, else in three, and so on, with as few units as can be, then the best scores; two groups never
 * share a site. Branch and bound: a division is left as soon as its best end cannot enter the list.
 */
export function divideGroup({ sites, children, isNear, most }: Ask): Division[] {
  const options = optionsOf(sites, children, isNear ? null : children + most - 1)
  for (let groups = 2; groups <= children; groups += 1) {
    const found: Division[] = []
    for (const masks of partitions((1 << children) - 1, groups))
      fillGroups({ masks, options, isNear, most, found })
    if (found.length > 0) return found
  }
  return []
}

/**
 * The sites that can take each set of children, the best first. Where any two sites may be chosen together, the few best of each set are
 * enough: at most `children - 1` of them are taken by other groups.
 */
function optionsOf(sites: readonly GroupTable[], children: number, most: number | null): Option[][] {
  const all = 1 << children
  return Array.from({ length: all }, (_, mask) => {
    if (mask === 0) return []
    const able = sites.flatMap(({ at }, site) => {
      const found = at(mask, 0)
      return found ? [{ site, worth: found.score - found.units * UNIT_WEIGHT }] : []
    })
    able.sort((one, other) => other.worth - one.worth || one.site - other.site)
    return most === null ? able : able.slice(0, most)
  })
}

type Fill = Pick<Ask, 'isNear' | 'most'> & {
  masks: readonly number[]
  options: readonly Option[][]
  found: Division[]
}

function fillGroups({ masks, options, isNear, most, found }: Fill): void {
  // The set that fewest sites can take comes first: it leaves the least to try.
  const ordered = [...masks].sort(
    (one, other) => (options[one]?.length ?? 0) - (options[other]?.length ?? 0) || one - other,
  )
  const bests = ordered.map((mask) => options[mask]?.[0]?.worth ?? Number.NEGATIVE_INFINITY)
  const after = bests.map((_, at) => bests.slice(at + 1).reduce((sum, each) => sum + each, 0))
  const chosen: { site: number; mask: number }[] = []
  const go = (at: number, worth: number): void => {
    const mask = ordered[at]
    if (mask === undefined) {
      keep({ worth, groups: [...chosen] }, found, most)
      return
    }
    for (const option of options[mask] ?? []) {
      const least = found.length < most ? Number.NEGATIVE_INFINITY : (found.at(-1)?.worth ?? 0)
      // Options come the best first: the next ones end lower still.
      if (worth + option.worth + (after[at] ?? 0) <= least) return
      const isTaken = chosen.some(({ site }) => site === option.site)
      if (isTaken || (isNear && !chosen.every(({ site }) => isNear(site, option.site)))) continue
      chosen.push({ site: option.site, mask })
      go(at + 1, worth + option.worth)
      chosen.pop()
    }
  }
  go(0, 0)
}

function keep(division: Division, found: Division[], most: number): void {
  found.push(division)
  found.sort((one, other) => other.worth - one.worth)
  if (found.length > most) found.pop()
}

/** Every way to divide the children of a mask into so many groups, each once. */
function* partitions(mask: number, groups: number): Generator<number[]> {
  if (groups === 1) {
    if (mask !== 0) yield [mask]
    return
  }
  const first = mask & -mask
  const others = mask ^ first
  // Every group that holds the first child, what is left being divided in turn.
  for (let part = others; ; part = (part - 1) & others) {
    const rest = others ^ part
    if (rest !== 0) for (const tail of partitions(rest, groups - 1)) yield [first | part, ...tail]
    if (part === 0) return
  }
}
