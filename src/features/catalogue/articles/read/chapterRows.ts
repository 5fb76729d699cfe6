import type { Payload, PayloadRequest } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { PlanChapter } from '@/domain/guide/Plan'
import { withinChapter } from '@/domain/guide/planOrder'
import type { ReaderClass } from '@/domain/ReaderClass'
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

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  /** Editors arrange chapters that hold nothing yet. */
  editor: boolean
  /** The one that is being read, listed with those above it whatever they hold. */
  here?: string | null
}

/** The chapters that a list may name to a reader: those that hold, however deep, a sheet that the class may read; all of them for editors. Two reads. */
export async function shownChapters({
  payload,
  readerClass,
  editor,
  here = null,
}: Ask): Promise<PlanChapter[]> {
  if (editor) return chapterRows(payload)
  const [chapters, { values }] = await Promise.all([
    chapterRows(payload),
    payload.db.findDistinct({
      collection: SLUGS.articles,
      field: 'chapter',
      where: { and: [publishedForClass(readerClass), { deletedAt: { exists: false } }] },
      limit: 0,
    }),
  ])
  const filled = new Set([...values.map(({ chapter }) => chapterIdOf(chapter)), here])
  return chapters.filter(({ id }) => withinChapter(chapters, id).some((each) => filled.has(each)))
}

/** The database tells a relation by its id, or by what holds it. */
const chapterIdOf = (held: unknown): string | null =>
  typeof held === 'object' && held !== null && 'id' in held ? String(held.id) : held ? String(held) : null

/** The same as `chapterRows`, by id. */
export async function chaptersById(payload: Payload): Promise<ReadonlyMap<string, PlanChapter>> {
  return new Map((await chapterRows(payload)).map((chapter) => [chapter.id, chapter]))
}
