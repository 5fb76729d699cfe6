import { MOST_LEVELS } from '@/domain/guide/Plan'
import { parsePlanNumber } from '@/domain/guide/parsePlanNumber'
import { type GuideNotice, notice } from './GuideNotice'
import type { ReadArticle, ReadChapter } from './GuideReading'

/** A chapter or a sheet before its place is known. `asked`: its number as written; `within`: the number of its chapter, as written. */
export type Unplaced<Thing> = Thing & {
  file: string
  line: number
  asked: string | null
  within: string | null
}
type UnplacedChapter = Unplaced<Omit<ReadChapter, 'number' | 'parent'>>
type UnplacedArticle = Unplaced<Omit<ReadArticle, 'number' | 'chapter'>>
type Placed = {
  chapters: ReadChapter[]
  articles: ReadArticle[]
  refused: GuideNotice[]
  warnings: GuideNotice[]
}

/**
 * Gives each chapter and sheet of a folder its place: its folder says its chapter unless its head does, its number its rank. Refused:
 * chapters that turn in a circle, a number that two bear, one that is not within its chapter, and all that a refused chapter holds.
 */
export function planOfFiles(
  chapters: readonly UnplacedChapter[],
  articles: readonly UnplacedArticle[],
): Placed {
  const placed: Placed = { chapters: [], articles: [], refused: [], warnings: [] }
  const refuse = ({ file, line, asked }: Unplaced<object>, rule: string): void => {
    placed.refused.push(notice(file, line, 'numero', asked ?? '', rule))
  }
  const byFolder = new Map(chapters.map((chapter) => [chapter.folder, chapter]))
  const byNumber = new Map<string, UnplacedChapter>()
  for (const chapter of chapters) {
    const number = parsePlanNumber(chapter.asked ?? '')
    if (number && !byNumber.has(number)) byNumber.set(number, chapter)
  }
  const parentOf = (thing: Unplaced<object>, folder: string | null): UnplacedChapter | null | undefined => {
    if (thing.within !== null) return byNumber.get(parsePlanNumber(thing.within) ?? '')
    for (let at = folder; at !== null; at = above(at)) {
      const chapter = byFolder.get(at)
      if (chapter) return chapter
    }
    return null
  }
  const numbers = new Map<UnplacedChapter, string | null>()
  const seen = seenNumbers([...chapters, ...articles])
  const counts = new Map<string, number>()
  const numberOf = (thing: Unplaced<object>, within: string | null): string | null => {
    const parsed = thing.asked === null ? null : parsePlanNumber(thing.asked)
    if (thing.asked !== null && !parsed) {
      refuse(thing, 'ce n’est pas un numéro (5.3) : refusé')
      return null
    }
    if (parsed === null) {
      const next = (counts.get(within ?? '') ?? highest(seen, within)) + 1
      counts.set(within ?? '', next)
      const number = within ? `${within}.${next}` : String(next)
      placed.warnings.push(notice(thing.file, 0, 'numero', '', `pas de numéro : rangé à la suite, ${number}`))
      return number
    }
    const others = (seen.get(parsed) ?? []).filter((file) => file !== thing.file)
    if (others.length > 0) {
      refuse(thing, `le numéro ${parsed} est aussi celui de ${others.join(', ')} : refusé`)
      return null
    }
    const expected = within ? `${within}.` : ''
    const rank = parsed.startsWith(expected) ? parsed.slice(expected.length) : ''
    if (/^\d+$/.test(rank)) return parsed
    refuse(
      thing,
      within
        ? `le numéro ${parsed} n’est pas dans le chapitre ${within} : refusé`
        : `le numéro ${parsed} demande un chapitre qui le contienne : refusé`,
    )
    return null
  }
  const placeChapter = (chapter: UnplacedChapter, line: readonly UnplacedChapter[]): string | null => {
    const known = numbers.get(chapter)
    if (known !== undefined) return known
    if (line.includes(chapter)) {
      const circle = [...line.slice(line.indexOf(chapter)), chapter]
      for (const each of circle.slice(0, -1)) {
        numbers.set(each, null)
        refuse(
          each,
          `ces chapitres tournent en rond (${circle.map(({ asked, title }) => asked ?? title).join(' → ')}) : refusé`,
        )
      }
      return null
    }
    const parent = parentOf(chapter, above(chapter.folder))
    if (parent === undefined)
      refuse(chapter, `le chapitre ${chapter.within} n’est pas dans le dossier : refusé`)
    const within = parent ? placeChapter(parent, [...line, chapter]) : null
    // A circle that was just told.
    const told = numbers.get(chapter)
    if (told !== undefined) return told
    if (parent && within === null) refuse(chapter, 'le chapitre qui le contient est refusé : refusé')
    if (line.length >= MOST_LEVELS) refuse(chapter, `plus de ${MOST_LEVELS} niveaux de chapitres : refusé`)
    const isOut = parent === undefined || (parent !== null && within === null) || line.length >= MOST_LEVELS
    const number = isOut ? null : numberOf(chapter, within)
    numbers.set(chapter, number)
    if (number === null) return null
    const { asked: _, within: __, ...facts } = chapter
    placed.chapters.push({ ...facts, number, parent: parent?.folder ?? null })
    return number
  }
  for (const chapter of chapters) placeChapter(chapter, [])
  for (const article of articles) {
    const chapter = parentOf(article, above(article.file))
    if (!chapter) {
      const rule = article.within
        ? `le chapitre ${article.within} n’est pas dans le dossier : fiche refusée`
        : 'aucun « chapitre.md » dans son dossier ni au-dessus : fiche refusée'
      refuse(article, rule)
      continue
    }
    const within = numbers.get(chapter) ?? null
    if (within === null) {
      refuse(article, 'son chapitre est refusé : fiche refusée')
      continue
    }
    const number = numberOf(article, within)
    const { asked: _, within: __, ...facts } = article
    if (number !== null) placed.articles.push({ ...facts, number, chapter: chapter.folder })
  }
  return placed
}

/** The folder of a path; `null` above the top. */
function above(path: string): string | null {
  if (path === '') return null
  const at = path.lastIndexOf('/')
  return at === -1 ? '' : path.slice(0, at)
}

/** The files that bear each number. */
function seenNumbers(all: readonly Unplaced<object>[]): ReadonlyMap<string, string[]> {
  const seen = new Map<string, string[]>()
  for (const { asked, file } of all) {
    const number = asked === null ? null : parsePlanNumber(asked)
    if (number) seen.set(number, [...(seen.get(number) ?? []), file])
  }
  return seen
}

/** The last rank that is taken within a chapter. */
function highest(seen: ReadonlyMap<string, unknown>, within: string | null): number {
  const start = within ? `${within}.` : ''
  const ranks = [...seen.keys()].flatMap((number) => {
    const rank = number.startsWith(start) ? number.slice(start.length) : ''
    return /^\d+$/.test(rank) ? [Number(rank)] : []
  })
  return Math.max(0, ...ranks)
}
