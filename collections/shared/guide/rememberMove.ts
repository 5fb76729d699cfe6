import type { PayloadRequest } from 'payload'
import { planAfter } from '@/domain/guide/renumbering'
import { SLUGS } from '@/domain/slugs'
import { editorPlan } from '@/features/catalogue/articles/read/editorPlan'
import { rememberNumbers } from '@/features/catalogue/articles/write/rememberNumbers'
import { relatedId } from './relatedId'

type Move = { id: string; isChapter: boolean; chapter: string | null; position: number }

/** Keeps the numbers that a form of the admin takes away by moving a chapter or a sheet; one small read where nothing moves. */
export async function rememberMove(req: PayloadRequest, move: Move): Promise<void> {
  if (!(await isMoved(req, move))) return
  const before = await editorPlan(req.payload, req)
  await rememberNumbers(req.payload, before, planAfter(before, [{ ...move, from: move.position }]))
}

/** Whether readers have it elsewhere: a draft may have been filed otherwise long before it is published. */
async function isMoved(
  { payload }: PayloadRequest,
  { id, isChapter, chapter, position }: Move,
): Promise<boolean> {
  const asked = { id, depth: 0, disableErrors: true, overrideAccess: true } as const
  const stored = isChapter
    ? await payload.findByID({
        ...asked,
        collection: SLUGS.chapters,
        select: { parent: true, position: true },
      })
    : await payload.findByID({
        ...asked,
        collection: SLUGS.articles,
        select: { chapter: true, position: true },
      })
  if (!stored) return false
  const holder = relatedId('parent' in stored ? stored.parent : 'chapter' in stored ? stored.chapter : null)
  return holder !== chapter || stored.position !== position
}
