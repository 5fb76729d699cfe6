import type { Payload } from 'payload'
import { chapterPath } from '@/domain/guide/chapterPath'
import type { PlanArticle, PlanChapter } from '@/domain/guide/Plan'
import { planNumbers } from '@/domain/guide/planNumbers'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { articleFileText } from '@/features/catalogue/guideFolder/articleFileText'
import { chapterFileText } from '@/features/catalogue/guideFolder/chapterFileText'
import { glossaryFileText } from '@/features/catalogue/guideFolder/glossaryFileText'
import {
  CHAPTER_FILE,
  GLOSSARY_FILE,
  guidePaths,
  PICTURES,
  wayFrom,
} from '@/features/catalogue/guideFolder/guidePaths'
import { pictureNames } from '@/features/catalogue/guideFolder/pictureNames'
import { sheetNumbersById } from '@/features/catalogue/guideFolder/sheetNumbersById'
import { type StoredArticle, storedArticleFacts } from '@/features/catalogue/guideFolder/storedArticleFacts'
import { listAbbreviations } from '@/features/sheets/glossary/read/listAbbreviations'
import { richTextToMarkdown } from '@/features/sheets/markdown/write/richTextToMarkdown'
import { relationId } from '@/infra/database/relationId'

/** A file of the guide as a folder: its text, or the name of the stored picture that it is. Paths part by `/`. */
export type GuideTreeFile = { path: string; text: string } | { path: string; picture: string }

const SLICE = 200
type Held = StoredArticle & PlanArticle

/** The whole guide as files, drafts never published included: chapters, sheets, pictures, glossary. The same guide gives the same files. */
export async function* guideTree(payload: Payload): AsyncGenerator<GuideTreeFile> {
  const chapters = await findChapters(payload)
  const byId = new Map<string, PlanChapter>(chapters.map((chapter) => [chapter.id, chapter]))
  const articles = await findArticles(payload)
  const plan = planNumbers({ chapters, articles })
  const { folders, files } = guidePaths(byId, articles)
  for (const { id, title, introduction } of chapters) {
    const folder = folders.get(id)
    if (folder)
      yield {
        path: `${folder}/${CHAPTER_FILE}`,
        text: chapterFileText({ title, number: plan.get(id) ?? '', introduction }),
      }
  }
  const pictures = await pictureNames(payload, articles)
  const numbers = await sheetNumbersById(payload, articles)
  const targets = new Map([
    ...articles.map(({ id, number }) => [sheetPath(number), files.get(id) ?? ''] as const),
    ...[...folders].map(([id, folder]) => [chapterPath(id), `${folder}/${CHAPTER_FILE}`] as const),
    ['/guide/glossaire', GLOSSARY_FILE] as const,
  ])
  for (const article of articles) {
    const path = files.get(article.id) ?? ''
    const picture = (id: string) => {
      const name = pictures.get(id)
      return name ? `${PICTURES}/${name}` : null
    }
    const body = richTextToMarkdown(article.body, {
      link: (url) => wayTo(url, path, targets),
      picture: (id) => {
        const held = picture(id)
        return held && wayFrom(path, held)
      },
    })
    const facts = storedArticleFacts(article, { numberOf: (id) => numbers.get(id), picture })
    yield {
      path,
      text: articleFileText(facts, {
        planNumber: plan.get(article.id) ?? null,
        number: article.number,
        body,
      }),
    }
  }
  for (const name of new Set(pictures.values())) yield { path: `${PICTURES}/${name}`, picture: name }
  yield { path: GLOSSARY_FILE, text: glossaryFileText(await listAbbreviations(payload)) }
}

/** An address of the guide as the way to its file, its anchor kept; any other as it is. */
function wayTo(url: string, from: string, targets: ReadonlyMap<string, string>): string {
  const [address = '', ...anchor] = url.split('#')
  const file = targets.get(address)
  if (!file) return url
  return [file === from && anchor.length > 0 ? '' : wayFrom(from, file), ...anchor].join('#')
}

async function findChapters(payload: Payload): Promise<(PlanChapter & { introduction: string | null })[]> {
  const { docs } = await payload.find({
    collection: SLUGS.chapters,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, title, parent, position, introduction }) => ({
    id,
    title,
    parent: relationId(parent),
    position: position ?? 0,
    introduction: introduction ?? null,
  }))
}

/** By permanent number, a slice at a time. */
async function findArticles(payload: Payload): Promise<Held[]> {
  const held: Held[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: SLUGS.articles,
      sort: 'number',
      depth: 0,
      limit: SLICE,
      page,
      overrideAccess: true,
    })
    held.push(
      ...docs.map((doc) => ({
        ...doc,
        number: doc.number ?? '',
        chapter: relationId(doc.chapter),
        position: doc.position ?? null,
      })),
    )
    if (!hasNextPage) return held
  }
}
