import { FEATURE_FLOORS } from './importRules'
import { importsOf } from './importsOf'

const FEATURES = 'src/features/'

/** The room of a file of features, `finding/search`; a file that stands on its floor alone is a room; `null` elsewhere. */
export function roomOf(path: string): string | null {
  if (!path.startsWith(FEATURES)) return null
  const [floor = '', room = '', ...rest] = path
    .slice(FEATURES.length)
    .replace(/\.tsx?$/, '')
    .split('/')
  return rest.length > 0 ? `${floor}/${room}` : floor
}

/** Tells whether an import between two files of features goes up; to a floor that is not known, or from one, it does. */
export function climbs(file: string, target: string): boolean {
  const [from, to] = [roomOf(file), roomOf(target)]
  if (from === null || to === null || from === to) return false
  return !isFloor(from) || !isFloor(to) || floorOf(to) > floorOf(from)
}

const FLOORS: readonly string[] = FEATURE_FLOORS
const floorOf = (room: string): number => FLOORS.indexOf(room.split('/')[0] ?? '')
const isFloor = (room: string): boolean => floorOf(room) >= 0

type Source = { file: string; text: string }

/** The rooms of features that import one another, as sentences: each circle once, and one file of each of its steps. */
export function roomCircles(sources: readonly Source[]): string[] {
  const steps = new Map<string, Map<string, string>>()
  for (const { file, text } of sources)
    for (const { target } of importsOf(file, text)) {
      const [from, to] = [roomOf(file), target === null ? null : roomOf(target)]
      if (from === null || to === null || from === to) continue
      steps.set(from, (steps.get(from) ?? new Map<string, string>()).set(to, file))
    }
  const circles = [...steps.keys()].flatMap((room) => {
    const way = wayBack(room, steps)
    // Told from its first room in the alphabet alone.
    return way && [...way].sort()[0] === room ? [way] : []
  })
  return circles.map((way) => {
    const files = way.map((room, at) => steps.get(room)?.get(way[at + 1] ?? way[0] ?? '') ?? '')
    return `pièces en rond : ${[...way, way[0]].join(' → ')} (${files.join(', ')})`
  })
}

/** The shortest way from a room back to itself, without its last step; `null` when there is none. */
function wayBack(start: string, steps: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] | null {
  const queue: string[][] = [[start]]
  const seen = new Set<string>()
  for (let way = queue.shift(); way; way = queue.shift())
    for (const next of steps.get(way.at(-1) ?? '')?.keys() ?? []) {
      if (next === start) return way
      if (seen.has(next)) continue
      seen.add(next)
      queue.push([...way, next])
    }
  return null
}
