import { noPlaceKey, placeKey } from '@/domain/guide/placeKey'
import { SLUGS } from '@/domain/slugs'
import { rememberNumbers } from '@/features/catalogue/articles/write/rememberNumbers'
import type { StoredChapter, StoredSheet } from '@/features/intake/guideImports/GuideBase'
import { chapterIdOf, type GuideImport, rankOf } from './GuideImport'

type Collection = typeof SLUGS.chapters | typeof SLUGS.articles
type Mover = { collection: Collection; id: string; position: number | null; within: string | null }

/** What holds, in the base, a place that a folder gives to another, being absent from the folder: in words, by place. */
export function heldPlaces({ base, plan }: GuideImport): ReadonlyMap<string, string> {
  const words = (title: string, id: string) => `${base.plan.get(id) ?? ''} « ${title} », absent du dossier`
  return new Map([
    ...plan.missing.chapters.map(
      ({ id, title, parent, position }) =>
        [placeKey(parent, position), `le chapitre ${words(title, id)}`] as const,
    ),
    ...plan.missing.articles.flatMap(({ id, number, title, chapter, position }) =>
      chapter && position
        ? [[placeKey(chapter, position), `la fiche ${number}, ${words(title, id)}`] as const]
        : [],
    ),
  ])
}

/** The chapters and sheets of the base whose place a folder changes. */
export function moversOf(run: GuideImport): Mover[] {
  const { plan, guide } = run
  const parentOf = (folder: string | null) => (folder === null ? null : chapterIdOf(run, { folder }))
  const chapters = guide.chapters.flatMap((read) =>
    mover(SLUGS.chapters, plan.chapters.get(read), parentOf(read.parent), rankOf(read)),
  )
  const articles = guide.articles.flatMap((read) =>
    mover(SLUGS.articles, plan.articles.get(read), parentOf(read.chapter), rankOf(read)),
  )
  return [...chapters, ...articles]
}

function mover(
  collection: Collection,
  stored: StoredChapter | StoredSheet | undefined,
  within: string | null,
  rank: number,
): Mover[] {
  if (!stored) return []
  const held = 'parent' in stored ? stored.parent : stored.chapter
  const { id, position } = stored
  return held === within && position === rank ? [] : [{ collection, id, position, within: held }]
}

/**
 * Keeps the numbers that a folder takes away from what is there, so that they still lead to it. Before the places are freed: afterwards
 * nobody knows them.
 */
export async function keepNumbers(run: GuideImport): Promise<void> {
  const { payload, base, plan } = run
  const chapterOf = new Map([...plan.chapters].map(([read, { id }]) => [id, read]))
  const articleOf = new Map([...plan.articles].map(([read, { id }]) => [id, read]))
  const after = {
    chapters: base.chapters.map((chapter) => {
      const read = chapterOf.get(chapter.id)
      const parent = read?.parent == null ? null : chapterIdOf(run, { folder: read.parent })
      return read ? { ...chapter, parent, position: rankOf(read) } : chapter
    }),
    articles: base.articles.map((article) => {
      const read = articleOf.get(article.id)
      return read
        ? { ...article, chapter: chapterIdOf(run, { folder: read.chapter }), position: rankOf(read) }
        : article
    }),
  }
  await rememberNumbers(payload, base, after)
}

/**
 * Frees the places of what moves, so that two may take each other's. Straight to the base: nobody publishes anything by it. A run that
 * is killed here is begun again, and gives each its place.
 */
export async function freePlaces({ payload }: GuideImport, movers: readonly Mover[]): Promise<void> {
  for (const { collection, id } of movers)
    await payload.db.updateOne({
      collection,
      id,
      data: { position: null, place: noPlaceKey(id) },
      returning: false,
    })
}

/** Gives back its place to what could not be saved in its new one. */
export async function giveBack({ payload }: GuideImport, mover: Mover): Promise<void> {
  const { collection, id, position, within } = mover
  if (position === null || (collection === SLUGS.articles && !within)) return
  await payload.db.updateOne({
    collection,
    id,
    data: { position, place: placeKey(within, position) },
    returning: false,
  })
}
