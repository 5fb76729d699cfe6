import type { Payload, PayloadRequest } from 'payload'
import type { PlanChapter } from '@/domain/guide/Plan'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'

/** Every chapter of the plan, in no order, titles and places only: one read. `req`: within its transaction. */
export async function chapterRows(payload: Payload, req?: PayloadRequest): Promise<PlanChapter[]> {
  const { docs } = await payload.find({
    collection: SLUGS.chapters,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { title: true, parent: true, position: true },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs.map(({ id, title, parent, position }) => ({
    id,
    title,
    parent: relationId(parent),
    position: position ?? 0,
  }))
}

/** The same, by id. */
export async function chaptersById(payload: Payload): Promise<ReadonlyMap<string, PlanChapter>> {
  return new Map((await chapterRows(payload)).map((chapter) => [chapter.id, chapter]))
}
