import type { Payload } from 'payload'
import type { PlanChapter } from '@/domain/guide/Plan'
import { planNumbers } from '@/domain/guide/planNumbers'
import { SLUGS } from '@/domain/slugs'
import { pictureNames } from '@/features/catalogue/guideFolder/pictureNames'
import { sheetNumbersById } from '@/features/catalogue/guideFolder/sheetNumbersById'
import { relationId } from '@/infra/database/relationId'
import type { Article } from '@/payload-types'

export type StoredChapter = PlanChapter & { introduction: string | null }
export type StoredSheet = Omit<Article, 'chapter' | 'position' | 'number'> & {
  number: string
  chapter: string | null
  position: number | null
  /** An editor has begun to change it, and has not published. */
  isBegun: boolean
}

/** The guide as the base holds it when an import starts. */
export type GuideBase = {
  chapters: StoredChapter[]
  articles: StoredSheet[]
  /** Plan numbers by id. */
  plan: ReadonlyMap<string, string>
  /** Numbers of other sheets by id. */
  numbers: ReadonlyMap<string, string>
  /** Stored names of pictures by id. */
  pictures: ReadonlyMap<string, string>
}

/** Reads the guide of the base: chapters, sheets out of the bin, the names of what they show. */
export async function readGuideBase(payload: Payload): Promise<GuideBase> {
  const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const { docs: chapterDocs } = await payload.find({ ...all, collection: SLUGS.chapters })
  const { docs } = await payload.find({ ...all, collection: SLUGS.articles })
  const { docs: latest } = await payload.find({
    ...all,
    collection: SLUGS.articles,
    draft: true,
    select: { title: true, _status: true },
  })
  const begun = new Set(latest.flatMap(({ id, _status }) => (_status === 'draft' ? [id] : [])))
  const chapters = chapterDocs.map(({ id, title, parent, position, introduction }) => ({
    id,
    title,
    parent: relationId(parent),
    position: position ?? 0,
    introduction: introduction ?? null,
  }))
  const articles = docs.map((doc) => ({
    ...doc,
    number: doc.number ?? '',
    chapter: relationId(doc.chapter),
    position: doc.position ?? null,
    isBegun: doc._status === 'published' && begun.has(doc.id),
  }))
  return {
    chapters,
    articles,
    plan: planNumbers({ chapters, articles }),
    numbers: await sheetNumbersById(payload, docs),
    pictures: await pictureNames(payload, articles),
  }
}
