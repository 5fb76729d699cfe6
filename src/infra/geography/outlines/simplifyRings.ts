export type Position = readonly [lng: number, lat: number]
export type Ring = readonly Position[]
/** `border`: lines that one ring alone has, those of the whole. */
export type Simplified = { rings: Position[][]; border: Position[][] }

type Arc = { points: Position[]; key: string }

/**
 * Simplifies closed rings so that neighbours keep one border: rings are cut where three borders meet, and each arc is simplified by
 * Douglas-Peucker in one direction whoever reads it, so that both sides get the same points. A ring too small for the tolerance
 * (degrees of latitude) stays as it is.
 */
export function simplifyRings(rings: readonly Ring[], tolerance: number): Simplified {
  const neighbours = neighboursOf(rings)
  const isJunction = (point: Position) => (neighbours.get(keyOf(point))?.size ?? 0) !== 2
  const cut = rings.map((ring) => arcsOf(open(ring), isJunction))
  const uses = new Map<string, number>()
  for (const { key } of cut.flat()) uses.set(key, (uses.get(key) ?? 0) + 1)
  const border = cut.flat().flatMap(({ points, key }) => (uses.get(key) === 1 ? [points] : []))
  return {
    rings: cut.map((arcs, at) => {
      const joined = arcs.flatMap(({ points }) => simplifyArc(points, tolerance).slice(0, -1))
      const [first] = joined
      return first && joined.length > 2 ? [...joined, first] : [...(rings[at] ?? [])]
    }),
    border: border.map((points) => simplifyArc(points, tolerance)),
  }
}

const keyOf = ([lng, lat]: Position) => `${lng} ${lat}`

/** A closed ring without its last point, nor points said twice. */
const open = (ring: Ring): Position[] =>
  ring.filter((point, at) => at > 0 && keyOf(point) !== keyOf(ring[at - 1] ?? point))

function neighboursOf(rings: readonly Ring[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (one: string, other: string) => {
    const known = found.get(one)
    if (known) known.add(other)
    else found.set(one, new Set([other]))
  }
  for (const ring of rings) {
    const points = open(ring)
    for (const [at, point] of points.entries()) {
      const next = points[(at + 1) % points.length] ?? point
      add(keyOf(point), keyOf(next))
      add(keyOf(next), keyOf(point))
    }
  }
  return found
}

/** The arcs of a ring between its junctions; where it has fewer than two, its first point in order and the farthest from it stand in. */
function arcsOf(points: readonly Position[], isJunction: (point: Position) => boolean): Arc[] {
  const stops = points.flatMap((point, at) => (isJunction(point) ? [at] : []))
  if (stops.length < 2) {
    const from = stops[0] ?? firstOf(points)
    stops.splice(0, stops.length, ...[from, farthestFrom(points, from)].sort((a, b) => a - b))
  }
  return stops.map((start, rank) => {
    const end = stops[(rank + 1) % stops.length] ?? start
    const length = (end - start + points.length) % points.length || points.length
    const arc = Array.from(
      { length: length + 1 },
      (_, step) => points[(start + step) % points.length],
    ).flatMap((point) => (point ? [point] : []))
    const keys = arc.map(keyOf)
    return { points: arc, key: [keys.join(), [...keys].reverse().join()].sort()[0] ?? '' }
  })
}

const firstOf = (points: readonly Position[]): number =>
  points.reduce((best, point, at) => (keyOf(point) < keyOf(points[best] ?? point) ? at : best), 0)

function farthestFrom(points: readonly Position[], from: number): number {
  const [lng, lat] = points[from] ?? [0, 0]
  const far = (point: Position) => Math.hypot(point[0] - lng, point[1] - lat)
  return points.reduce((best, point, at) => (far(point) > far(points[best] ?? [lng, lat]) ? at : best), from)
}

function simplifyArc(points: readonly Position[], tolerance: number): Position[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || keyOf(first) <= keyOf(last)) return douglasPeucker(points, tolerance)
  return douglasPeucker([...points].reverse(), tolerance).reverse()
}

function douglasPeucker(points: readonly Position[], tolerance: number): Position[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return [...points]
  let [worst, at] = [0, 0]
  for (const [rank, point] of points.entries()) {
    const away = distanceToLine(point, first, last)
    if (away > worst) [worst, at] = [away, rank]
  }
  if (worst <= tolerance) return [first, last]
  return [
    ...douglasPeucker(points.slice(0, at + 1), tolerance).slice(0, -1),
    ...douglasPeucker(points.slice(at), tolerance),
  ]
}

/** Degrees of latitude from a point to a segment. */
function distanceToLine(point: Position, from: Position, to: Position): number {
  const narrow = Math.cos((from[1] * Math.PI) / 180)
  const [x, y] = [(point[0] - from[0]) * narrow, point[1] - from[1]]
  const [dx, dy] = [(to[0] - from[0]) * narrow, to[1] - from[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length))
  return Math.hypot(x - along * dx, y - along * dy)
}
