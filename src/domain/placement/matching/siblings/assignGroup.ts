/**
 * A unit as an assignment sees it. `cost`: criteria to pass over, whoever it takes. `whole` places are free all along, `partly` others for a part of the days; `most` siblings are
 * received together by its own word (`null` where it says nothing); `children`: what each costs (criteria to pass over) and is worth,
 * `null` where it cannot be received.
 */
export type UnitOption = {
  cost: number
  whole: number
  partly: number
  most: number | null
  children: readonly ({ cost: number; score: number } | null)[]
}

/** Children, by rank, for each unit that takes some (by rank too); `cost`: criteria to pass over; `score`: the sum of theirs. */
export type GroupAssignment = { units: number; cost: number; score: number; taken: readonly Taken[] }
type Taken = { unit: number; children: readonly number[] }

type Cell = { units: number; score: number; unit: number; part: number; from: Cell | null }

/** The most criteria that are passed over in an assignment: one that would unblock, and no more. */
const MOST_COST = 1

/** The best assignments of children to the units of one place: `at(mask, cost)` for the children of a mask, passing over `cost` criteria. */
export type GroupTable = { at: (mask: number, cost: number) => GroupAssignment | null }

/**
 * Assigns children to the units of one place, exactly: for each set of children and each count of criteria to pass over, the fewest units,
 * then the best sum of scores. Dynamic programming over sets: units × 3^children steps, seven children being the most that are asked.
 */
export function assignGroup(units: readonly UnitOption[], children: number): GroupTable {
  const all = 1 << children
  const cells: (Cell | null)[][] = Array.from({ length: MOST_COST + 1 }, () => new Array(all).fill(null))
  const empty: Cell = { units: 0, score: 0, unit: -1, part: 0, from: null }
  const first = cells[0]
  if (first) first[0] = empty
  for (const [rank, unit] of units.entries()) addUnit(cells, rank, takesOf(unit, children))
  return {
    at: (mask, cost) => {
      const cell = cells[cost]?.[mask]
      return cell ? toAssignment(cell, cost) : null
    },
  }
}

type Take = { part: number; cost: number; score: number }

/** Sets of children that a unit can take at once. */
function takesOf({ cost: own, whole, partly, most, children }: UnitOption, count: number): Take[] {
  const room = whole + partly
  if (room === 0 || own > MOST_COST) return []
  const takes: Take[] = []
  for (let part = 1; part < 1 << count; part += 1) {
    const ranks = ranksOf(part)
    if (ranks.length > room) continue
    const told = ranks.map((rank) => children[rank] ?? null)
    if (told.some((each) => each === null)) continue
    const sum = (name: 'cost' | 'score') => told.reduce((total, each) => total + (each?.[name] ?? 0), 0)
    const late = Math.max(0, ranks.length - whole)
    const crowded = most !== null && ranks.length > most ? 1 : 0
    const cost = own + sum('cost') + late + crowded
    if (cost <= MOST_COST) takes.push({ part, cost, score: sum('score') })
  }
  return takes
}

/** From the largest sets down, so that a unit is never added to what it has just given. */
function addUnit(cells: (Cell | null)[][], unit: number, takes: readonly Take[]): void {
  const all = cells[0]?.length ?? 0
  for (let mask = all - 1; mask >= 0; mask -= 1)
    for (const { part, cost, score } of takes) {
      if ((mask & part) !== 0) continue
      for (let before = MOST_COST - cost; before >= 0; before -= 1) {
        const from = cells[before]?.[mask]
        const row = cells[before + cost]
        if (!from || !row) continue
        const next = { units: from.units + 1, score: from.score + score, unit, part, from }
        if (isBetter(next, row[mask | part])) row[mask | part] = next
      }
    }
}

const isBetter = (one: Cell, other: Cell | null | undefined): boolean =>
  !other || one.units < other.units || (one.units === other.units && one.score > other.score)

function toAssignment(cell: Cell, cost: number): GroupAssignment {
  const taken: Taken[] = []
  for (let at: Cell | null = cell; at && at.part !== 0; at = at.from)
    taken.push({ unit: at.unit, children: ranksOf(at.part) })
  return { units: cell.units, cost, score: cell.score, taken }
}

/** The ranks of the children of a mask. */
export function ranksOf(mask: number): number[] {
  const ranks: number[] = []
  for (let rank = 0; mask >> rank > 0; rank += 1) if ((mask >> rank) & 1) ranks.push(rank)
  return ranks
}
