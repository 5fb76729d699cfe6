import { type MoveFault, type MoveTarget, planMove } from '@/domain/guide/planMove'
import { planNumbers } from '@/domain/guide/planNumbers'
import { planAfter, type Renumbered, renumbering } from '@/domain/guide/renumbering'
import { moveKey } from '@/features/catalogue/articles/present/moveKey'
import type { EditorPlan } from '@/features/catalogue/articles/read/editorPlan'

/** What is moved, as it stands. */
export type Moved = {
  id: string
  title: string
  isChapter: boolean
  chapter: string | null
  planNumber: string | null
}
export type MovePreview = {
  moved: Moved
  fault: MoveFault | null
  renumbered: Renumbered[]
  /** Of what is shown: the form sends it back. */
  key: string
}

/** The chapter or sheet of an id in a plan; `null` where there is none. */
export function movedOf(plan: EditorPlan, id: string): Moved | null {
  const planNumber = planNumbers(plan).get(id) ?? null
  const chapter = plan.chapters.find((each) => each.id === id)
  if (chapter) return { id, title: chapter.title, isChapter: true, chapter: chapter.parent, planNumber }
  const article = plan.articles.find((each) => each.id === id)
  return article ? { id, title: article.title, isChapter: false, chapter: article.chapter, planNumber } : null
}

/** What a move would renumber; writes nothing. */
export function previewMove(plan: EditorPlan, moved: Moved, target: MoveTarget): MovePreview {
  const { changes, fault } = planMove(plan, moved.id, target)
  const after = planAfter(plan, changes)
  return { moved, fault, renumbered: renumbering(plan, after), key: moveKey(plan, after) }
}
