import type { ReadLine } from '../read/readBulletin'

/** Lines under one heading; `null` for those that have none. */
export type LineGroup = { heading: string | null; lines: ReadLine[] }

/** The lines by theme or chapter, each in the order of its first line; those without one come last. */
export function lineGroups(lines: readonly ReadLine[]): LineGroup[] {
  const groups = new Map<string, ReadLine[]>()
  for (const line of lines) groups.set(line.heading ?? '', [...(groups.get(line.heading ?? '') ?? []), line])
  return [...groups]
    .map(([heading, inIt]) => ({ heading: heading || null, lines: inIt }))
    .sort((one, other) => Number(one.heading === null) - Number(other.heading === null))
}
