import { MOST_LEVELS, type PlanChapter } from './Plan'
import { lineOf } from './planNumbers'

/** Why a chapter may not be where it is put: it would be within itself, or too deep; `null` where it may. `chapters`: the others as they are. */
export function chapterFault(moved: PlanChapter, chapters: readonly PlanChapter[]): 'loop' | 'depth' | null {
  const all = [...chapters.filter(({ id }) => id !== moved.id), moved]
  const byId = new Map(all.map((chapter) => [chapter.id, chapter]))
  if (!lineOf(moved, byId)) return 'loop'
  // What is in it goes with it.
  const isTooDeep = all.some((chapter) => {
    const line = lineOf(chapter, byId)
    return line?.includes(moved) === true && line.length > MOST_LEVELS
  })
  return isTooDeep ? 'depth' : null
}
