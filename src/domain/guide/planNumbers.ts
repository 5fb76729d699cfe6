import type { Plan, PlanChapter } from './Plan'

/**
 * The plan numbers by id of chapter and of sheet: the positions from the top, `5.3.12`. Computed from the plan alone, never stored. What is
 * filed nowhere, or within chapters that turn in a circle, has none.
 */
export function planNumbers({ chapters, articles }: Plan): ReadonlyMap<string, string> {
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]))
  const numbers = new Map<string, string>()
  for (const chapter of chapters) {
    const number = numberOf(chapter, byId)
    if (number) numbers.set(chapter.id, number)
  }
  for (const { id, chapter, position } of articles) {
    const above = chapter ? numbers.get(chapter) : undefined
    if (above && position) numbers.set(id, `${above}.${position}`)
  }
  return numbers
}

function numberOf(chapter: PlanChapter, byId: ReadonlyMap<string, PlanChapter>): string | null {
  const line = lineOf(chapter, byId)
  return line?.map(({ position }) => position).join('.') ?? null
}

/** A chapter and those that it is in, from the top; `null` where they turn in a circle. */
export function lineOf(chapter: PlanChapter, byId: ReadonlyMap<string, PlanChapter>): PlanChapter[] | null {
  const line: PlanChapter[] = []
  for (let at: PlanChapter | undefined = chapter; at; at = at.parent ? byId.get(at.parent) : undefined) {
    if (line.includes(at)) return null
    line.unshift(at)
  }
  return line
}
