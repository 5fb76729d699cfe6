import { chapterPath } from '@/domain/guide/chapterPath'
import { byPlanNumber } from '@/domain/guide/renumbering'
import { formatSheetNumber, parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { CHAPTER_FILE, GLOSSARY_FILE } from '@/features/catalogue/guideFolder/guidePaths'
import type { GuideBase, StoredChapter, StoredSheet } from './GuideBase'
import type { ReadArticle, ReadChapter, ReadGuide } from './GuideReading'
import { matchThings } from './matchThings'

/** What each chapter and sheet of a folder is in the base, and the numbers that new sheets will have. */
export type GuidePlan = {
  chapters: ReadonlyMap<ReadChapter, StoredChapter>
  articles: ReadonlyMap<ReadArticle, StoredSheet>
  /** Permanent numbers by file, those of new sheets too. */
  numbers: ReadonlyMap<string, string>
  /** Of the base, and not in the folder. */
  missing: { chapters: StoredChapter[]; articles: StoredSheet[] }
}

/** Matches a folder with the base. `lastRank`: the highest number given so far; a new sheet keeps the one of its file where nobody had it. */
export function planGuide(
  guide: ReadGuide,
  base: GuideBase,
  given: { lastRank: number; isFree: (number: string) => boolean },
): GuidePlan {
  const withPlan = <Thing extends { id: string }>(thing: Thing) => ({
    ...thing,
    planNumber: base.plan.get(thing.id) ?? null,
  })
  const chapters = matchThings({
    read: guide.chapters,
    stored: base.chapters.map(withPlan),
    ficheOf: () => null,
  })
  const titled = guide.articles.map((article) => ({ ...article, title: article.facts.title, read: article }))
  const found = matchThings({
    read: titled,
    stored: base.articles.map(withPlan),
    ficheOf: ({ fiche }) => fiche,
  })
  const articles = new Map([...found].map(([{ read }, stored]) => [read, stored]))
  const kept = new Set([...chapters.values(), ...articles.values()].map(({ id }) => id))
  return {
    chapters,
    articles,
    numbers: numbersOf(guide.articles, articles, given),
    missing: {
      chapters: base.chapters.filter(({ id }) => !kept.has(id)),
      articles: base.articles.filter(({ id }) => !kept.has(id)),
    },
  }
}

function numbersOf(
  read: readonly ReadArticle[],
  articles: ReadonlyMap<ReadArticle, StoredSheet>,
  { lastRank, isFree }: { lastRank: number; isFree: (number: string) => boolean },
): Map<string, string> {
  const numbers = new Map<string, string>()
  const taken = new Set<string>()
  for (const [{ file }, { number }] of articles) numbers.set(file, number)
  const fresh = [...read.filter((article) => !articles.has(article))].sort(inPlan)
  for (const { file, fiche } of fresh) {
    const wished = fiche && parseSheetNumber(fiche)?.number
    if (!wished || taken.has(wished) || !isFree(wished)) continue
    numbers.set(file, wished)
    taken.add(wished)
  }
  let rank = Math.max(lastRank, ...[...taken].map((number) => Number(number.slice(1))))
  for (const { file } of fresh) {
    if (numbers.has(file)) continue
    rank += 1
    numbers.set(file, formatSheetNumber(SLUGS.articles, rank))
  }
  return numbers
}

/** In the order of the plan: 5.2 before 5.10. */
export const inPlan = (a: { number: string }, b: { number: string }): number =>
  byPlanNumber(a.number, b.number)

/** The addresses of the portal that the files of a folder become, by path. */
export function addressesOf(
  guide: ReadGuide,
  numbers: ReadonlyMap<string, string>,
  idOf: (chapter: ReadChapter) => string,
): ReadonlyMap<string, string> {
  return new Map([
    ...guide.articles.map(({ file }) => [file, sheetPath(numbers.get(file) ?? '')] as const),
    ...guide.chapters.map(
      (chapter) =>
        [
          chapter.folder ? `${chapter.folder}/${CHAPTER_FILE}` : CHAPTER_FILE,
          chapterPath(idOf(chapter)),
        ] as const,
    ),
    [GLOSSARY_FILE, '/guide/glossaire'] as const,
  ])
}
