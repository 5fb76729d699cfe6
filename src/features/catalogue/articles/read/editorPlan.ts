import type { Payload, PayloadRequest } from 'payload'
import type { Plan, PlanArticle } from '@/domain/guide/Plan'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import { chapterRows } from './chapterRows'

/** A sheet as editors arrange it: drafts are among them. */
export type EditorArticle = PlanArticle & { isPublished: boolean }
export type EditorPlan = { chapters: Plan['chapters']; articles: readonly EditorArticle[] }

/** The whole plan as editors arrange it, out of the bin: two reads, titles and places only. `req`: within its transaction. */
export async function editorPlan(payload: Payload, req?: PayloadRequest): Promise<EditorPlan> {
  const [chapters, { docs }] = await Promise.all([
    chapterRows(payload, req),
    payload.find({
      collection: SLUGS.articles,
      depth: 0,
      limit: 0,
      pagination: false,
      select: { number: true, title: true, chapter: true, position: true, _status: true },
      overrideAccess: true,
      ...(req ? { req } : {}),
    }),
  ])
  const articles = docs.map(({ id, number, title, chapter, position, _status }) => ({
    id,
    number: number ?? '',
    title,
    chapter: relationId(chapter),
    position: position ?? null,
    isPublished: _status === 'published',
  }))
  return { chapters, articles }
}
