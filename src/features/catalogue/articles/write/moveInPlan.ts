import type { Payload } from 'payload'
import { isEditor } from '@/access/roles'
import { noPlaceKey, placeKey } from '@/domain/guide/placeKey'
import { type MoveFault, type MoveTarget, type PlaceChange, planMove } from '@/domain/guide/planMove'
import { planAfter } from '@/domain/guide/renumbering'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { queueTask } from '@/infra/jobs/queueTask'
import { withLease } from '@/infra/lease/withLease'
import { moveKey } from '../present/moveKey'
import { editorPlan } from '../read/editorPlan'
import { rememberNumbers } from './rememberNumbers'
import { writeArticlePlace } from './writeArticlePlace'

export type MovePlanFault = MoveFault | 'refused' | 'changed' | 'busy'
type Ask = {
  id: string
  target: MoveTarget
  /** The key of what the editor was shown: a plan that changed since is to be seen again. */
  seen: string
}

/** Moves a chapter or a sheet in the plan and renumbers what must be. Only places are written: no text, no date, no draft moves. */
export async function moveInPlan(
  { payload, actor }: MemberContext,
  { id, target, seen }: Ask,
): Promise<MovePlanFault | null> {
  if (!isEditor(actor)) return 'refused'
  const fault = await withLease(payload, 'guide-plan', async () => {
    const plan = await editorPlan(payload)
    const { changes, fault: why } = planMove(plan, id, target)
    if (why) return why
    const after = planAfter(plan, changes)
    if (moveKey(plan, after) !== seen) return 'changed'
    await rememberNumbers(payload, plan, after)
    await writePlaces(payload, id, changes)
    return 'done'
  })
  if (fault === null) return 'busy'
  return fault === 'done' ? null : fault
}

/** What moves gives up its place first: no two ever hold the same. */
async function writePlaces(payload: Payload, id: string, changes: readonly PlaceChange[]): Promise<void> {
  const moved = changes.find((change) => change.id === id)
  if (!moved) return
  await payload.db.updateOne({
    collection: moved.isChapter ? SLUGS.chapters : SLUGS.articles,
    id,
    data: { place: noPlaceKey(id) },
    returning: false,
  })
  for (const change of changes) {
    const place = placeKey(change.chapter, change.position)
    if (change.isChapter)
      await payload.db.updateOne({
        collection: SLUGS.chapters,
        id: change.id,
        data: { parent: change.chapter, position: change.position, place },
        returning: false,
      })
    else
      await writeArticlePlace(payload, {
        id: change.id,
        chapter: change.chapter,
        position: change.position,
        place,
      })
  }
  // What is found under a chapter is found under those above it.
  if (moved.isChapter)
    await queueTask({ task: 'indexDependants', input: { collection: SLUGS.chapters, id }, payload })
}
