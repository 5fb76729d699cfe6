import { fold } from '@/domain/text/foldText'

type Read = { title: string; number: string }
type Stored = { id: string; title: string; planNumber: string | null; number?: string }
type Asked<R extends Read, S extends Stored> = {
  read: readonly R[]
  stored: readonly S[]
  /** The permanent number that a file gives. */
  ficheOf: (read: R) => string | null
}

/**
 * Which stored chapter or sheet each of a folder is: the one of its permanent number; else the only one of its title; else the one of its
 * plan number whose title shares most of its words. Any other is new: a number alone never makes one sheet another.
 */
export function matchThings<R extends Read, S extends Stored>({
  read,
  stored,
  ficheOf,
}: Asked<R, S>): Map<R, S> {
  const matched = new Map<R, S>()
  const left = new Set(stored)
  const take = (one: R, found: S | undefined): void => {
    if (!found || matched.has(one) || !left.has(found)) return
    matched.set(one, found)
    left.delete(found)
  }
  const byNumber = new Map(stored.map((each) => [each.number ?? '', each]))
  for (const one of read) take(one, byNumber.get(ficheOf(one) ?? '-'))
  const titles = uniqueByTitle([...left])
  const asked = uniqueByTitle(read.filter((one) => !matched.has(one)))
  for (const [title, one] of asked) if (one) take(one, titles.get(title) ?? undefined)
  const byPlan = new Map([...left].map((each) => [each.planNumber ?? '', each]))
  for (const one of read) {
    const found = byPlan.get(one.number)
    if (found && isSameSubject(one.title, found.title)) take(one, found)
  }
  return matched
}

/** Those whose title no other has; `null` for a title that several have. */
function uniqueByTitle<Thing extends { title: string }>(things: readonly Thing[]): Map<string, Thing | null> {
  const found = new Map<string, Thing | null>()
  for (const thing of things) {
    const key = wordsOf(thing.title).join(' ')
    found.set(key, found.has(key) ? null : thing)
  }
  return found
}

function isSameSubject(a: string, b: string): boolean {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared * 2 >= Math.max(first.size, second.size)
}

const wordsOf = (title: string): string[] =>
  fold(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
